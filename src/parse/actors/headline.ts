/**
 * Lines that are headlines though nothing marks them: pasted teasers, headings
 * that lost their `##`.
 */
import {isCommonWord} from '../knowledge/common-words.ts'
import {functionWords} from '../knowledge/function-words.ts'

const longest = 120

/**
 * Whether a line looks like a headline in title case or in capitals.
 *
 * True for a short line without a final stop whose words, small ones aside,
 * all begin with a capital, two of them being common words. A headline in
 * sentence case is not told from a sentence, and does no harm.
 *
 * @param line
 *   One line, which stands alone or behind the end of a sentence.
 * @param after
 *   The rest of its paragraph; it must begin like a sentence.
 */
export function isHeadline(line: string, after: string): boolean {
  const text = line.trim()
  if (text.length > longest || /[.,;:…][”"’'»)]*$/.test(text)) return false
  if (after.trim() && !/^\s*[“"‘'«]?[\p{Lu}\p{N}]/u.test(after)) return false
  if (/^\(|^(?:By|By:|Reporting by)\s/.test(text)) return false
  const words = text.match(/[\p{L}\p{M}][\p{L}\p{M}’'.-]*/gu) ?? []
  if (words.length < 2 || words.length > 16) return false
  if (/^[^\p{Ll}]+$/u.test(text)) return words.length > 2
  let common = 0
  for (const word of words) {
    const lower = word.toLowerCase()
    if (/^\p{Ll}/u.test(word)) {
      if (!functionWords.has(lower)) return false
    } else if (functionWords.has(lower) || isCommonWord(lower)) common++
  }
  return common > 1
}
