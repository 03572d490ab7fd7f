/** Who may send, when two ask at the same moment. */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {Worker} from 'node:worker_threads'
import {describe, expect, it} from 'vitest'
import type {Rival} from './lock-rival.ts'

const rounds = 40

function rival(data: Rival): Promise<boolean[]> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('lock-rival.ts', import.meta.url), {
      workerData: data
    })
    thread.once('message', resolve)
    thread.once('error', reject)
  })
}

describe('two senders that come at the same moment', () => {
  it('never refuse each other: exactly one is let in', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'quoin-lock-'))
    try {
      const data = {
        file: path.join(folder, 'sender.lock'),
        met: new Int32Array(new SharedArrayBuffer(4)),
        rounds
      }
      const [one = [], other = []] = await Promise.all([
        rival(data),
        rival(data)
      ])
      const together = one.map((isIn, round) => [isIn, other[round]].toSorted())
      expect(together).toEqual(
        Array.from({length: rounds}, () => [false, true])
      )
    } finally {
      await rm(folder, {recursive: true, force: true})
    }
  }, 60_000)
})
