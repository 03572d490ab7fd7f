/**
 * Quotation marks, as each language sets them.
 */
import type {Quotation} from '../quotation.ts'

/** Opening and closing mark by language; Unicode CLDR 46, `delimiters`. */
const marks: Readonly<Record<string, readonly [open: string, close: string]>> =
  {
    ar: ['”', '“'],
    bg: ['„', '“'],
    cs: ['„', '“'],
    da: ['“', '”'],
    de: ['„', '“'],
    'de-CH': ['«', '»'],
    el: ['«', '»'],
    es: ['«', '»'],
    et: ['„', '“'],
    fa: ['«', '»'],
    fi: ['”', '”'],
    fr: ['« ', ' »'],
    'fr-CH': ['«', '»'],
    he: ['”', '”'],
    hr: ['„', '“'],
    hu: ['„', '”'],
    it: ['«', '»'],
    ja: ['「', '」'],
    lt: ['„', '“'],
    nb: ['«', '»'],
    no: ['«', '»'],
    pl: ['„', '”'],
    'pt-PT': ['«', '»'],
    ro: ['„', '”'],
    ru: ['«', '»'],
    sk: ['„', '“'],
    sl: ['„', '“'],
    sv: ['”', '”'],
    uk: ['«', '»']
  }

/** No comma stands between a subject and these; English only. */
const verbs =
  /^(?:am|are|can|cannot|could|did|do|does|had|has|have|is|isn[’']t|may|might|must|should|was|were|will|won[’']t|would)\b/

/**
 * Quoted words in the marks of a language (English ones when it has none here).
 *
 * A comma or dash at the end belongs to the attribution that followed it in
 * the text, and is left out.
 *
 * @example
 *   inMarks('We ship on Friday,', 'en') // => '“We ship on Friday”'
 */
export function inMarks(words: string, language: string): string {
  const [base = 'en'] = language.split('-')
  const [open, close] = marks[language] ?? marks[base] ?? ['“', '”']
  return open + words.trim().replace(/\s*[,;–—-]+$/u, '') + close
}

/**
 * The words of a quotation as they read away from their attribution.
 *
 * Where `“The status quo,” said he, “is a hole”` is cut before a verb, the
 * comma was only there for the cut, and is left out; nothing else is changed.
 * Where markup makes the source longer than the words, commas stay.
 */
export function wordsAlone({
  text,
  spans
}: Pick<Quotation, 'text' | 'spans'>): string {
  let words = text
  let cut = text.length
  for (const [start, end] of spans.slice(1).toReversed()) {
    cut -= end - start + 1
    const rest = words.slice(cut + 1)
    if (words.slice(cut - 1, cut + 1) !== ', ' || !verbs.test(rest)) continue
    words = `${words.slice(0, cut - 1)} ${rest}`
  }
  return words
}
