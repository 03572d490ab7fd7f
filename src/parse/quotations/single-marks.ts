/**
 * Strings between single marks, told from apostrophes.
 */
import type {Marked} from './marked.ts'

/** Elisions that begin with an apostrophe and never open a quotation. */
const elision =
  /^(?:twas|tis|twere|em|til|till|cause|n|bout|round|neath|scuse)\b|^\d/i

/**
 * Read a string between single marks; apostrophes of plurals are passed over.
 *
 * @param barren
 *   Where the last search in vain ended: no closing mark stands before.
 * @returns
 *   The string; the end of the search when no mark closes it; undefined when
 *   nothing opens here.
 */
export function readSingle(
  text: string,
  at: number,
  barren: number
): Marked | number | undefined {
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  const sign = text[at] as string
  if (/[’]/.test(sign) || /[\p{L}\p{N}.,!?]/u.test(before)) return undefined
  if (/\s/.test(after)) return undefined
  if (sign === "'" && elision.test(text.slice(at + 1, at + 8))) return undefined
  let fallback: number | undefined
  const high = Math.min(text.length, at + 4000)
  let i = Math.max(at + 1, barren)
  for (; i < high; i++) {
    const character = text[i] as string
    if (character === '\n' && text[i + 1] === '\n') break
    if (character !== '’' && !(sign === "'" && character === "'")) continue
    if (/\s/.test(text[i - 1] as string)) continue
    const next = text[i + 1] ?? ' '
    if (/[\p{L}\p{N}]/u.test(next)) continue
    if (text[i - 1] === 's' && /^ \p{Ll}/u.test(text.slice(i + 1, i + 3))) {
      fallback ??= i
      continue
    }
    return single(at, i)
  }
  return fallback === undefined ? i : single(at, fallback)
}

function single(at: number, close: number): Marked | undefined {
  if (close - at < 2) return undefined
  return {
    start: at + 1,
    end: close,
    outerStart: at,
    outerEnd: close + 1,
    mark: 'single',
    closed: true
  }
}
