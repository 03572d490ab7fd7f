/**
 * How many messages leave in a time: exactly, and with no burst to catch up.
 */

/** Messages per milliseconds. */
export type Rate = Readonly<{count: number; per: number}>

const units: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000
}

/**
 * Read a rate as people write it.
 *
 * @returns
 *   `undefined` when it is none.
 * @example
 *   readRate('300/m') // => {count: 300, per: 60000}
 * @example
 *   readRate('fast') // => undefined
 */
export function readRate(text: string): Rate | undefined {
  const [, count = '', unit = ''] = /^(\d{1,9})\/([smh])$/.exec(text) ?? []
  const per = units[unit]
  return Number(count) > 0 && per ? {count: Number(count), per} : undefined
}

/**
 * Hands out moments, each a fixed time after the one before: in no stretch of
 * `per` milliseconds are there more than `count`, and one at its edge.
 *
 * Time that nobody used is lost. Without a rate every moment is now.
 *
 * @param now
 *   Milliseconds of a clock that never goes back.
 */
export function moments(
  rate: Rate | undefined,
  now: () => number
): () => number {
  if (!rate) return now
  const step = rate.per / rate.count
  let next = Number.NEGATIVE_INFINITY
  return () => {
    const at = Math.max(now(), next)
    next = at + step
    return at
  }
}
