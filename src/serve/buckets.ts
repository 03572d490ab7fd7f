/**
 * Token buckets: how often something may happen, for each of many keys.
 */

/** Takes a token for a key; false when there is none. */
export type Buckets = (key: string, now: number) => boolean

/** Keys that are remembered; the one used longest ago is forgotten first. */
const mostKeys = 50_000

/**
 * Make buckets.
 *
 * @param most
 *   Tokens in a full bucket.
 * @param per
 *   Milliseconds in which an empty one fills.
 */
export function bucketsOf(most: number, per: number): Buckets {
  const buckets = new Map<string, {left: number; at: number}>()
  return (key, now) => {
    const {left, at} = buckets.get(key) ?? {left: most, at: now}
    const filled = Math.min(most, left + (Math.max(0, now - at) * most) / per)
    const isFree = filled >= 1
    buckets.delete(key)
    buckets.set(key, {left: isFree ? filled - 1 : filled, at: now})
    const [oldest] = buckets.keys()
    if (buckets.size > mostKeys && oldest !== undefined) buckets.delete(oldest)
    return isFree
  }
}

/** How long something has to wait for its turn. */
export type Turns = Readonly<{
  /** Milliseconds; 0 when it may happen now. Who waits is given a time of his own. */
  wait: (key: string, now: number) => number
  /** It happened. */
  pass: (key: string, now: number) => void
}>

/**
 * Let things happen at a rate (GCRA), for each of many keys.
 *
 * Those that have to wait come back one after the other and not all at once.
 *
 * @param most
 *   At once, after a rest.
 * @param per
 *   Milliseconds in which so many may happen.
 */
export function turnsOf(most: number, per: number): Turns {
  const interval = per / most
  // By key: when the last one that passed is paid for, and the last time given
  const states = new Map<string, {paid: number; given: number}>()
  const stateOf = (key: string) => states.get(key) ?? {paid: 0, given: 0}
  const keep = (key: string, state: {paid: number; given: number}) => {
    states.delete(key)
    states.set(key, state)
    const [oldest] = states.keys()
    if (states.size > mostKeys && oldest !== undefined) states.delete(oldest)
  }
  return {
    wait(key, now) {
      const {paid, given} = stateOf(key)
      const free = Math.max(paid, now) - (per - interval)
      if (free <= now) return 0
      const time = Math.max(free, given + interval)
      keep(key, {paid, given: time})
      return Math.ceil(time - now)
    },
    pass(key, now) {
      const {paid, given} = stateOf(key)
      keep(key, {paid: Math.max(paid, now) + interval, given})
    }
  }
}

/** Remembers when something was last seen, for at most `most` keys. */
export function memoryOf(most: number): Readonly<{
  note: (key: string, now: number) => void
  /** Milliseconds since; `undefined` when it was not, or is forgotten. */
  since: (key: string, now: number) => number | undefined
}> {
  const seen = new Map<string, number>()
  return {
    note(key, now) {
      seen.delete(key)
      seen.set(key, now)
      const [oldest] = seen.keys()
      if (seen.size > most && oldest !== undefined) seen.delete(oldest)
    },
    since(key, now) {
      const at = seen.get(key)
      return at === undefined ? undefined : now - at
    }
  }
}
