/**
 * The clock of a ledger on this machine.
 */

/**
 * A clock that only goes forward: no lease is kept or stolen because somebody
 * set the time.
 *
 * Takes the wall clock while that goes forward, after a sleep of the machine
 * too; when it is set back, goes on as a stopwatch until it has caught up.
 *
 * @param wall
 *   Milliseconds since 1970.
 * @param stopwatch
 *   Milliseconds since anything; never goes back.
 */
export function forwardClock(
  wall: () => number = Date.now,
  stopwatch: () => number = () => performance.now()
): () => number {
  let last = wall()
  let mark = stopwatch()
  return () => {
    const here = stopwatch()
    last = Math.max(wall(), last + (here - mark))
    mark = here
    return Math.floor(last)
  }
}
