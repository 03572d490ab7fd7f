/**
 * Texts that may cost too much, parsed in a process that can be killed.
 */
import {type ChildProcess, fork} from 'node:child_process'
import {once} from 'node:events'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Root as Hast} from 'hast'
import type {Data, VFile} from 'vfile'
import type {Article} from '../article.ts'
import type {Publication} from '../publication.ts'
import type {AddressBook} from './addresses.ts'
import type {Extraction} from './extract.ts'
import {type PlainMessage, putMessages} from './messages.ts'

/** Seconds of processor time for one text, whatever else the machine does. */
export const maximumSeconds = 5

/** Megabytes of memory for trees, the engine's own left out. */
export const maximumMegabytes = 256

/** Written to standard error by a process that ends itself in time. */
export const outOfTime = 'quoin: out of time'

/**
 * What texts are read against; plain data, which the process is sent once.
 * A text that is only to be extracted from stands for itself.
 */
export type ApartContext =
  | Readonly<{publication: Publication; book: AddressBook}>
  | 'nothing'

/** One text to be read; `text`: for what the extractors find in it. */
export type ApartOrder = Readonly<{
  kind: 'article' | 'letter' | 'text'
  path: string
  value: string
  /** The words for notes; `backMark` stands in `back` for the number. */
  notes: Readonly<{label: string; back: string}>
}>

/** Stands where a number is to be filled in. */
export const backMark = '\uE000'

/** What was read. */
export type ApartAnswer = Readonly<{
  article?: Article | undefined
  letter?: Hast | undefined
  extraction?: Extraction | undefined
  messages: readonly PlainMessage[]
  data: Data
  /** What was thrown, when anything was. */
  thrown?: string
}>

/** Reads one text after the other; a process is started when first asked. */
export type ApartReader = Readonly<{
  /** The answer, or the end of a sentence that says why there is none. */
  read: (order: ApartOrder) => Promise<ApartAnswer | string>
  close: () => void
}>

/** A reader in another process. One order at a time. */
export function apartReader(context: ApartContext): ApartReader {
  let running: ChildProcess | undefined
  return {
    read: async (order) => {
      const child = running ?? (await start(context))
      running = child
      const answer = await ask(child, order)
      if (typeof answer === 'string') running = undefined
      return answer
    },
    close: () => {
      running?.kill('SIGKILL')
      running = undefined
    }
  }
}

/** Put on a file what was found in another process. */
export function takeOver(file: VFile, answer: ApartAnswer): void {
  Object.assign(file.data, answer.data)
  putMessages(file, answer.messages)
}

async function start(context: ApartContext): Promise<ChildProcess> {
  const here = fileURLToPath(import.meta.url)
  const child = fork(
    path.join(path.dirname(here), `apart${path.extname(here)}`),
    [],
    {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${maximumMegabytes}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc']
    }
  )
  const ended = once(child, 'exit').then(() => {
    throw new Error('Cannot start a process that reads articles')
  })
  const ready = once(child, 'message')
  child.send(context)
  await Promise.race([ready, ended])
  ended.catch(() => undefined)
  return child
}

/** Wall time, for a process that waits for ever without working. */
const patience = 20 * maximumSeconds * 1000

async function ask(
  child: ChildProcess,
  order: ApartOrder
): Promise<ApartAnswer | string> {
  let said = ''
  const hear = (bytes: Buffer) => {
    said = (said + bytes).slice(-20_000)
  }
  child.stderr?.on('data', hear)
  const timer = setTimeout(() => child.kill('SIGKILL'), patience)
  try {
    return await new Promise((resolve) => {
      child.once('message', (answer) => resolve(answer as ApartAnswer))
      child.once('close', () => resolve(causeOf(said)))
      child.send(order, (error) => {
        if (error) child.kill('SIGKILL')
      })
    })
  } finally {
    clearTimeout(timer)
    child.stderr?.off('data', hear)
    child.removeAllListeners('message')
    child.removeAllListeners('close')
  }
}

function causeOf(said: string): string {
  if (said.includes(outOfTime)) {
    return `that takes longer than ${maximumSeconds} seconds`
  }
  if (said.includes('heap out of memory')) {
    return `that takes more than ${maximumMegabytes} MB of memory`
  }
  return 'that ends the process that reads it'
}
