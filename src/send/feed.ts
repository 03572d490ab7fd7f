/**
 * Claims for the lanes: taken from the ledger some at a time, so that a million
 * subscribers need the memory of a few hundred.
 */
import type {Claim} from '../delivery-book.ts'
import type {Bell} from './bell.ts'
import type {Desk} from './desk.ts'

/** Where lanes get their claims. */
export type Feed = Readonly<{
  /** The next claim; waits for one. `undefined`: there will be none. */
  take(): Promise<Claim | undefined>
  /** One that was taken is done with; whoever waits looks again. */
  done(): void
  /** All that were claimed and not given out. */
  left(): readonly Claim[]
}>

/** What the feed asks. */
export type FeedOptions = Readonly<{
  desk: Desk
  bell: Bell
  hasEnded: () => boolean
  /** Called when nothing can be claimed though something is due. */
  onStuck: () => Promise<void>
}>

/** Claims at once; the ledger's lease is on all of them. */
const portion = 100

/** How often to look whether others have left something. */
const lookAgain = 2000

/** Make a feed. */
export function makeFeed({desk, bell, hasEnded, onStuck}: FeedOptions): Feed {
  const claims: Claim[] = []
  let asking: Promise<void> | undefined
  let out = 0
  let isDry = false
  let due: number | undefined

  return {
    async take() {
      while (!hasEnded()) {
        const claim = claims.shift()
        if (claims.length < portion / 4 && !isDry) void ask()
        if (claim) {
          out++
          return claim
        }
        if (asking) await asking
        else if (isDry) await rest()
      }
      return undefined
    },
    done() {
      out--
      bell.ring()
    },
    left: () => claims
  }

  /** Ask for more, one call at a time; errors come out of `take`. */
  function ask(): Promise<void> {
    asking ??= more().finally(() => {
      asking = undefined
    })
    asking.catch(() => {})
    return asking
  }

  async function more(): Promise<void> {
    const next = await desk.claim(portion)
    claims.push(...next)
    if (next.length > 0) return
    due = (await desk.nextDue())?.getTime()
    if (due !== undefined && due <= desk.now() && claims.length === 0) {
      await onStuck()
    }
    isDry = true
  }

  /** Nothing can be claimed now: wait until something may be. */
  async function rest(): Promise<void> {
    const pause = due === undefined ? lookAgain : due - desk.now()
    const isLast = due === undefined && out === 0
    if (isLast) {
      await onStuck()
      if (hasEnded()) return
    }
    await bell.wait(Math.min(Math.max(pause, 20), lookAgain * 15))
    isDry = false
  }
}
