/**
 * Values of options, as people type them.
 */

/** A time; throws when it is none. */
export function momentOption(
  name: string,
  given: string | undefined
): Date | undefined {
  if (given === undefined) return undefined
  const moment = new Date(given)
  if (!Number.isNaN(moment.getTime())) return moment
  throw new Error(
    `Unexpected ${name} ${given}, expected a time such as 2026-03-14T09:30:00Z`
  )
}
