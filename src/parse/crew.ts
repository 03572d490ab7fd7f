/**
 * Threads that read articles, started only when there is enough to do.
 */
import {randomUUID} from 'node:crypto'
import path from 'node:path'
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
const worthwhile = 100

/** Files of one order: few enough that all threads end at the same time. */
const together = 20

/** Megabytes of a thread; young objects get room, which saves a sixth. */
const limits = {maxOldGenerationSizeMb: 400, maxYoungGenerationSizeMb: 96}

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
    async *heads(root, paths, timeZone) {
      const parts = partsOf(paths)
      if (isWorth(paths.length)) {
        yield* inOrder(
          parts,
          workers,
          (heads): Promise<HeadRead[]> => run({root, timeZone, heads})
        )
        return
      }
      for (const part of parts) {
        const found: HeadRead[] = []
        for (const name of part)
          found.push(await readHead(root, name, timeZone))
        yield found
      }
    },
    async *texts(context, orders) {
      const parts = partsOf(orders)
      if (isWorth(orders.length)) {
        const shared = {context: share(context), id: randomUUID()}
        yield* inOrder(
          parts,
          workers,
          (texts): Promise<TextRead[]> => run({...shared, texts})
        )
        return
      }
      const reader = textReader(context)
      try {
        for (const part of parts) {
          const found: TextRead[] = []
          for (const order of part) found.push(await reader.read(order))
          yield found
        }
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
    resourceLimits: limits,
    trackUnmanagedFds: false
  })
}

/**
 * Results in the order of the parts. No more parts are under way than keep all
 * threads busy, so that results do not pile up.
 */
async function* inOrder<Part, Result>(
  parts: readonly Part[],
  workers: number,
  run: (part: Part) => Promise<Result>
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = []
  for (const part of parts) {
    const result = run(part)
    // Whoever takes it from the queue hears of its failure.
    result.catch(() => undefined)
    waiting.push(result)
    if (waiting.length >= workers * 3) yield (await waiting.shift()) as Result
  }
  for (const result of waiting) yield await result
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
