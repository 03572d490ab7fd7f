/**
 * Threads that make files: most of the work of a build, and nearly all of it
 * data in, text out.
 */
import path from 'node:path'
import {setImmediate as turn} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {Tinypool} from 'tinypool'
import type {Publication} from '../publication.ts'
import type {Errand} from './errand.ts'
import type {Form, Word} from './locales/words.ts'
import {isHeavy} from './sheet.ts'

/** Articles and pages below which threads cost more than they save. */
const worthwhile = 1000

/** Errands that are sent to a thread at once. */
const together = 8

/** Articles and pages for each thread that are on their way to it, or in work. */
const ahead = 64

/** The same in errands, when there is much in each: one lies ready in any case. */
const leastAhead = 8

/** Megabytes of a thread; young objects get room, which saves a sixth. */
const limits = {maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32}

/** What templates are made of; see `templatesFrom`. Plain data. */
export type TemplateSources = Readonly<{
  files: ReadonlyMap<string, string>
  language: string
  own: Readonly<Partial<Record<Word, Form>>>
}>

/** What threads know of the site. Plain data. */
export type PressSources = TemplateSources &
  Readonly<{publication: Publication}>

/**
 * Have something made, perhaps later, perhaps elsewhere; it is the same.
 *
 * @param errand
 *   Describes the work; asked only when it is sent away.
 * @param here
 *   Does it in this thread, and says what is wrong with it.
 * @param size
 *   Articles or pages in it.
 */
export type Away = (
  errand: () => Errand,
  here: () => string,
  size?: number
) => string | Promise<string | Uint8Array>

/** Threads that make files. */
export type PressCrew = Readonly<{
  away: Away
  /**
   * Say how many articles and pages are to be made, before the first is: threads
   * are started for many.
   */
  expect: (size: number) => void
  /** Ends all of them. */
  close: () => Promise<void>
}>

/**
 * Make files; all in this thread, until many are expected.
 *
 * @param workers
 *   Threads at most.
 */
export function pressCrew(sources: PressSources, workers: number): PressCrew {
  let busy = 0
  let underway = 0
  let pool: Tinypool | undefined
  const run = async (errands: readonly Errand[]): Promise<Answers> =>
    pool ? pool.run(errands) : []
  const send = batched(run)
  // Whoever makes the files has few of these at once.
  const sendAlone = async (errand: Errand, here: () => string) => {
    const [found] = await run([errand])
    return found ?? here()
  }
  const isEnough = () =>
    underway >= workers * leastAhead && busy >= workers * ahead
  const sent = (errand: Errand, size: number) => {
    busy += size
    underway++
    return send(errand).finally(() => {
      busy -= size
      underway--
    })
  }
  const inTurn = queue()
  return {
    away: async (errand, here, size = 1) => {
      if (!pool) return here()
      if (isHeavy(size)) return sendAlone(errand(), here)
      const made = await inTurn(async () => {
        // Before this thread makes one, it hears of those that were made.
        if (isEnough()) await turn()
        // It works as well, rather than wait for those that are busy.
        return isEnough() ? here() : {sent: sent(errand(), size)}
      })
      return typeof made === 'string' ? made : ((await made.sent) ?? here())
    },
    expect: (size) => {
      if (workers > 0 && size >= worthwhile) pool ??= start(sources, workers)
    },
    close: async () => pool?.destroy()
  }
}

/** Does one thing after the other. */
function queue(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work)
    // Whoever asked for it hears of its failure.
    last = next.catch(() => undefined)
    return next
  }
}

function start(sources: PressSources, workers: number): Tinypool {
  const here = fileURLToPath(import.meta.url)
  return new Tinypool({
    filename: path.join(
      path.dirname(here),
      `press-thread${path.extname(here)}`
    ),
    minThreads: workers,
    maxThreads: workers,
    // The next ones lie ready when some are done, though nobody looks after it.
    concurrentTasksPerWorker: ahead / together,
    resourceLimits: limits,
    workerData: sources,
    trackUnmanagedFds: false
  })
}

type Answers = (Uint8Array | undefined)[]

/** Errands of the same moment go together. */
function batched(
  run: (errands: readonly Errand[]) => Promise<Answers>
): (errand: Errand) => Promise<Uint8Array | undefined> {
  let waiting: {errand: Errand; answer: (found: Promise<Answers>) => void}[] =
    []
  const flush = () => {
    if (waiting.length === 0) return
    const found = run(waiting.map(({errand}) => errand))
    // Each of those who wait hears of a failure.
    found.catch(() => undefined)
    for (const {answer} of waiting) answer(found)
    waiting = []
  }
  return async (errand) => {
    const place = waiting.length
    const mine = new Promise<Answers>((answer) => {
      waiting.push({errand, answer})
    })
    if (waiting.length >= together) flush()
    else if (place === 0) setImmediate(flush)
    return (await mine)[place]
  }
}
