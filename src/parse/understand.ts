/**
 * The two looks at the file of an article, plain data in and out, so that they
 * are the same in any thread: its front matter, from which all addresses are
 * known; and then its text.
 */
import {hash as hashNow} from 'node:crypto'
import type {Nodes} from 'hast'
import type {VFile} from 'vfile'
import type {Article, ArticleHead, Moment} from '../article.ts'
import type {Publication} from '../publication.ts'
import {sayingOf} from '../quotation.ts'
import type {AddressBook} from './addresses.ts'
import type {Asked} from './asked.ts'
import {complain, isBroken} from './complain.ts'
import {digestsOf} from './digests.ts'
import {type ArticleMatter, readArticleMatter} from './matter.ts'
import {messagesOf, type PlainMessage} from './messages.ts'
import {readMoment} from './moment.ts'
import {backMark} from './parse-apart.ts'
import {safeParser} from './parse-safely.ts'
import type {PictureFile} from './pictures.ts'
import type {NoteWords} from './processor.ts'
import {readText} from './read-files.ts'
import type {Yaml} from './read-yaml.ts'
import type {SiteLink} from './rehype-addresses.ts'

/** What the front matter of a file says. */
export type HeadRead = Readonly<{
  path: string
  /** SHA-256 of the text, hex. */
  hash: string
  /** The zone that days were read in. */
  timeZone: string
  messages: readonly PlainMessage[]
  /** Absent when it is wrong; the messages say why. */
  matter?: ArticleMatter
  published?: Moment
}>

/** What a text was understood as. */
export type TextRead = Readonly<{
  path: string
  messages: readonly PlainMessage[]
  pictures: readonly PictureFile[]
  siteLinks: readonly SiteLink[]
  asked: readonly Asked[]
  /** Absent when anything is wrong with it. */
  article?: UnderstoodText
}>

/** An article as text, which is small, quick to send, and the same for ever. */
export type UnderstoodText = Readonly<{
  /** JSON of an `ArticleHead`. */
  head: string
  /** JSON of its quotations. */
  quotations: string
  /** JSON of its hast. */
  body: string
  /** SHA-256 of all, hex. */
  digest: string
}>

/** The words for notes, as data: `back` has `backMark` for the number. */
export type PlainNotes = Readonly<{label: string; back: string}>

/** What texts are read against; plain data. */
export type TextContext = Readonly<{
  publication: Publication
  book: AddressBook
  /** By language tag. */
  notes: ReadonlyMap<string, PlainNotes>
}>

/** One text to be read again, as it was at the first look. */
export type TextOrder = Readonly<{
  path: string
  hash: string
  matter: ArticleMatter
}>

/** The first look: front matter. */
export async function readHead(
  root: string,
  path: string,
  timeZone: string
): Promise<HeadRead> {
  const file = await readText(root, path)
  const hash = hashOf(String(file))
  const matter = isBroken(file) ? undefined : readArticleMatter(file)?.value
  const published = matter && readMoment(matter.date, timeZone)
  return {
    path,
    hash,
    timeZone,
    messages: messagesOf(file),
    // Words cut out of a text hold all of it: a copy does not.
    ...(matter && {matter: JSON.parse(JSON.stringify(matter))}),
    ...(published && {published})
  }
}

/** Reads texts, one after the other. */
export type TextReader = Readonly<{
  read: (order: TextOrder) => Promise<TextRead>
  close: () => void
}>

/** The second look: everything else. */
export function textReader(context: TextContext): TextReader {
  const {publication, book, notes} = context
  const parser = safeParser({publication, book, notes: wordsFrom(notes)})
  return {
    read: async ({path, hash, matter}) => {
      const file = await readText(book.root, path)
      const before = file.messages.length
      if (!isBroken(file) && hashOf(String(file)) !== hash) {
        complain(
          file,
          'changed-file',
          'Unexpected change while it was read, expected a file that stays as it is: build again'
        )
      }
      const article = isBroken(file)
        ? undefined
        : await parser.article(file, yamlOf(file, matter))
      return {
        path,
        messages: messagesOf(file, before),
        pictures: file.data.pictures ?? [],
        siteLinks: file.data.siteLinks ?? [],
        asked: file.data.asked ?? [],
        ...(article && {article: textOf(article, file)})
      }
    },
    close: parser.close
  }
}

/** Front matter of which the places are only looked up when asked for. */
export function yamlOf(file: VFile, value: ArticleMatter): Yaml<ArticleMatter> {
  let again: Yaml<ArticleMatter> | undefined
  return {
    value,
    placeOf: (...path) => {
      const {length} = file.messages
      again ??= readArticleMatter(file)
      file.messages.length = length
      return again?.placeOf(...path)
    }
  }
}

/** The words of a publication for the languages of its articles, as data. */
export function plainNotes(
  words: NoteWords,
  languages: Iterable<string>
): ReadonlyMap<string, PlainNotes> {
  const all = new Map<string, PlainNotes>()
  for (const language of languages) {
    const {label, back} = words(language)
    all.set(language, {label, back: back(backMark)})
  }
  return all
}

function wordsFrom(notes: TextContext['notes']): NoteWords {
  return (language) => {
    const {label = '', back = ''} = notes.get(language) ?? {}
    return {label, back: (number) => back.replaceAll(backMark, number)}
  }
}

function textOf(
  {body: tree, quotations: said, ...rest}: Article,
  {data}: VFile
): UnderstoodText {
  const shows = data.pictures && [
    ...new Set(data.pictures.map(({path}) => path))
  ]
  const head: ArticleHead = {
    ...rest,
    ...(shows && {shows}),
    sayings: said.map(sayingOf),
    digests: digestsOf({...rest, quotations: said})
  }
  const parts = {
    head: JSON.stringify(head),
    quotations: JSON.stringify(said),
    body: JSON.stringify(withoutPositions(tree))
  }
  return {...parts, digest: hashOf(Object.values(parts).join('\n'))}
}

/**
 * A tree for JSON: nobody behind the parser asks where in the file a node stood.
 *
 * A copy, since a replacer of `JSON.stringify` is called for every value of it.
 */
function withoutPositions<Node extends Nodes>(node: Node): Node {
  const copy = {...node, position: undefined}
  if ('children' in copy) {
    copy.children = copy.children.map(withoutPositions) as typeof copy.children
  }
  return copy
}

function hashOf(text: string): string {
  return hashNow('sha256', text, 'hex')
}
