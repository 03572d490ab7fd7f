/**
 * The process behind `parse-apart.ts`: reads what it is sent, one text after
 * the other, and ends itself when one takes too long.
 */
import {writeSync} from 'node:fs'
import module from 'node:module'
import process from 'node:process'
import {isMainThread, Worker, workerData} from 'node:worker_threads'
import {
  type ApartContext,
  type ApartOrder,
  maximumSeconds,
  outOfTime
} from './parse-apart.ts'

if (isMainThread) serve()
else watch(workerData)

function serve(): void {
  module.enableCompileCache?.()
  // Processor time at which the text was begun, in milliseconds; 0: none is.
  const begun = new Float64Array(new SharedArrayBuffer(8))
  new Worker(new URL(import.meta.url), {workerData: begun})
  process.once('message', async (context) => {
    const {readerApart} = await import('./read-apart.ts')
    const read = readerApart(context as ApartContext)
    process.on('message', async (order) => {
      begun[0] = spent()
      const answer = await read(order as ApartOrder)
      // What was read counts as work until it is sent: a tree can be small
      // in memory, and its copy not.
      process.send?.(answer)
      begun[0] = 0
    })
    process.send?.('ready')
  })
  process.on('disconnect', () => process.exit())
}

/** In a thread of its own, since the other one may be in an endless loop. */
function watch(begun: Float64Array): void {
  setInterval(() => {
    const since = begun[0] ?? 0
    if (since === 0 || spent() - since < maximumSeconds * 1000) return
    writeSync(2, outOfTime)
    process.kill(process.pid, 'SIGKILL')
  }, 50)
}

function spent(): number {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
