/**
 * An order to another process → its answer.
 */
import type {Root as Hast} from 'hast'
import {VFile} from 'vfile'
import type {Article} from '../article.ts'
import {addressesIn} from './addresses.ts'
import {recordedIn} from './asked.ts'
import {type Extraction, extractor} from './extract.ts'
import {readArticleMatter} from './matter.ts'
import {messagesOf} from './messages.ts'
import {
  type ApartAnswer,
  type ApartContext,
  type ApartOrder,
  backMark
} from './parse-apart.ts'
import {parseArticle} from './parse-article.ts'
import {letterProcessor, type NoteWords} from './processor.ts'

/** What is read of a text, by the kind of the order. */
type Found = {article?: Article; letter?: Hast; extraction?: Extraction}

/** Make a function that reads texts as this process would read them. */
export function readerApart(
  context: ApartContext
): (order: ApartOrder) => Promise<ApartAnswer> {
  const read = context === 'nothing' ? textReader() : fileReader(context)
  const cwd = context === 'nothing' ? undefined : context.book.root
  return async (order) => {
    const {path, value} = order
    const file = new VFile({path, value, ...(cwd && {cwd})})
    const found = await read(file, order).catch((error: Error) => ({
      thrown: error.message
    }))
    return {...found, messages: messagesOf(file), data: file.data}
  }
}

function textReader(): (file: VFile) => Promise<Found> {
  const extract = extractor()
  return async (file) => ({extraction: extract(String(file))})
}

function fileReader({
  publication,
  book
}: Exclude<ApartContext, 'nothing'>): (
  file: VFile,
  order: ApartOrder
) => Promise<Found> {
  const addresses = addressesIn(book)
  return async (file, order) => {
    const notes: NoteWords = () => ({
      label: order.notes.label,
      back: (number) => order.notes.back.replaceAll(backMark, number)
    })
    if (order.kind === 'letter') {
      const {language} = publication
      const process = letterProcessor(addresses, language, notes)
      return {letter: await process(file)}
    }
    const matter = readArticleMatter(file)
    if (!matter) return {}
    const {register} = book
    const recorded = recordedIn(addresses, file)
    const all = {publication, register, addresses: recorded, notes}
    const article = await parseArticle(file, matter, all)
    return article ? {article} : {}
  }
}
