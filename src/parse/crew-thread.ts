/**
 * A thread of `crew.ts`: reads what it is told to.
 */
import module from 'node:module'
import {deserialize} from 'node:v8'
import type {CrewOrder} from './crew.ts'
import type {HeadRead, TextRead, TextReader} from './understand.ts'

// A thread does not inherit the cache of its process; half of its start is
// compiling, and imports at the top would be read before this.
module.enableCompileCache?.()
const {readHead, textReader} = await import('./understand.ts')

type Thread = (order: CrewOrder) => Promise<(HeadRead | TextRead)[]>

const thread: Thread = threadOf()
/** What tinypool calls. */
export default thread

/** Keeps the reader of the last context, which is the same for many orders. */
function threadOf(): Thread {
  let reader: TextReader | undefined
  let id = ''
  return async (order) => {
    const found: (HeadRead | TextRead)[] = []
    if ('heads' in order) {
      for (const name of order.heads) {
        found.push(await readHead(order.root, name, order.timeZone))
      }
      return found
    }
    if (!reader || id !== order.id) {
      reader?.close()
      reader = textReader(deserialize(new Uint8Array(order.context)))
      id = order.id
    }
    for (const text of order.texts) found.push(await reader.read(text))
    return found
  }
}
