/**
 * The number of an issue, as people type it.
 */

/** Read it; throws when it is none. */
export function issueNumber(given: string): number {
  if (!/^0*[1-9]\d{0,4}$/.test(given)) {
    throw new Error(
      `Unexpected issue ${given}, expected the number of one, such as 42`
    )
  }
  return Number(given)
}
