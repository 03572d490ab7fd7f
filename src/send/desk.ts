/**
 * A sender at its ledger: claims, begins and settles, many at once; waits when
 * the ledger cannot be written and lets nothing begin meanwhile.
 */
import type {Claim, Recovery, Settlement, Worker} from '../delivery-book.ts'
import {type Ledger, LedgerError} from '../ledger.ts'
import {batched} from './batched.ts'
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

/** What could not be written down, and why. */
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
  // Settling takes longer than it should; or has failed for good
  let isLate = false
  let failure: DeskError | undefined
  let ahead = (await ledger.now()).getTime() - performance.now()

  const settle = batched(async (settlements: readonly Settlement[]) => {
    try {
      await patiently(
        () => ledger.settle(worker, settlements),
        () => {
          isLate = true
        }
      )
    } catch (error) {
      failure = new DeskError(settlements, error as Error)
      throw failure
    } finally {
      isLate = false
      calm.ring()
    }
    return settlements.map(() => undefined)
  })

  return {
    claim: (limit) => patiently(() => ledger.claim(worker, issue, limit)),
    begin: batched(async (claims: readonly Claim[]) => {
      // Never send what could not be written down
      while (isLate) await calm.wait(longestPause)
      if (failure) throw failure
      const begun = await patiently(() => ledger.begin(worker, claims))
      const fences = new Set(begun.map(({subscriber}) => subscriber))
      return claims.map(({subscriber}) => fences.has(subscriber))
    }),
    settle: async (settlement) => settle(settlement),
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
    onTrouble: () => void = () => {}
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
