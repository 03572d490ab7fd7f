/**
 * A sender at its ledger: claims, begins and settles; waits when the ledger
 * cannot be written and lets nothing begin meanwhile. Every lane asks for itself:
 * the ledger makes one transaction of what is asked together.
 */
import type {Claim, Recovery, Settlement, Worker} from '../delivery-book.ts'
import {type Ledger, LedgerError} from '../ledger.ts'
import {makeBell} from './bell.ts'

/** What of the ledger a sender needs. */
export type Desk = Readonly<{
  claim(limit: number): Promise<readonly Claim[]>
  /** Whether this one may be sent, at once. */
  begin(claim: Claim): Promise<boolean>
  /** Rejects with a DeskError when it could not be written. */
  settle(settlement: Settlement): Promise<void>
  /** Renew the lease. */
  renew(): Promise<void>
  recover(): Promise<Recovery>
  nextDue(): Promise<Date | undefined>
  /** The ledger's time in milliseconds, without asking it each time. */
  now(): number
}>

/** What could not be written down, and why; the list grows until all lanes end. */
export class DeskError extends Error {
  readonly unwritten: readonly Settlement[]

  constructor(unwritten: readonly Settlement[], cause: Error) {
    super(cause.message, {cause})
    this.name = 'DeskError'
    this.unwritten = unwritten
  }
}

/** Longest pause between two tries. */
const longestPause = 5000

/**
 * Sit down at a ledger.
 *
 * @param patience
 *   Milliseconds that a ledger which is busy or does not answer is waited for.
 */
export async function sitDown(
  ledger: Ledger,
  worker: Worker,
  issue: number,
  patience: number
): Promise<Desk> {
  const calm = makeBell()
  // Settlements that take longer than they should; and those that failed for good
  const late = new Set<Settlement>()
  const unwritten: Settlement[] = []
  let failure: DeskError | undefined
  let ahead = (await ledger.now()).getTime() - performance.now()

  return {
    claim: (limit) => patiently(() => ledger.claim(worker, issue, limit)),
    async begin(claim) {
      // Never send what could not be written down
      while (late.size > 0) await calm.wait(longestPause)
      if (failure) throw failure
      const begun = await patiently(() => ledger.begin(worker, [claim]))
      return begun.length > 0
    },
    async settle(settlement) {
      try {
        await patiently(
          () => ledger.settle(worker, [settlement]),
          () => late.add(settlement)
        )
      } catch (error) {
        unwritten.push(settlement)
        failure ??= new DeskError(unwritten, error as Error)
        throw failure
      } finally {
        if (late.delete(settlement)) calm.ring()
      }
    },
    async renew() {
      await patiently(() => ledger.renew(worker))
      ahead = (await ledger.now()).getTime() - performance.now()
    },
    recover: () => patiently(() => ledger.recover()),
    nextDue: () => patiently(() => ledger.nextDue(issue)),
    now: () => ahead + performance.now()
  }

  async function patiently<T>(
    work: () => Promise<T>,
    onTrouble: () => unknown = () => {}
  ): Promise<T> {
    const end = performance.now() + patience
    for (let pause = 50; ; pause = Math.min(longestPause, pause * 2)) {
      try {
        return await work()
      } catch (error) {
        if (!isPassing(error) || performance.now() + pause > end) throw error
        onTrouble()
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
  }
}

/** Whether to try again: what is full or replaced stays so. */
function isPassing(error: unknown): boolean {
  return (
    error instanceof LedgerError &&
    (error.trouble === 'busy' || error.trouble === 'lost')
  )
}
