/** Who may send, when two ask at the same moment. */
import {once} from 'node:events'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {Worker} from 'node:worker_threads'
import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {senderLock} from '../../src/store/sender-lock.ts'

let folder: string
let file: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'quoin-lock-'))
  file = path.join(folder, 'sender.lock')
})

afterEach(() => rm(folder, {recursive: true, force: true}))

const sender = () => senderLock(file, async () => 1 as never)

describe('the lock of senders', () => {
  it('lets in one who comes while another is about to ask', async () => {
    const first = sender()
    await first.enter(async () => 1)
    first.close()
    // Whoever asks reads before it writes: here is one who has got so far
    const other = new DatabaseSync(file)
    other.exec('begin; select * from sqlite_master')
    const second = sender()
    await expect(second.enter(async () => 1)).resolves.toBe(1)
    second.close()
    other.close()
  })

  it('lets in one who comes while another looks whether a sender is dead', async () => {
    const looker = new Worker(
      `const {DatabaseSync} = require('node:sqlite')
       const {parentPort, workerData} = require('node:worker_threads')
       const db = new DatabaseSync(workerData)
       db.exec('begin immediate')
       parentPort.postMessage('has it')
       setTimeout(() => db.close(), 20)`,
      {eval: true, workerData: file}
    )
    await once(looker, 'message')
    const comer = sender()
    await expect(comer.enter(async () => 1)).resolves.toBe(1)
    comer.close()
    await looker.terminate()
  })

  it('turns away who comes while another is in, and no longer', async () => {
    const first = sender()
    await first.enter(async () => 1)
    const second = sender()
    await expect(second.enter(async () => 1)).rejects.toMatchObject({
      trouble: 'busy'
    })
    await first.leave(1)
    await expect(second.enter(async () => 1)).resolves.toBe(1)
    second.close()
  })
})
