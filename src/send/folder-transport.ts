/**
 * The transport into a folder: each message a file of its exact octets, to be
 * looked at, or for tests.
 *
 * `messages.jsonl` beside them says in which order they came, from whom and to
 * whom.
 */
import {appendFile, mkdir, rename, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {Message} from '../message.ts'
import type {Connection, Outcome, Reply, Transport} from '../transport.ts'

const taken: Reply = {code: 250, enhanced: '2.0.0', text: '250 2.0.0 Written'}

/**
 * Make a transport into a folder, which is made when it is opened.
 *
 * A message with the id of another takes its place. Files can be read by
 * nobody else, as their links unsubscribe people.
 */
export function folderTransport(folder: string): Transport {
  return {
    name: folder,
    async open() {
      await mkdir(folder, {recursive: true, mode: 0o700})
      return folderLine(folder)
    }
  }
}

/** The name of a message's file. */
export function fileOf({messageId}: Pick<Message, 'messageId'>): string {
  return `${messageId.replace(/^<|@.*$/g, '').replace(/[^\w-]/g, '_')}.eml`
}

function folderLine(folder: string): Connection {
  let isClosed = false
  let current: Promise<Outcome> | undefined
  return {
    size: undefined,
    isOpen: () => !isClosed,
    async send(message) {
      if (isClosed) throw new Error('Cannot send: the folder is closed')
      if (current) throw new Error('Cannot send: another message is on its way')
      current = write(folder, message)
      try {
        return await current
      } finally {
        current = undefined
      }
    },
    async close() {
      isClosed = true
      await current
    },
    abort: () => {
      isClosed = true
    }
  }
}

async function write(folder: string, message: Message): Promise<Outcome> {
  const {from, to, messageId, bytes} = message
  const file = fileOf(message)
  const target = path.join(folder, file)
  const entry = JSON.stringify({file, from, to, messageId})
  try {
    await writeFile(`${target}.part`, bytes, {mode: 0o600})
    await rename(`${target}.part`, target)
    const index = path.join(folder, 'messages.jsonl')
    await appendFile(index, `${entry}\n`, {mode: 0o600})
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return {kind: 'broken', phase: 'data', trouble: 'closed', detail}
  }
  return {kind: 'accepted', reply: taken}
}
