/**
 * Articles and letters, parsed so that none can stop the others.
 */
import type {Root as Hast} from 'hast'
import type {VFile} from 'vfile'
import type {Article} from '../article.ts'
import type {Publication} from '../publication.ts'
import {type AddressBook, addressesIn} from './addresses.ts'
import {recordedIn} from './asked.ts'
import {complain} from './complain.ts'
import {type Extraction, extractor} from './extract.ts'
import type {ArticleMatter} from './matter.ts'
import {
  type ApartAnswer,
  type ApartOrder,
  type ApartReader,
  apartReader,
  backMark,
  takeOver
} from './parse-apart.ts'
import {parseArticle} from './parse-article.ts'
import {englishNotes, letterProcessor, type NoteWords} from './processor.ts'
import type {Yaml} from './read-yaml.ts'
import {
  deepForAnArticle,
  isLight,
  maximumDepth,
  type Weight,
  weigh
} from './weigh.ts'

/** What articles and letters are read against. */
export type ParseContext = Readonly<{
  publication: Publication
  book: AddressBook
  /** English words when absent. */
  notes?: NoteWords | undefined
}>

/**
 * Parses whatever it is given; what is wrong stands in the messages of the file.
 *
 * A text that may take long is read in a process of its own, and given up when
 * it takes too long or too much memory.
 */
export type Parser = Readonly<{
  article: (
    file: VFile,
    matter: Yaml<ArticleMatter>
  ) => Promise<Article | undefined>
  /** `language` is that of the publication. */
  letter: (file: VFile) => Promise<Hast | undefined>
  /** Ends the other process, if there is one. */
  close: () => void
}>

/** A parser for all texts of a publication. */
export function safeParser(context: ParseContext): Parser {
  const {publication, book, notes = englishNotes} = context
  const addresses = addressesIn(book)
  const apart = apartReader({publication, book})
  const all = {publication, register: book.register, addresses, notes}
  const {language} = publication
  return {
    article: (file, matter) =>
      safely(file, async (isLight) => {
        if (isLight) {
          const recorded = recordedIn(addresses, file)
          return parseArticle(file, matter, {...all, addresses: recorded})
        }
        const spoken = matter.value.lang ?? language
        return (await readApart(file, 'article', spoken))?.article
      }),
    letter: (file) =>
      safely(file, async (isLight) => {
        if (!isLight) return (await readApart(file, 'letter', language))?.letter
        return letterProcessor(addresses, language, notes)(file)
      }),
    close: apart.close
  }

  function readApart(
    file: VFile,
    kind: ApartOrder['kind'],
    spoken: string
  ): Promise<ApartAnswer | undefined> {
    const {label, back} = notes(spoken)
    return askApart(apart, file, kind, {label, back: back(backMark)})
  }
}

/** Asks the extractors as safely. */
export type SafeExtractor = Readonly<{
  /** `undefined` for a text that cannot be read; its file then says so. */
  extract: (file: VFile) => Promise<Extraction | undefined>
  /** Ends the other process, if there is one. */
  close: () => void
}>

/** An extractor for many texts. */
export function safeExtractor(): SafeExtractor {
  const here = extractor()
  const apart = apartReader('nothing')
  const words = {label: '', back: ''}
  return {
    extract: (file) =>
      safely(file, async (isLight) => {
        if (isLight) return here(String(file))
        return (await askApart(apart, file, 'text', words))?.extraction
      }),
    close: apart.close
  }
}

async function askApart(
  apart: ApartReader,
  file: VFile,
  kind: ApartOrder['kind'],
  notes: ApartOrder['notes']
): Promise<ApartAnswer | undefined> {
  const {path, value} = {path: file.path, value: String(file)}
  const answer = await apart.read({kind, path, value, notes})
  if (typeof answer === 'string') {
    complainOfCost(file, answer)
    return undefined
  }
  takeOver(file, answer)
  if (answer.thrown !== undefined) throw new Error(answer.thrown)
  return answer
}

/** Whatever a text makes the engine throw is a complaint about the text. */
async function safely<T>(
  file: VFile,
  parse: (isLight: boolean) => Promise<T | undefined>
): Promise<T | undefined> {
  const weight = weigh(String(file))
  if (weight.tooDeep > 0) {
    complainOfDepth(file, weight.tooDeep)
    return undefined
  }
  try {
    return await parse(isLight(weight))
  } catch (error) {
    const reason = `Unexpected text that cannot be read: ${(error as Error).message}; take out what is unusual near here`
    complain(file, 'unreadable-article', reason, likely(weight)).cause = error
    return undefined
  }
}

function complainOfDepth(file: VFile, line: number): void {
  complain(
    file,
    'too-deep',
    `Unexpected quotes and lists more than ${maximumDepth} deep inside each other, expected fewer: take marks out of the start of this line`,
    {line, column: 1}
  )
}

function complainOfCost(file: VFile, cause: string): void {
  const weight = weigh(String(file))
  complain(
    file,
    'too-costly',
    `Unexpected text ${cause} to read, expected an article: ${hintOf(weight)}`,
    likely(weight)
  )
}

function hintOf({
  depth,
  deepest,
  line,
  heaviest,
  passes,
  length
}: Weight): string {
  if (depth > deepForAnArticle) {
    return `line ${deepest} may stand ${depth} deep inside quotes and lists, make it less`
  }
  return heaviest > passes / 2
    ? `the paragraph on line ${line} has the most marks, take some out`
    : `it has ${length} characters, split the file`
}

/** Where the cause of trouble most likely stands. */
function likely({depth, deepest, line}: Weight): {
  line: number
  column: number
} {
  return {line: depth > deepForAnArticle ? deepest : line, column: 1}
}
