/**
 * How many connections a relay bears: more of them while it takes what it gets,
 * half of them when it says it is too much (additive increase, multiplicative
 * decrease, as in RFC 5681 §3.1).
 */

/** What we have learnt of a relay. */
export type Pace = Readonly<{
  /** Never more than so many. */
  most: number
  /** How many may be open now. */
  allowed: number
  /** Accepted since `allowed` last changed, */
  goods: number
  /** and since it was last too much. */
  streak: number
  /** Before then nothing is sent or opened. */
  until: number
  /** Milliseconds of the last wait; doubles while it goes on. */
  wait: number
  /** It has refused more than so many, */
  ceiling: number
  /** and is not tried again before then. */
  ceilingUntil: number
}>

const firstWait = 1000
const longestWait = 60_000

/** Until more connections than were refused are tried again. */
const ceilingHolds = 60_000

/** Accepted in a row after which a relay is taken to be well again. */
const recovered = 20

/** At the beginning: few, as nothing is known. */
export function startPace(most: number): Pace {
  return {
    most,
    allowed: Math.min(2, most),
    goods: 0,
    streak: 0,
    until: 0,
    wait: 0,
    ceiling: most,
    ceilingUntil: 0
  }
}

/** The relay took a message, or refused one for its own sake. */
export function afterGood(pace: Pace, now: number): Pace {
  const goods = pace.goods + 1
  const streak = pace.streak + 1
  const ceiling = now < pace.ceilingUntil ? pace.ceiling : pace.most
  const next = {
    ...pace,
    streak,
    ceiling,
    wait: streak >= recovered ? 0 : pace.wait
  }
  return goods >= pace.allowed && pace.allowed < ceiling
    ? {...next, goods: 0, allowed: pace.allowed + 1}
    : {...next, goods}
}

/**
 * The relay said it is too much, or could not be reached.
 *
 * What several connections hear at one time counts once.
 *
 * @param open
 *   Connections there were.
 */
export function afterSlow(pace: Pace, now: number, open: number): Pace {
  if (now < pace.until) return pace
  const wait = Math.min(longestWait, pace.wait ? pace.wait * 2 : firstWait)
  return {
    ...pace,
    allowed: Math.max(1, Math.floor(Math.min(pace.allowed, open || 1) / 2)),
    goods: 0,
    streak: 0,
    until: now + wait,
    wait,
    ceiling: Math.max(1, open - 1),
    ceilingUntil: now + ceilingHolds
  }
}
