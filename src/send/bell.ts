/**
 * Waiting that can be cut short.
 */

/** Wakes all who wait. */
export type Bell = Readonly<{
  ring(): void
  /** Until it rings, at most so many milliseconds. */
  wait(milliseconds: number): Promise<void>
}>

/** Longest time that a timer of Node takes. */
const longest = 2 ** 31 - 1

/** Make a bell. */
export function makeBell(): Bell {
  const waiting = new Set<() => void>()
  return {
    ring() {
      for (const wake of [...waiting]) wake()
    },
    wait(milliseconds) {
      return new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer)
          waiting.delete(wake)
          resolve()
        }
        const timer = setTimeout(
          wake,
          Math.min(Math.max(0, milliseconds), longest)
        )
        waiting.add(wake)
      })
    }
  }
}
