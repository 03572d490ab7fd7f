/**
 * An order to another process → its answer.
 */
import type {Root as Hast} from 'hast'
import {VFile} from 'vfile'
import type {Article} from '../article.ts'
import {addressesIn} from './addresses.ts'
import {recordedIn} from './asked.ts'
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

/** Make a function that reads a text as `parseArticle` and letters are read. */
export function readerApart(
  context: ApartContext
): (order: ApartOrder) => Promise<ApartAnswer> {
  const {publication, book} = context
  const addresses = addressesIn(book)
  return async (order) => {
    const {path, value} = order
    const file = new VFile({path, value, cwd: book.root})
    const notes: NoteWords = () => ({
      label: order.notes.label,
      back: (number) => order.notes.back.replaceAll(backMark, number)
    })
    const found = await readIt().catch((error: Error) => ({
      thrown: error.message
    }))
    return {...found, messages: messagesOf(file), data: file.data}

    async function readIt(): Promise<{article?: Article; letter?: Hast}> {
      if (order.kind === 'letter') {
        const {language} = publication
        const process = letterProcessor(addresses, language, notes)
        return {letter: (await process(file)).hast}
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
}
