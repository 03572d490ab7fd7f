/**
 * A thread of `press-crew.ts`: does the errands that it is sent.
 */
import module from 'node:module'
import {workerData} from 'node:worker_threads'
import type {Errand} from './errand.ts'
import type {PressSources} from './press-crew.ts'

// As in `crew-thread.ts`: a thread has no cache of compiled code by itself.
module.enableCompileCache?.()
const {frameOf} = await import('./cast.ts')
const {localeIn} = await import('./locale.ts')
const {runErrand} = await import('./run-errand.ts')
const {templatesFrom} = await import('./templates.ts')

type Thread = (errands: readonly Errand[]) => (Uint8Array | undefined)[]

// tinypool puts its own data before ours.
const thread: Thread = threadOf(workerData[1])
/** What tinypool calls. */
export default thread

function threadOf({files, language, own, publication}: PressSources): Thread {
  const locale = localeIn(language, own)
  const templates = templatesFrom(files, locale)
  const frame = frameOf({publication, locale, templates})
  const encoder = new TextEncoder()
  return (errands) =>
    errands.map((errand) => {
      try {
        return encoder.encode(runErrand(frame, errand))
      } catch {
        // Who asked says what is wrong with it, by doing it again.
        return undefined
      }
    })
}
