/**
 * Threads that fill templates: half of the work of a build, and all of it data
 * in, text out.
 */
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {Tinypool} from 'tinypool'
import type {Fill, Framed} from './framed.ts'
import type {Form, Word} from './locales/words.ts'

/** Pages that are filled before threads are started, which is not for nothing. */
const worthwhile = 200

/** Pages that are sent to a thread at once. */
const together = 8

/** Pages for each thread that are on their way to it, or being filled. */
const ahead = 24

/** Megabytes of a thread; young objects get room, which saves a sixth. */
const limits = {maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 48}

/** What templates are made of; see `templatesFrom`. Plain data. */
export type TemplateSources = Readonly<{
  files: ReadonlyMap<string, string>
  language: string
  own: Readonly<Partial<Record<Word, Form>>>
}>

/** JSON of a `Framed` for each page → its bytes; `undefined` for a failure. */
export type FillOrder = readonly string[]

/** Threads that fill. */
export type FillCrew = Readonly<{
  fill: Fill
  /** Ends all of them. */
  close: () => Promise<void>
}>

/**
 * Fill pages; threads are started when it turns out that there are many.
 *
 * @param here
 *   Fills a page in this thread; it also says what is wrong with one.
 * @param workers
 *   Threads at most.
 */
export function fillCrew(
  sources: TemplateSources,
  here: (page: Framed) => string,
  workers: number
): FillCrew {
  let count = 0
  let busy = 0
  let pool: Tinypool | undefined
  const send = batched((orders) => {
    pool ??= start(sources, workers)
    return pool.run(orders)
  })
  return {
    fill: (page) => {
      count++
      const isFew = workers === 0 || count <= worthwhile
      // This thread fills as well, rather than wait for those that are busy.
      if (isFew || busy >= workers * ahead) return here(page)
      busy++
      return send(JSON.stringify(page))
        .finally(() => busy--)
        .then((found) => found ?? here(page))
    },
    close: async () => pool?.destroy()
  }
}

function start(sources: TemplateSources, workers: number): Tinypool {
  const here = fileURLToPath(import.meta.url)
  return new Tinypool({
    filename: path.join(path.dirname(here), `fill-thread${path.extname(here)}`),
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: limits,
    workerData: sources,
    trackUnmanagedFds: false
  })
}

type Answers = (Uint8Array | undefined)[]

/** Orders of the same moment go together. */
function batched(
  run: (orders: FillOrder) => Promise<Answers>
): (order: string) => Promise<Uint8Array | undefined> {
  let waiting: {order: string; answer: (found: Promise<Answers>) => void}[] = []
  const flush = () => {
    if (waiting.length === 0) return
    const found = run(waiting.map(({order}) => order))
    // Each of those who wait hears of a failure.
    found.catch(() => undefined)
    for (const {answer} of waiting) answer(found)
    waiting = []
  }
  return async (order) => {
    const place = waiting.length
    const mine = new Promise<Answers>((answer) => {
      waiting.push({order, answer})
    })
    if (waiting.length >= together) flush()
    else if (place === 0) setImmediate(flush)
    return (await mine)[place]
  }
}
