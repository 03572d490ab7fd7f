/**
 * Sends a frozen issue to everybody it is for: once.
 *
 *     claim ─▶ compose ─▶ open ─▶ begin ─▶ SMTP ─▶ settle
 *
 * Each lane has one connection and at most one delivery between `begin` and
 * `settle`; so a kill leaves at most as many uncertain as there are lanes.
 */
import type {Tally} from '../accounting.ts'
import type {Worker} from '../delivery-book.ts'
import type {Ledger} from '../ledger.ts'
import type {Connection, Transport} from '../transport.ts'
import {makeBell} from './bell.ts'
import {type Desk, sitDown} from './desk.ts'
import {makeFeed} from './feed.ts'
import {lane} from './lane.ts'
import {startPace} from './pace.ts'
import {bounceProblem, policyWatch} from './policy-watch.ts'
import {moments} from './rate.ts'
import {
  type DeliverOptions,
  type Ending,
  endingOfError,
  type Run
} from './run.ts'

/** How long a ledger is waited for. */
const patienceByDefault = 60_000

/** How often to look for workers that are gone, and for bounces. */
const lookEvery = 30_000

/**
 * Send an issue until it is finished, or cannot go on.
 *
 * Waits for what is deferred, up to hours; and while the relay is not there,
 * until the issue expires. Rejects when the ledger lets nobody come to work.
 */
export async function deliver(
  ledger: Ledger,
  transport: Transport,
  options: DeliverOptions
): Promise<Ending> {
  const worker = await ledger.join(options.lease, options.about)
  try {
    const {patience = patienceByDefault, issue} = options
    const desk = await sitDown(ledger, worker, issue, patience)
    await recover(desk, options)
    const expires = (await ledger.issue(issue))?.expires ?? new Date(0)
    const before = await ledger.tally(issue)
    return await work({ledger, transport, desk, expires, before}, options)
  } finally {
    await goHome(ledger, worker, options)
  }
}

type Place = Readonly<{
  ledger: Ledger
  transport: Transport
  desk: Desk
  expires: Date
  before: Tally
}>

async function work(place: Place, options: DeliverOptions): Promise<Ending> {
  let ending: Ending | undefined
  const end = (next: Ending) => {
    ending ??= next
    run.bell.ring()
  }
  const run = makeRun(place, options, end, () => ending !== undefined)
  const stop = listen(run)
  const watch = keepWatch(place, run)
  try {
    const numbers = Array.from({length: options.connections}, (_, at) => at)
    await Promise.all(numbers.map((index) => lane(run, index)))
  } finally {
    clearInterval(watch)
    stop()
  }
  return ending ?? {kind: 'finished'}
}

function makeRun(
  {ledger, transport, desk, expires}: Place,
  options: DeliverOptions,
  end: Run['end'],
  hasEnded: Run['hasEnded']
): Run {
  const bell = makeBell()
  let pace = startPace(options.connections)
  const onStuck = async () => {
    const ending = await endingOf(ledger, desk, options)
    if (ending) end(ending)
  }
  return {
    options,
    transport,
    desk,
    bell,
    expires,
    end,
    hasEnded,
    lines: new Set<Connection>(),
    feed: makeFeed({desk, bell, hasEnded, onStuck}),
    watch: policyWatch(),
    moment: moments(options.rate, () => performance.now()),
    pace: () => pace,
    learn(next) {
      const old = pace
      pace = next(pace)
      if (pace.allowed !== old.allowed || pace.until !== old.until) bell.ring()
    },
    async pause(why) {
      await ledger.pause(options.issue, why)
      end({kind: 'paused', why})
    }
  }
}

/** Why nothing can be claimed, if that is the end. */
async function endingOf(
  ledger: Ledger,
  desk: Desk,
  options: DeliverOptions
): Promise<Ending | undefined> {
  const record = await ledger.issue(options.issue)
  if (record?.paused !== undefined) return {kind: 'paused', why: record.paused}
  await recover(desk, options)
  return (await ledger.finish(options.issue)) ? {kind: 'finished'} : undefined
}

/** Heed those who ask to stop. */
function listen({options, lines, end}: Run): () => void {
  const drain = () => end({kind: 'drained'})
  const cut = () => {
    drain()
    for (const line of lines) line.abort()
  }
  options.drain?.addEventListener('abort', drain)
  options.cut?.addEventListener('abort', cut)
  if (options.drain?.aborted) drain()
  if (options.cut?.aborted) cut()
  return () => {
    options.drain?.removeEventListener('abort', drain)
    options.cut?.removeEventListener('abort', cut)
  }
}

/** Renew the lease, look after others; ends the run when the lease is lost. */
function keepWatch(place: Place, run: Run): NodeJS.Timeout {
  const {desk, options} = run
  let isBusy = false
  const look = async () => {
    if (isBusy) return
    isBusy = true
    try {
      await desk.renew()
      await recover(desk, options)
      const tally = await place.ledger.tally(options.issue)
      const why = bounceProblem(place.before, tally)
      if (why) await run.pause(why)
    } catch (error) {
      run.end(endingOfError(error))
    } finally {
      isBusy = false
    }
  }
  return setInterval(look, Math.min(lookEvery, options.lease / 4))
}

async function recover(desk: Desk, options: DeliverOptions): Promise<void> {
  const recovery = await desk.recover()
  if (recovery.workers > 0) options.onNews?.({kind: 'recovered', recovery})
}

/** A ledger that is gone cannot be told; whoever comes next finds out. */
async function goHome(
  ledger: Ledger,
  worker: Worker,
  options: DeliverOptions
): Promise<void> {
  try {
    await ledger.depart(worker)
  } catch (error) {
    options.onNews?.({kind: 'ledger', error: error as Error})
  }
}
