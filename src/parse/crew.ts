/**
 * Threads that read articles, started only when there is enough to do. The one
 * that asks them reads as well: it would wait for them otherwise.
 */
import {randomUUID} from 'node:crypto'
import path from 'node:path'
import {setImmediate as turn} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {serialize} from 'node:v8'
import {Tinypool} from 'tinypool'
import {
  type HeadRead,
  readHead,
  type TextContext,
  type TextOrder,
  type TextRead,
  textReader
} from './understand.ts'

/** Files below which threads cost more than they save. */
const worthwhile = 300

/** Files of one order: few enough that all threads end at the same time. */
const together = 20

/** Megabytes of a thread; young objects get room, which saves a sixth. */
const limits = {maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 48}

/** What a thread is told to do. */
export type CrewOrder =
  | Readonly<{root: string; timeZone: string; heads: readonly string[]}>
  | Readonly<{
      /** A `TextContext`, as `v8.serialize` writes it; all threads see the same. */
      context: SharedArrayBuffer
      /** Tells the context from others. */
      id: string
      texts: readonly TextOrder[]
    }>

/**
 * Those who read articles. What they give does not depend on how many they are;
 * it comes in the order of what was asked for, a few at a time.
 */
export type Crew = Readonly<{
  heads: (
    root: string,
    paths: readonly string[],
    timeZone: string
  ) => AsyncIterable<readonly HeadRead[]>
  texts: (
    context: TextContext,
    orders: readonly TextOrder[]
  ) => AsyncIterable<readonly TextRead[]>
  /** Ends all of them. */
  close: () => Promise<void>
}>

/**
 * @param workers
 *   Threads at most; 0 reads everything in this one.
 */
export function crewOf(workers: number): Crew {
  let pool: Tinypool | undefined
  const isWorth = (count: number) =>
    workers > 0 && (pool !== undefined || count >= worthwhile)
  const run = (order: CrewOrder) => {
    pool ??= start(workers)
    return pool.run(order)
  }
  return {
    heads(root, paths, timeZone) {
      const here = (heads: readonly string[]) =>
        each(heads, (name) => readHead(root, name, timeZone))
      const away = isWorth(paths.length)
        ? (heads: readonly string[]): Promise<HeadRead[]> =>
            run({root, timeZone, heads})
        : undefined
      return inOrder(partsOf(paths), workers, here, away)
    },
    async *texts(context, orders) {
      const reader = textReader(context)
      try {
        const here = (texts: readonly TextOrder[]) => each(texts, reader.read)
        const shared = isWorth(orders.length)
          ? {context: share(context), id: randomUUID()}
          : undefined
        const away =
          shared &&
          ((texts: readonly TextOrder[]): Promise<TextRead[]> =>
            run({...shared, texts}))
        yield* inOrder(partsOf(orders), workers, here, away)
      } finally {
        reader.close()
      }
    },
    close: async () => pool?.destroy()
  }
}

function start(workers: number): Tinypool {
  const here = fileURLToPath(import.meta.url)
  return new Tinypool({
    filename: path.join(path.dirname(here), `crew-thread${path.extname(here)}`),
    minThreads: workers,
    maxThreads: workers,
    // The next part lies ready when one is done, though nobody looks after it.
    concurrentTasksPerWorker: ahead,
    resourceLimits: limits,
    trackUnmanagedFds: false
  })
}

/** Parts for each thread that are on their way to it, or being read. */
const ahead = 3

/** Parts that may lie ready until one before them is. */
const patience = 12

/**
 * Results in the order of the parts.
 *
 * Threads get parts while they have few; when all have enough, the next one is
 * read here. So nobody waits for long, and results do not pile up.
 */
async function* inOrder<Part, Result>(
  parts: readonly Part[],
  workers: number,
  here: (part: Part) => Promise<Result>,
  away?: (part: Part) => Promise<Result>
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = []
  let busy = 0
  for (const part of parts) {
    if (away && busy < workers * ahead) {
      busy++
      const result = away(part).finally(() => busy--)
      // Whoever takes it from the queue hears of its failure.
      result.catch(() => undefined)
      waiting.push(result)
    } else {
      waiting.push(Promise.resolve(await here(part)))
      // What threads have said meanwhile is heard only now.
      if (away) await turn()
    }
    if (waiting.length > workers * ahead + patience) {
      yield (await waiting.shift()) as Result
    }
  }
  for (const result of waiting) yield await result
}

async function each<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>
): Promise<Result[]> {
  const found: Result[] = []
  for (const item of items) found.push(await work(item))
  return found
}

function partsOf<Item>(items: readonly Item[]): (readonly Item[])[] {
  const count = Math.ceil(items.length / together)
  return Array.from({length: count}, (_, index) =>
    items.slice(index * together, (index + 1) * together)
  )
}

function share(context: TextContext): SharedArrayBuffer {
  const bytes = serialize(context)
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  return shared
}
