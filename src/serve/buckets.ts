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
