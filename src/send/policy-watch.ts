/**
 * Notices that relays take an issue for something nobody wants, before all of
 * the audience has been tried.
 */
import type {Tally} from '../accounting.ts'
import type {ReplyClass} from '../reply-classes.ts'

/** Results looked back on, and refusals among them that are too many. */
const [window, tooMany] = [100, 20]

/** Bounces that are too many: of what was accepted, and at least so many. */
const [bounceShare, bouncesAtLeast] = [0.05, 25]

/**
 * Count refusals of the message itself; gives why to pause, once there are too
 * many among the last results.
 */
export function policyWatch(): (
  name: ReplyClass | undefined
) => string | undefined {
  const last: boolean[] = []
  return (name) => {
    last.push(name === 'policy-permanent')
    if (last.length > window) last.shift()
    const refused = last.filter(Boolean).length
    return refused > tooMany
      ? `${refused} of the last ${last.length} messages were refused for what they are, not for whom they are to`
      : undefined
  }
}

/**
 * Why to pause, when too much of what was accepted since came back.
 *
 * @param before
 *   The tally when sending began: what an editor has seen and resumed.
 */
export function bounceProblem(before: Tally, now: Tally): string | undefined {
  const bounced = now.bounced - before.bounced
  const accepted = now.accepted - before.accepted + bounced
  return bounced > Math.max(bouncesAtLeast, accepted * bounceShare)
    ? `${bounced} of ${accepted} messages that were accepted came back`
    : undefined
}
