/**
 * Text against what is behind it, in the colours of a designer's templates.
 *
 * A page is laid out by nobody here: the cascade alone is followed, for `color`,
 * `background` and custom properties, in light and in dark. What depends on the
 * pointer, on the width of the window or on a picture is not looked at.
 */
import {parse, rgb, wcagContrast} from 'culori'
import type {Element, Nodes, Root} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import type {VFile} from 'vfile'
import {type Cascade, cascadeOf, type Scheme, type Selected} from './cascade.ts'
import {find, placer} from './desk.ts'

/** A page or mail that a template made. */
export type Sheet = Readonly<{
  /** For people: `the front page`. */
  name: string
  html: string
}>

/** WCAG 2.2, 1.4.3: for text, and for large text. */
const least = {text: 4.5, large: 3}

/** What is inherited on the way down. */
type Ground = Readonly<{color: string; behind: string | undefined}>

/** Text that stands out too little. */
type Faint = Readonly<{
  color: string
  behind: string
  ratio: number
  needed: number
  words: string
  scheme: Scheme
  sheet: string
}>

/**
 * Look at pages and mails.
 *
 * @param templates
 *   The publication's own files; a finding stands where one of them has the
 *   colour, each pair of colours is told once.
 */
export function checkContrast(
  sheets: readonly Sheet[],
  templates: readonly VFile[]
): void {
  const pairs = new Map<string, Faint>()
  for (const sheet of sheets) {
    const tree = fromHtml(sheet.html)
    const isDark = darkCanvas.test(sheet.html)
    const selected: Selected = new Map()
    for (const scheme of ['light', 'dark'] as const) {
      const cascade = cascadeOf(tree, scheme, selected)
      const isShownDark = isDark && scheme === 'dark'
      for (const faint of faintIn(tree, cascade, isShownDark)) {
        const key = `${faint.color} ${faint.behind} ${scheme}`
        if (pairs.has(key)) continue
        pairs.set(key, {...faint, scheme, sheet: sheet.name})
      }
    }
  }
  for (const faint of pairs.values()) tell(faint, templates)
}

/** A page that says so gets white text on black where it says nothing else. */
const darkCanvas =
  /<meta[^>]+name="color-scheme"[^>]+\bdark\b|color-scheme\s*:[^;}]*\bdark\b/i

function faintIn(
  tree: Root,
  cascade: Cascade,
  isDark: boolean
): Pick<Faint, 'color' | 'behind' | 'ratio' | 'needed' | 'words'>[] {
  const found: ReturnType<typeof faintIn> = []
  const ground = isDark
    ? {color: '#ffffff', behind: '#000000'}
    : {color: '#000000', behind: '#ffffff'}
  walk(tree, ground, cascade, (node, {color, behind}, words) => {
    if (behind === undefined) return
    const ratio = wcagContrast(color, behind)
    const needed = /^h[12]$/.test(node.tagName) ? least.large : least.text
    if (ratio < needed - 0.005) {
      found.push({color, behind, ratio, needed, words})
    }
  })
  return found
}

function walk(
  node: Nodes,
  ground: Ground,
  cascade: Cascade,
  see: (node: Element, ground: Ground, words: string) => void
): void {
  let own = ground
  if (node.type === 'element') {
    if (
      /^(?:head|script|style|template|svg|img|noscript)$/.test(node.tagName)
    ) {
      return
    }
    const style = cascade.styleOf(node)
    if (style.hidden) return
    const behind = behindOf(style.background, ground.behind)
    own = {color: solid(style.color, behind) ?? ground.color, behind}
    const words = node.children
      .map((child) => (child.type === 'text' ? child.value : ''))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim()
    if (/[\p{L}\p{N}]/u.test(words)) see(node, own, words)
  }
  if (!('children' in node)) return
  for (const child of node.children) walk(child, own, cascade, see)
}

/** A colour as it looks over another one; `undefined` when it cannot be known. */
function solid(
  color: string | undefined,
  behind: string | undefined
): string | undefined {
  const top = color === undefined ? undefined : rgb(parse(color))
  if (!top) return undefined
  const alpha = top.alpha ?? 1
  const under = behind === undefined ? undefined : rgb(parse(behind))
  if (alpha >= 1 || !under) return hex(top)
  const mix = (a: number, b: number) => a * alpha + b * (1 - alpha)
  return hex({
    r: mix(top.r, under.r),
    g: mix(top.g, under.g),
    b: mix(top.b, under.b)
  })
}

/** What stands behind an element; not known over a picture. */
function behindOf(
  background: string | undefined,
  behind: string | undefined
): string | undefined {
  if (background === undefined) return behind
  if (/url\(|gradient\(/i.test(background)) return undefined
  for (const part of background.split(/\s+(?![^(]*\))/)) {
    const color = parse(part)
    if (color && (color.alpha ?? 1) > 0) return solid(part, behind)
  }
  return behind
}

function hex({r, g, b}: {r: number; g: number; b: number}): string {
  const two = (part: number) =>
    Math.round(Math.min(1, Math.max(0, part)) * 255)
      .toString(16)
      .padStart(2, '0')
  return `#${two(r)}${two(g)}${two(b)}`
}

function tell(faint: Faint, templates: readonly VFile[]): void {
  const {color, behind, ratio, needed, words, scheme, sheet} = faint
  const at = placeOf(color, templates) ?? placeOf(behind, templates)
  const [file] = at ? [at.file] : templates
  if (!file) return
  find(
    file,
    'contrast',
    at?.place,
    `Unexpected text ${color} on ${behind} in ${scheme} colours, ${ratio.toFixed(2)} to 1, expected ${needed} to 1: “${words.slice(0, 40)}” on ${sheet}`
  )
}

/** The first place in the files where a colour is written, in any notation. */
function placeOf(color: string, files: readonly VFile[]) {
  const form =
    /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([^)]*\)/gi
  for (const file of files) {
    for (const {0: written, index} of String(file).matchAll(form)) {
      if (solid(written, undefined) !== color) continue
      return {file, place: placer(file)(index, index + written.length)}
    }
  }
  return undefined
}
