import {hash} from 'node:crypto'

/**
 * The id of a quotation: `q-` and eight hexadecimal digits of a hash of its
 * words.
 *
 * The words are folded first (case, accents, white space and punctuation do not
 * count), so that the id survives edits elsewhere in the article, typographic
 * marks and a comma more or less. It changes when a word changes.
 *
 * @param occurrence
 *   How many quotations of the same words stand before it in the article.
 */
export function quotationId(words: string, occurrence: number): string {
  const folded = foldWords(words)
  const key = occurrence > 0 ? `${folded}\n${occurrence}` : folded
  const digest = hash('sha256', key, 'hex')
  return `q-${digest.slice(0, 8)}`
}

/** Lower-case letters and figures with single spaces between words. */
function foldWords(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
