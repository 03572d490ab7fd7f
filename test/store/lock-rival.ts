/**
 * A thread that asks for the lock of senders again and again, each time at the
 * moment when another does, and posts when it was let in.
 */
import {parentPort, workerData} from 'node:worker_threads'
import {senderLock} from '../../src/store/sender-lock.ts'

/** The lock file, how often both have come to a line, how often to ask. */
export type Rival = {file: string; met: Int32Array; rounds: number}

const {file, met, rounds} = workerData as Rival
let lines = 0

/** Go on when both have come this far. */
function meet(): void {
  lines++
  Atomics.add(met, 0, 1)
  while (Atomics.load(met, 0) < 2 * lines) {
    // Sleeping would end the tie
  }
}

const wasIn: boolean[] = []
for (let round = 0; round < rounds; round++) {
  const lock = senderLock(file, async () => 1 as never)
  meet()
  wasIn.push(
    await lock
      .enter(async () => 1)
      .then(
        () => true,
        () => false
      )
  )
  meet()
  lock.close()
  meet()
}
parentPort?.postMessage(wasIn)
