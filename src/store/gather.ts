/**
 * Many small questions in one transaction.
 *
 * Connections begin and settle one delivery each; a transaction for each would
 * wait for the disk each. What is asked in one turn of the event loop, or while a
 * transaction is under way, goes into the next one together; what is asked alone
 * waits for nobody.
 */

import {
  setImmediate as endOfTurn,
  setTimeout as sleep
} from 'node:timers/promises'

/** Most things of one transaction. */
const most = 100

type Waiting<Thing, Answer> = {
  things: readonly Thing[]
  resolve: (answer: Answer) => void
  reject: (reason: unknown) => void
}

/**
 * Make a function that gathers.
 *
 * @param run
 *   Answers several questions at once, in their order; when it rejects, all of
 *   them do.
 * @param linger
 *   Milliseconds that the first waits for others; for what is in no hurry.
 */
export function gather<Thing, Answer>(
  run: (questions: readonly (readonly Thing[])[]) => Promise<readonly Answer[]>,
  linger = 0
): (things: readonly Thing[]) => Promise<Answer> {
  let queue: Waiting<Thing, Answer>[] = []
  let isRunning = false
  const drain = async () => {
    isRunning = true
    while (queue.length > 0) {
      await (linger > 0 ? sleep(linger) : endOfTurn())
      const batch = head(queue)
      queue = queue.slice(batch.length)
      try {
        const answers = await run(batch.map(({things}) => things))
        for (const [at, {resolve}] of batch.entries()) {
          resolve(answers[at] as Answer)
        }
      } catch (error) {
        for (const {reject} of batch) reject(error)
      }
    }
    isRunning = false
  }
  return (things) =>
    new Promise((resolve, reject) => {
      queue.push({things, resolve, reject})
      if (!isRunning) void drain()
    })
}

/** As many as fit; always one. */
function head<Thing, Answer>(
  queue: readonly Waiting<Thing, Answer>[]
): Waiting<Thing, Answer>[] {
  let size = 0
  const over = queue.findIndex(({things}, at) => {
    size += things.length
    return at > 0 && size > most
  })
  return queue.slice(0, over < 0 ? undefined : over)
}
