/**
 * The frame of the editor's desk: what `quoin preview` puts around the views.
 */
import {hash} from 'node:crypto'
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {toHtml} from './html.ts'

/** What is wrong with a file, at its place. */
export type DeskProblem = Readonly<{
  file: string
  line: number
  column: number
  rule: string
  reason: string
  error: boolean
  /** What to do about it, by its rule; absent when no rule is explained. */
  cure?: string | undefined
  /** What `quoin check --fix` would put there. */
  mended?: string | undefined
}>

/** One page of the desk. */
export type DeskPage = Readonly<{
  /** Of the publication; empty when that cannot be read. */
  publication: string
  language: string
  title: string
  /** The file it is about. */
  file?: string | undefined
  content: readonly ElementContent[]
}>

/** Where the desk stands on the server. */
export const deskPath = '/_desk/'

/** The page of a file on the desk. */
export function deskAddress(file: string, options: object = {}): string {
  return withOptions(`${deskPath}${encodeURI(file)}`, options)
}

/** The page of the desk that explains the rules. */
export const rulesPage = 'rules'

/** Where a rule is explained. */
export function ruleAddress(rule: string): string {
  return `${deskPath}${rulesPage}#${rule}`
}

/** What a view of a file shows, as a document of its own. */
export function frameAddress(file: string, options: object): string {
  return withOptions(`${deskPath}frame/${encodeURI(file)}`, options)
}

function withOptions(path: string, options: object): string {
  const query = new URLSearchParams({...options}).toString()
  return query ? `${path}?${query}` : path
}

/** The HTML of a page of the desk. */
export function deskHtml(page: DeskPage): string {
  const {publication, title, file, content} = page
  const name = publication || 'Preview'
  return `<!doctype html>\n${toHtml(
    h('html', {lang: 'en'}, [
      h('head', [
        h('meta', {charSet: 'utf-8'}),
        h('meta', {name: 'viewport', content: 'width=device-width'}),
        h('meta', {name: 'color-scheme', content: 'light dark'}),
        h('title', `${title} · ${name}, preview`),
        h('link', {rel: 'icon', href: 'data:,'}),
        h('link', {rel: 'stylesheet', href: `${deskPath}desk.css`}),
        h('script', {type: 'module', src: `${deskPath}desk.js`})
      ]),
      h('body', {dataFile: file ?? ''}, [
        h('a', {className: 'skip', href: '#main'}, 'To the text'),
        h('header', [
          h('a', {href: deskPath}, [
            h('b', {lang: page.language}, name),
            ' · all files'
          ]),
          h('p', {role: 'status', id: 'status'})
        ]),
        h('main', {id: 'main', tabIndex: -1}, [...content])
      ])
    ])
  )}`
}

/**
 * A part of a page that is replaced alone when it changes, so that the place on
 * the page and what is written in other parts stay.
 */
export function part(
  name: string,
  children: readonly ElementContent[]
): Element {
  const digest = digestOf(children.map(toHtml).join('\n'))
  return h('div', {dataPart: name, dataDigest: digest}, [...children])
}

/** Tells a text from others. */
export function digestOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 20)
}

/** A list of problems; nothing when there are none. */
export function problemList(
  problems: readonly DeskProblem[],
  heading: string
): ElementContent[] {
  if (problems.length === 0) return []
  return [
    h('section', {className: 'problems', ariaLabel: 'Problems'}, [
      h('h2', heading),
      h('ul', problems.map(problemItem))
    ])
  ]
}

function problemItem(problem: DeskProblem): Element {
  const {file, line, column, rule, reason, error, cure, mended} = problem
  const place = `${file}:${line}:${column}`
  const isText = file.endsWith('.md')
  return h('li', {className: error ? 'error' : 'warning'}, [
    h('b', error ? 'Error' : 'Warning'),
    ' ',
    isText
      ? h('a', {href: deskAddress(file)}, h('code', place))
      : h('code', place),
    ' ',
    ...inline(reason),
    ...(cure === undefined
      ? [' ', h('small', rule)]
      : [
          h('span', {className: 'cure'}, inline(cure)),
          ...(mended === undefined ? [] : mendedBy(mended)),
          h('small', h('a', {href: ruleAddress(rule)}, rule))
        ].flatMap((node) => [' ', node]))
  ])
}

function mendedBy(mended: string): Element[] {
  const command = h('code', 'quoin check --fix')
  const what = mended === '' ? 'takes it out' : h('code', mended.trim())
  return [
    h('span', {className: 'cure'}, [
      command,
      mended === '' ? ' ' : ' writes ',
      what,
      '.'
    ])
  ]
}

/** `Code` in a message is code. */
export function inline(text: string): (string | Element)[] {
  return text
    .split('`')
    .map((piece, index) => (index % 2 === 1 ? h('code', piece) : piece))
}

/** Links to variants of a page, the current one marked. */
export function choices(
  label: string,
  options: readonly Readonly<{name: string; href: string; isCurrent: boolean}>[]
): Element {
  return h('nav', {ariaLabel: label}, [
    h(
      'ul',
      options.map(({name, href, isCurrent}) =>
        h(
          'li',
          h('a', {href, ariaCurrent: isCurrent ? 'page' : undefined}, name)
        )
      )
    )
  ])
}

/** `1 article`, `2 articles` */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** How far the check is, and what it does not look at. */
export function checkedPart(text: string): Element {
  return part('checked', [h('p', {className: 'about'}, inline(text))])
}
