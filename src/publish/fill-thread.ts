/**
 * A thread of `fill-crew.ts`: fills the pages that it is sent.
 */
import {workerData} from 'node:worker_threads'
import type {FillOrder, TemplateSources} from './fill-crew.ts'
import {filled} from './framed.ts'
import {localeIn} from './locale.ts'
import {templatesFrom} from './templates.ts'

type Thread = (orders: FillOrder) => (Uint8Array | undefined)[]

// tinypool puts its own data before ours.
const thread: Thread = threadOf(workerData[1])
/** What tinypool calls. */
export default thread

function threadOf({files, language, own}: TemplateSources): Thread {
  const templates = templatesFrom(files, localeIn(language, own))
  const encoder = new TextEncoder()
  return (orders) =>
    orders.map((order) => {
      try {
        return encoder.encode(filled(templates, JSON.parse(order)))
      } catch {
        // Who asked says what is wrong with it, by filling it again.
        return undefined
      }
    })
}
