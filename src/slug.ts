/**
 * A name as part of an address: lower-case ASCII words joined by hyphens.
 */

/** Letters with no ASCII base, as they are written without them. */
const bases: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th'
}

/** More than spaces and the punctuation between words. */
const lost = /[^a-z0-9\s.,;:'‘’"“”&/()[\]!?_‐-—-]/

/**
 * Make a slug.
 *
 * Accents are folded (`José Peña` → `jose-pena`), apostrophes dropped. Where
 * letters or signs cannot be kept, or words had to go, a hash of the text is
 * added, so that different texts never share a slug.
 *
 * @param fallback
 *   Stands for a text without a letter that can be kept.
 * @param length
 *   Characters at most, before the hash.
 * @example
 *   slugOf('Café culture', 'tag') // => 'cafe-culture'
 * @example
 *   slugOf('C++', 'tag') // => 'c-4c21a3f0'
 */
export function slugOf(text: string, fallback: string, length = 60): string {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æđðıłøœßþ]/g, (letter) => bases[letter] ?? '')
  const words = folded
    .replace(/['‘’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const kept = wholeWords(words, length)
  const isWhole = kept === words && !lost.test(folded)
  return isWhole && kept ? kept : `${kept || fallback}-${hash(folded)}`
}

function wholeWords(words: string, length: number): string {
  if (words.length <= length) return words
  const cut = words.slice(0, length + 1)
  const end = cut.lastIndexOf('-')
  return end > 0 ? cut.slice(0, end) : words.slice(0, length)
}

/** FNV-1a of the code units, 32 bits (Fowler, Noll, Vo 1991). */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  }
  return (value >>> 0).toString(16).padStart(8, '0')
}
