/**
 * Plugin that checks and settles the addresses in an article.
 *
 * Links to other Markdown files become the paths of their pages; pictures get
 * the path they are published at and their size; `actor:ID` links become marks.
 * Whatever leads nowhere is an error at its place.
 */
import path from 'node:path'
import type {Element, Root} from 'hast'
import {headingRank} from 'hast-util-heading-rank'
import type {VFile} from 'vfile'
import {complain, type Place} from './complain.ts'
import {eachElement} from './each-element.ts'
import type {PictureFile, Pictures} from './pictures.ts'

/** What the plugin has to know of the rest of the publication. */
export type AddressOptions = Readonly<{
  /** Path of the page of each published Markdown file: by `articles/x.md`. */
  pages: Pick<ReadonlyMap<string, string>, 'get'>
  /** Markdown files that are drafts or of the future. */
  unpublished: Pick<ReadonlySet<string>, 'has'>
  /** Whether the site will have a page at a path, such as `/feeds/`. */
  isPage: (path: string) => boolean
  /** The id an actor of the register has now; `undefined` for nobody. */
  actorOf: (id: string) => string | undefined
  pictures: Pictures
}>

/** A link to a page of the site that only exists once all is rendered. */
export type SiteLink = Readonly<{
  /** Path from the root of the site. */
  path: string
  /** Id on that page, if the link names one. */
  fragment?: string
  place: Place
}>

declare module 'vfile' {
  interface DataMap {
    /** Set by rehype-addresses: the pictures the text shows. */
    pictures: PictureFile[]
    /** Set by rehype-addresses: links still to be checked against the pages. */
    siteLinks: SiteLink[]
  }
}

export default function rehypeAddresses(
  options: AddressOptions
): (tree: Root, file: VFile) => Promise<undefined> {
  return async (tree, file) => {
    const images: Element[] = []
    const ids = new Set<string>()
    const links: Element[] = []
    eachElement(tree, (node) => {
      if (node.properties.id) ids.add(String(node.properties.id))
      if (node.tagName === 'a') links.push(node)
      if (node.tagName === 'img') images.push(node)
      if (headingRank(node) === 1) {
        const reason =
          'Unexpected heading of the first level, expected `##`: the title stands in the front matter'
        complain(file, 'second-title', reason, node.position)
      }
    })
    for (const node of links) settleLink(node, file, options, ids)
    for (const node of images) await settlePicture(node, file, options)
    return undefined
  }
}

/** The name of a file that an address in another file means. */
export function resolveName(from: string, to: string): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(from), to))
}

/** An address as its author means it; one with a wrong `%` as it is. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

function settleLink(
  node: Element,
  file: VFile,
  options: AddressOptions,
  ids: ReadonlySet<string>
): void {
  const href = String(node.properties.href ?? '')
  const wrong = (reason: string) =>
    complain(file, 'broken-link', reason, node.position)
  if (href.startsWith('actor:')) {
    settleActor(node, href.slice('actor:'.length), file, options)
  } else if (href.startsWith('#')) {
    const id = decoded(href.slice(1))
    if (!ids.has(id) && !node.properties.dataFootnoteRef) {
      wrong(`Unexpected link to \`#${id}\`, expected the id of a heading here`)
    }
  } else if (/^(?:https?|mailto):/i.test(href)) {
    return
  } else if (/^[a-z][a-z\d+.-]*:|^\/\/|^\\\\/i.test(href) || href === '') {
    wrong(
      `Unexpected address \`${href.slice(0, 80)}\`, expected one that begins with https:, http:, mailto:, / or #, or a file beside this one`
    )
  } else if (href.startsWith('/')) {
    const [page = ''] = href.split(/[?#]/)
    if (!options.isPage(page)) {
      wrong(`Unexpected link to \`${page}\`, expected a page of this site`)
    } else keepLink(file, page, href.split('#')[1], node)
  } else settleFile(node, href, file, options, wrong)
}

function keepLink(
  file: VFile,
  path: string,
  fragment: string | undefined,
  {position: place}: Element
): void {
  file.data.siteLinks ??= []
  file.data.siteLinks.push({path, ...(fragment && {fragment}), place})
}

function settleFile(
  node: Element,
  href: string,
  file: VFile,
  options: AddressOptions,
  wrong: (reason: string) => void
): void {
  const [target = '', fragment] = href.split('#')
  const name = resolveName(file.path, decoded(target))
  const page = options.pages.get(name)
  if (page) {
    node.properties.href = fragment ? `${page}#${fragment}` : page
    keepLink(file, page, fragment, node)
  } else if (options.unpublished.has(name)) {
    wrong(
      `Unexpected link to \`${name}\`, which is a draft or of the future: publish it or take the link out`
    )
  } else {
    wrong(
      `Unexpected link to \`${name}\`, expected the file of an article: correct the name or take the link out`
    )
  }
}

function settleActor(
  node: Element,
  id: string,
  file: VFile,
  options: AddressOptions
): void {
  const actor = options.actorOf(id)
  if (!actor) {
    complain(
      file,
      'unknown-actor',
      `Unknown actor \`${id}\`, expected an id of articles/actors.yaml`,
      node.position
    )
  }
  node.tagName = 'span'
  node.properties = {dataActor: actor ?? id}
}

async function settlePicture(
  node: Element,
  file: VFile,
  options: AddressOptions
): Promise<void> {
  const src = decoded(String(node.properties.src ?? ''))
  if (!String(node.properties.alt ?? '').trim()) {
    const reason = `Missing alternative text of \`${src.slice(0, 80)}\`, expected a sentence for those who cannot see it: \`![sentence](…)\``
    complain(file, 'missing-alt', reason, node.position)
  }
  const found = await findPicture(src, file, options.pictures)
  if ('problem' in found) {
    const reason = `Unexpected picture \`${src.slice(0, 80)}\`, ${found.problem}`
    complain(file, 'missing-image', reason, node.position)
    return
  }
  file.data.pictures ??= []
  file.data.pictures.push(found)
  Object.assign(node.properties, {
    src: found.path,
    width: found.width,
    height: found.height,
    loading: 'lazy',
    decoding: 'async'
  })
}

/**
 * Find a picture that a file names.
 *
 * Pictures of other hosts are a problem: they tell another host who reads
 * what, and they vanish.
 */
export async function findPicture(
  src: string,
  file: VFile,
  pictures: Pictures
): Promise<PictureFile | {problem: string}> {
  if (/^[a-z][a-z\d+.-]*:|^\/|^\\/i.test(src)) {
    return {problem: 'expected a file beside the articles: save it there'}
  }
  const name = resolveName(file.path, src)
  if (!name.startsWith('articles/')) {
    return {problem: 'expected a file inside articles/'}
  }
  return pictures(name)
}
