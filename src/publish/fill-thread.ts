/**
 * A thread of `fill-crew.ts`: fills the pages that it is sent.
 */
import module from 'node:module'
import {workerData} from 'node:worker_threads'
import type {FillOrder, TemplateSources} from './fill-crew.ts'

// As in `crew-thread.ts`: a thread has no cache of compiled code by itself.
module.enableCompileCache?.()
const {filled} = await import('./framed.ts')
const {localeIn} = await import('./locale.ts')
const {templatesFrom} = await import('./templates.ts')

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
