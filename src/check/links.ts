/**
 * Links, as far as they can be judged without asking anybody.
 */
import path from 'node:path'
import type {Definition, Link, Nodes, Parents} from 'mdast'
import {visit} from 'unist-util-visit'
import {type Article, articlePath} from '../article.ts'
import {type Desk, find, type Place, placer, type Text} from './desk.ts'
import {
  privateHost,
  reservedName,
  shorteners,
  trackers,
  vagueWords
} from './knowledge/links.ts'

/** One link of a text. */
export type TextLink = Readonly<{
  text: Text
  node: Link | Definition
  url: string
  /** Where the address stands in the file; absent when it is written otherwise. */
  at: readonly [start: number, end: number] | undefined
}>

/** Every link and definition of a text, in its order. */
export function linksOf(text: Text): TextLink[] {
  const links: TextLink[] = []
  const source = String(text.file)
  visit(text.tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    // The address stands last: the words before may name it, too
    const at = source.slice(start, end).lastIndexOf(node.url)
    links.push({
      text,
      node,
      url: node.url,
      at: at < 0 ? undefined : [start + at, start + at + node.url.length]
    })
  })
  return links
}

/** Look at the links of all texts. */
export function checkLinks(desk: Desk): void {
  const articles = new Map(
    desk.texts.flatMap(({article}) =>
      article ? [[articlePath(article), article] as const] : []
    )
  )
  for (const text of desk.texts) {
    for (const link of linksOf(text)) {
      checkOwn(link, desk, articles)
      checkHost(link, desk)
      checkTrackers(link)
      if (link.node.type === 'link') checkWords(link.node, text)
    }
  }
}

/** The place of the address, or of the whole link. */
export function placeOfLink({text, node, at}: TextLink): Place {
  return at ? placer(text.file)(...at) : node.position
}

function checkOwn(
  link: TextLink,
  {publication}: Desk,
  articles: ReadonlyMap<string, Article>
): void {
  const {text, url} = link
  const own = url.startsWith(`${publication.url}/`)
    ? url.slice(publication.url.length)
    : url
  if (!own.startsWith('/')) return
  const [page = '', fragment] = own.split('#')
  const article = articles.get(page.endsWith('/') ? page : `${page}/`)
  if (!article && own === url) return
  const folder = path.posix.dirname(text.file.path)
  const mended = article
    ? path.posix.relative(folder, article.file) +
      (fragment ? `#${fragment}` : '')
    : own
  find(
    text.file,
    'own-address',
    placeOfLink(link),
    `Unexpected link to \`${url}\`, expected \`${mended}\`${article ? ', its file, which a rename does not break' : ', without the host'}`,
    link.at ? mended : undefined
  )
}

function checkHost(link: TextLink, {publication}: Desk): void {
  const {text, url} = link
  if (!/^https?:/i.test(url) || url.startsWith(publication.url)) return
  const host = URL.parse(url)?.hostname.replace(/^www\./, '') ?? ''
  const place = placeOfLink(link)
  if (!host || reservedName.test(host) || privateHost.test(host)) {
    find(
      text.file,
      'placeholder-link',
      place,
      `Unexpected link to \`${host || url}\`, which is nobody’s page, expected the address that was meant`
    )
    return
  }
  if (shorteners.has(host)) {
    find(
      text.file,
      'shortened-link',
      place,
      `Unexpected link to the shortener \`${host}\`, expected the address of the page itself`
    )
  }
  if (/^http:/i.test(url)) {
    find(
      text.file,
      'insecure-link',
      place,
      `Unexpected \`http:\` of \`${host}\`, expected \`https:\`, where the page has it`
    )
  }
}

function checkTrackers(link: TextLink): void {
  const url = /^https?:/i.test(link.url) ? URL.parse(link.url) : null
  if (!url) return
  const found = [...url.searchParams.keys()].filter((key) => trackers.test(key))
  if (found.length === 0) return
  find(
    link.text.file,
    'tracked-link',
    placeOfLink(link),
    `Unexpected \`${[...new Set(found)].join('`, `')}\` in a link, expected an address that says nothing of its readers`,
    link.at ? withoutTrackers(link.url) : undefined
  )
}

/** The address as it is written, without those parameters. */
function withoutTrackers(url: string): string {
  const [, head = '', query = '', hash = ''] =
    /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(url) ?? []
  const kept = query
    .split('&')
    .filter((pair) => !trackers.test(pair.split('=', 1)[0] ?? ''))
  return head + (kept.length > 0 ? `?${kept.join('&')}` : '') + hash
}

function checkWords(node: Link, text: Text): void {
  const words = wordsIn(node).replace(/\s+/g, ' ').trim()
  const {file} = text
  if (!words) {
    find(
      file,
      'empty-link',
      node.position,
      `Unexpected link to \`${node.url.slice(0, 80)}\` without words, expected words that name the page`
    )
    return
  }
  const [base = 'en'] = text.language.toLowerCase().split('-')
  const bare = words.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  if (!vagueWords[base]?.has(bare)) return
  find(
    file,
    'vague-link',
    node.position,
    `Unexpected words \`${words}\` of a link, expected words that say where it leads`
  )
}

/** What a reader sees or hears of a node; a picture counts with its text. */
function wordsIn(node: Nodes): string {
  if ('value' in node) return node.value
  if (node.type === 'image' || node.type === 'imageReference') {
    return node.alt ?? ''
  }
  if (!('children' in node)) return ''
  return (node as Parents).children.map((child) => wordsIn(child)).join('')
}
