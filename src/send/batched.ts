/**
 * Many calls as one: what is asked in one turn of the event loop, or while the
 * call before is under way, goes together.
 */

/**
 * Make a function of one item of a function of many.
 *
 * One call runs at a time. When it rejects, all whose items were in it reject.
 *
 * @param work
 *   Gives one result for each item, in the same order.
 */
export function batched<Item, Result>(
  work: (items: readonly Item[]) => Promise<readonly Result[]>
): (item: Item) => Promise<Result> {
  type Call = Readonly<{
    item: Item
    resolve(result: Result): void
    reject(error: unknown): void
  }>
  let calls: Call[] = []
  let isRunning = false

  const run = async () => {
    const now = calls
    calls = []
    try {
      const results = await work(now.map(({item}) => item))
      for (const [at, call] of now.entries())
        call.resolve(results[at] as Result)
    } catch (error) {
      for (const call of now) call.reject(error)
    }
    if (calls.length > 0) setImmediate(run)
    else isRunning = false
  }

  return (item) =>
    new Promise((resolve, reject) => {
      calls.push({item, resolve, reject})
      if (isRunning) return
      isRunning = true
      setImmediate(run)
    })
}
