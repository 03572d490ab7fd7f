/**
 * Quotation marks, as each language sets them.
 */
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
