/**
 * One connection, one message after the other.
 */
import {classify, type Spoiled, settle} from '../delivery.ts'
import type {Claim} from '../delivery-book.ts'
import type {Message} from '../message.ts'
import {
  type Connection,
  isConnection,
  type Outcome,
  type Setback
} from '../transport.ts'
import {afterGood, afterSlow} from './pace.ts'
import {describeSetback, endingOfError, type Run} from './run.ts'

/** How often a lane that is not needed looks whether it is. */
const lookAgain = 30_000

/** The connection of a lane, if it has one; its lane closes it, come what may. */
type Seat = {line: Connection | undefined}

/**
 * Work until there is nothing left.
 *
 * @param index
 *   Lanes from `pace.allowed` on rest, without a connection.
 */
export async function lane(run: Run, index: number): Promise<void> {
  const seat: Seat = {line: undefined}
  try {
    while (!run.hasEnded()) {
      if (index >= run.pace().allowed) {
        await leave(run, seat)
        await run.bell.wait(lookAgain)
        continue
      }
      const claim = await run.feed.take()
      if (!claim) break
      try {
        await sendOne(run, claim, seat)
      } finally {
        run.feed.done()
      }
    }
  } catch (error) {
    run.end(endingOfError(error))
  } finally {
    await leave(run, seat)
  }
}

/**
 * Bring one claim as far as it can be brought.
 *
 * The line is open and the message made before `begin`: between it and the
 * first byte there is nothing to wait for.
 */
async function sendOne(run: Run, claim: Claim, seat: Seat): Promise<void> {
  const message = await composeOrSpoil(run, claim)
  if (!message) return
  let line: Connection | undefined
  do {
    line = await openPatiently(run, seat)
    if (!line) break
    await waitUntil(run, run.moment())
  } while (!line.isOpen() && !run.hasEnded())
  // Nothing begins any more: what is claimed is given back when the run is over
  if (run.hasEnded()) return
  // An issue that has expired is not begun; the ledger writes that down
  const isBegun = await run.desk.begin(claim)
  if (isBegun && line) await write(run, claim, await sendOver(line, message))
}

async function sendOver(
  line: Connection,
  message: Message
): Promise<Outcome | Spoiled> {
  // It may have closed while the ledger wrote
  if (!line.isOpen()) {
    const detail = 'the relay closed the connection'
    return {kind: 'broken', phase: 'mail', trouble: 'closed', detail}
  }
  try {
    return await line.send(message)
  } catch (error) {
    return {kind: 'spoiled', detail: String(error)}
  }
}

/**
 * A line that is open, however long that takes; `undefined` when sending has
 * ended, or the issue has expired meanwhile.
 */
async function openPatiently(
  run: Run,
  seat: Seat
): Promise<Connection | undefined> {
  if (seat.line?.isOpen()) return seat.line
  await leave(run, seat)
  while (!run.hasEnded()) {
    await waitUntil(run, run.pace().until)
    if (run.hasEnded() || run.desk.now() >= run.expires.getTime()) break
    const opened = await openUnlessEnded(run)
    if (!opened) break
    if (isConnection(opened)) {
      run.lines.add(opened)
      seat.line = opened
      return opened
    }
    react(run, opened)
  }
  return undefined
}

/** Who stops sending does not wait for a relay that does not greet. */
async function openUnlessEnded(
  run: Run
): Promise<Connection | Setback | undefined> {
  const opening = run.transport.open()
  let isOpen = false
  const opened = opening.finally(() => {
    isOpen = true
    run.bell.ring()
  })
  while (!isOpen && !run.hasEnded()) await run.bell.wait(lookAgain)
  if (isOpen) return opened
  opened.then(
    (late) => isConnection(late) && late.abort(),
    () => {}
  )
  return undefined
}

async function leave(run: Run, seat: Seat): Promise<void> {
  const {line} = seat
  if (!line) return
  seat.line = undefined
  await line.close()
  run.lines.delete(line)
}

async function composeOrSpoil(
  run: Run,
  claim: Claim
): Promise<Message | undefined> {
  try {
    return await run.options.compose(claim)
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    await write(run, claim, {kind: 'spoiled', detail})
    return undefined
  }
}

/** Write down what came of it, and learn from it. */
async function write(
  run: Run,
  claim: Claim,
  outcome: Outcome | Spoiled
): Promise<void> {
  const {desk, expires, options} = run
  const now = new Date(desk.now())
  const {attempts} = claim
  const verdict = settle(outcome, {attempts, now, expires})
  const isSpoiled = outcome.kind === 'spoiled'
  await desk.settle({claim, verdict, ...(!isSpoiled && {outcome})})
  options.onNews?.({
    kind: 'settled',
    state: verdict.becomes.state,
    ...(verdict.class && {class: verdict.class})
  })
  if (isSpoiled) return
  if (outcome.kind === 'accepted' || verdict.relay === 'fine') {
    run.learn((pace) => afterGood(pace, performance.now()))
  } else react(run, outcome)
  const why = run.watch(verdict.class)
  if (why) await run.pause(why)
}

/** What a setback means for the relay as a whole. */
function react(run: Run, setback: Setback): void {
  const {class: name} = classify(setback)
  if (name === 'config') {
    run.end({kind: 'config', detail: describeSetback(setback)})
  } else if (name === 'relay-transient') {
    const open = Math.max(run.lines.size, 1)
    run.learn((pace) => afterSlow(pace, performance.now(), open))
    const {wait, allowed} = run.pace()
    run.options.onNews?.({kind: 'relay', setback, wait, allowed})
  }
}

/** Until a moment of the stopwatch, or until sending has ended. */
async function waitUntil(run: Run, at: number): Promise<void> {
  for (;;) {
    const left = Math.max(at, run.pace().until) - performance.now()
    if (left <= 0 || run.hasEnded()) return
    await run.bell.wait(left)
  }
}
