/**
 * Which declarations hold for an element: the cascade (CSS Cascade 4) over
 * `color`, `background`, `display` and custom properties.
 */
import Specificity from '@bramus/specificity'
import type {Element, Root} from 'hast'
import {selectAll} from 'hast-util-select'
import postcss, {type AtRule, type Container, type Rule} from 'postcss'
import {visit} from 'unist-util-visit'

/** The colours that a reader's machine asks for. */
export type Scheme = 'light' | 'dark'

/** What holds for one element; what is absent is inherited. */
export type Style = Readonly<{
  color: string | undefined
  background: string | undefined
  hidden: boolean
}>

/** Answers for the elements of one page. */
export type Cascade = Readonly<{styleOf: (element: Element) => Style}>

type Declared = Readonly<{
  name: string
  value: string
  important: boolean
  /** Specificity of the selector; inline styles are above all. */
  weight: readonly number[]
  order: number
}>

/** Elements by selector: both schemes ask for the same. */
export type Selected = Map<string, readonly Element[]>

/** Read the style sheets and inline styles of a page. */
export function cascadeOf(
  tree: Root,
  scheme: Scheme,
  selected: Selected
): Cascade {
  const declared = new Map<Element, Declared[]>()
  const parents = new Map<Element, Element>()
  const sheets: string[] = []
  visit(tree, 'element', (node, _index, parent) => {
    if (parent?.type === 'element') parents.set(node, parent)
    if (node.tagName === 'style') {
      const [text] = node.children
      if (text?.type === 'text') sheets.push(text.value)
    }
  })
  let order = 0
  for (const sheet of sheets) {
    for (const rule of rulesOf(postcss.parse(sheet), scheme)) {
      order++
      for (const selector of rule.selectors) {
        declare(tree, rule, selector, order, declared, selected)
      }
    }
  }
  visit(tree, 'element', (node) => inline(node, declared))
  return {styleOf: (element) => styleOf(element, declared, parents)}
}

/** The rules that hold whatever the window and the pointer; in their order. */
function* rulesOf(container: Container, scheme: Scheme): Generator<Rule> {
  for (const node of container.nodes ?? []) {
    if (node.type === 'rule') yield node as Rule
    else if (node.type === 'atrule' && holds(node as AtRule, scheme)) {
      yield* rulesOf(node as AtRule, scheme)
    }
  }
}

function holds({name, params}: AtRule, scheme: Scheme): boolean {
  if (name === 'layer' || name === 'supports') return true
  if (name !== 'media') return false
  return params.split(',').some((query) => {
    const rest = query
      .toLowerCase()
      .replace(`(prefers-color-scheme: ${scheme})`, '')
      .replace(`(prefers-color-scheme:${scheme})`, '')
      .replace(/\b(?:all|screen|only|and)\b/g, '')
      .trim()
    return rest === ''
  })
}

/** States that nobody is in when a page is opened, and what is no element. */
const passing =
  /:(?:hover|focus|active|visited|target|checked|disabled|invalid|user-|placeholder|-)|::/

function declare(
  tree: Root,
  rule: Rule,
  selector: string,
  order: number,
  declared: Map<Element, Declared[]>,
  selected: Selected
): void {
  const own = declarationsOf(rule)
  if (own.length === 0 || passing.test(selector)) return
  try {
    const [value] = Specificity.calculate(selector)
    const weight = [value?.a ?? 0, value?.b ?? 0, value?.c ?? 0]
    const found =
      selected.get(selector) ??
      selectAll(selector.replace(':root', 'html'), tree)
    selected.set(selector, found)
    for (const element of found) {
      const known = declared.get(element) ?? []
      for (const one of own) known.push({...one, weight, order})
      declared.set(element, known)
    }
  } catch {
    // A selector that is not understood here is one that cannot be judged
  }
}

const watched = /^(?:color|background|background-color|display|--.+)$/

function declarationsOf(
  container: Container
): Pick<Declared, 'name' | 'value' | 'important'>[] {
  const found: Pick<Declared, 'name' | 'value' | 'important'>[] = []
  for (const node of container.nodes ?? []) {
    if (node.type !== 'decl' || !watched.test(node.prop)) continue
    const name = node.prop.replace('background-color', 'background')
    found.push({name, value: node.value, important: node.important === true})
  }
  return found
}

function inline(node: Element, declared: Map<Element, Declared[]>): void {
  const {style, bgColor} = node.properties
  const known = declared.get(node) ?? []
  if (typeof bgColor === 'string') {
    const value = bgColor
    const name = 'background'
    known.unshift({name, value, important: false, weight: [0, 0, 0], order: 0})
  }
  if (typeof style === 'string') {
    const rule = postcss.parse(`a{${style}}`).first as Rule
    for (const one of declarationsOf(rule)) {
      known.push({...one, weight: [Infinity], order: Infinity})
    }
  }
  if (known.length > 0) declared.set(node, known)
}

function styleOf(
  element: Element,
  declared: ReadonlyMap<Element, readonly Declared[]>,
  parents: ReadonlyMap<Element, Element>
): Style {
  const winner = (name: string, from = element): string | undefined =>
    declared
      .get(from)
      ?.filter((one) => one.name === name)
      .reduce<Declared | undefined>(
        (best, one) => (best && isAbove(best, one) ? best : one),
        undefined
      )?.value
  const custom = (name: string): string | undefined => {
    for (let at: Element | undefined = element; at; at = parents.get(at)) {
      const value = winner(name, at)
      if (value !== undefined) return value
    }
    return undefined
  }
  const resolve = (name: string): string | undefined => {
    const value = filled(winner(name), custom)
    return value === 'inherit' || value === 'currentcolor' ? undefined : value
  }
  return {
    color: resolve('color'),
    background: resolve('background'),
    hidden: winner('display') === 'none' || element.properties.hidden === true
  }
}

/** A value with its custom properties; ten deep, as they may name each other. */
function filled(
  value: string | undefined,
  custom: (name: string) => string | undefined,
  depth = 0
): string | undefined {
  if (value === undefined || depth > 10) return undefined
  const text = value.trim()
  if (!text.includes('var(')) return text
  const whole = text.replace(
    /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*(?:\([^()]*\))?[^()]*))?\)/g,
    (_, name: string, fallback = '') =>
      filled(custom(name), custom, depth + 1) ?? fallback
  )
  return whole === text ? undefined : filled(whole, custom, depth + 1)
}

function isAbove(one: Declared, other: Declared): boolean {
  if (one.important !== other.important) return one.important
  for (const index of [0, 1, 2]) {
    const [a = 0, b = 0] = [one.weight[index], other.weight[index]]
    if (a !== b) return a > b
  }
  return one.order > other.order
}
