/**
 * The one-to-one assignment of greatest weight (Kuhn 1955, after Jonker and
 * Volgenant's shortest paths).
 */

/**
 * Assign rows to columns so that the sum of weights is greatest.
 *
 * @param weights
 *   Rows of equal length, weights from 0.
 * @returns
 *   For each row its column, or -1 where the weight would be 0.
 */
export function assign(weights: readonly (readonly number[])[]): number[] {
  const rows = weights.length
  const columns = weights[0]?.length ?? 0
  if (!rows || !columns) return Array(rows).fill(-1)
  const size = Math.max(rows, columns)
  const top = Math.max(0, ...weights.map((row) => Math.max(...row)))
  const cost = (i: number, j: number): number => top - (weights[i]?.[j] ?? 0)
  const u: number[] = Array(size + 1).fill(0)
  const v: number[] = Array(size + 1).fill(0)
  const match: number[] = Array(size + 1).fill(0)
  for (let row = 1; row <= size; row++) {
    const way: number[] = Array(size + 1).fill(0)
    const least: number[] = Array(size + 1).fill(Number.POSITIVE_INFINITY)
    const used: boolean[] = Array(size + 1).fill(false)
    let column = 0
    match[0] = row
    do {
      used[column] = true
      const current = match[column] as number
      let delta = Number.POSITIVE_INFINITY
      let next = 0
      for (let j = 1; j <= size; j++) {
        if (used[j]) continue
        const reduced =
          cost(current - 1, j - 1) - (u[current] as number) - (v[j] as number)
        if (reduced < (least[j] as number)) {
          least[j] = reduced
          way[j] = column
        }
        if ((least[j] as number) < delta) {
          delta = least[j] as number
          next = j
        }
      }
      for (let j = 0; j <= size; j++) {
        if (used[j]) {
          const owner = match[j] as number
          u[owner] = (u[owner] as number) + delta
          v[j] = (v[j] as number) - delta
        } else least[j] = (least[j] as number) - delta
      }
      column = next
    } while (match[column] !== 0)
    do {
      const before = way[column] as number
      match[column] = match[before] as number
      column = before
    } while (column)
  }
  const found: number[] = Array(rows).fill(-1)
  for (let j = 1; j <= columns; j++) {
    const row = (match[j] as number) - 1
    if ((weights[row]?.[j - 1] ?? 0) > 0) found[row] = j - 1
  }
  return found
}
