/**
 * Values of options, as people type them.
 */
import os from 'node:os'
import process from 'node:process'

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

/**
 * A number of threads: as the option says, or the environment; else one less than
 * there are processors, as the thread that asks them works as well.
 */
export function workersOption(workers?: string): number {
  const given = workers ?? process.env.QUOIN_WORKERS
  if (given === undefined || given === '') {
    return Math.min(os.availableParallelism() - 1, 8)
  }
  if (!/^\d{1,2}$/.test(given)) {
    throw new Error(
      `Unexpected number of workers ${given}, expected one from 0 to 99`
    )
  }
  return Number(given)
}
