/**
 * What the addresses in an article are held against: the rest of the publication.
 */
import {currentId, type Register} from '../actor.ts'
import {picturesOf} from './pictures.ts'
import type {AddressOptions} from './rehype-addresses.ts'

/** Plain data, which can be sent to another process. */
export type AddressBook = Readonly<{
  /** Folder of the publication. */
  root: string
  /** Path of the page of each published Markdown file: by `articles/x.md`. */
  pages: ReadonlyMap<string, string>
  /** Markdown files that are drafts or of the future. */
  unpublished: ReadonlySet<string>
  register: Register
}>

/** The lookups of an address book; pictures are read when asked for, once. */
export function addressesIn(book: AddressBook): AddressOptions {
  const {root, pages, unpublished, register} = book
  const paths = new Set(pages.values())
  return {
    pages,
    unpublished,
    isPage: (path) =>
      fixedPages.has(path) ||
      paths.has(path) ||
      /^\/(?:actors|tags|issues)\/[^/]+\/(?:feed\.xml)?$/.test(path),
    actorOf: (id) => register.get(currentId(register, id))?.id,
    pictures: picturesOf(root)
  }
}

const fixedPages = new Set(
  '/ /archive/ /feeds/ /subscribe/ /quotations/ /actors/ /tags/ /issues/ /feed.xml /atom.xml /feed.json /quotes.xml /quotes.json /actors.json /sitemap.xml'.split(
    ' '
  )
)
