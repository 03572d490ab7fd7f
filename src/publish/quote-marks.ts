/**
 * Quotation marks, as each language sets them.
 */
/** Outer and inner marks of a language, opening and closing. */
type Marks = readonly [
  open: string,
  close: string,
  innerOpen: string,
  innerClose: string
]

const english: Marks = ['“', '”', '‘', '’']

/**
 * By language; Unicode CLDR 46, `delimiters`. Inside French guillemets stand
 * `“ ”` (Imprimerie nationale), where CLDR repeats the outer ones.
 */
const marks: Readonly<Record<string, Marks>> = {
  ar: ['”', '“', '’', '‘'],
  bg: ['„', '“', '’', '’'],
  cs: ['„', '“', '‚', '‘'],
  da: ['“', '”', '‘', '’'],
  de: ['„', '“', '‚', '‘'],
  'de-CH': ['«', '»', '‹', '›'],
  el: ['«', '»', '“', '”'],
  es: ['«', '»', '“', '”'],
  et: ['„', '“', '‚', '‘'],
  fa: ['«', '»', '‹', '›'],
  fi: ['”', '”', '’', '’'],
  fr: ['«\u00a0', '\u00a0»', '“', '”'],
  'fr-CH': ['«', '»', '‹', '›'],
  he: ['”', '”', '’', '’'],
  hr: ['„', '“', '‚', '‘'],
  hu: ['„', '”', '»', '«'],
  it: ['«', '»', '“', '”'],
  ja: ['「', '」', '『', '』'],
  lt: ['„', '“', '‚', '‘'],
  nb: ['«', '»', '‘', '’'],
  no: ['«', '»', '‘', '’'],
  pl: ['„', '”', '«', '»'],
  'pt-PT': ['«', '»', '“', '”'],
  ro: ['„', '”', '«', '»'],
  ru: ['«', '»', '„', '“'],
  sk: ['„', '“', '‚', '‘'],
  sl: ['„', '“', '‚', '‘'],
  sv: ['”', '”', '’', '’'],
  uk: ['«', '»', '„', '“']
}

/**
 * Quoted words in the marks of a language (English ones when it has none here).
 *
 * A comma or dash at the end belongs to the attribution that followed it in
 * the text, and is left out. Outer marks and straight ones inside the words
 * become inner marks: words that are quoted stand one level deeper.
 *
 * @example
 *   inMarks('We ship on Friday,', 'en') // => '“We ship on Friday”'
 * @example
 *   inMarks('He said “no”.', 'en') // => '“He said ‘no’.”'
 */
export function inMarks(words: string, language: string): string {
  const [base = 'en'] = language.split('-')
  const own = marks[language] ?? marks[base] ?? english
  const [open, close] = own
  const whole = words.trim().replace(/\s*[,;–—-]+$/u, '')
  return open + deeper(whole, own) + close
}

function deeper(
  words: string,
  [open, close, innerOpen, innerClose]: Marks
): string {
  const [before, after] = [open.trim(), close.trim()]
  // Where the outer marks have a space inside them, it goes with them.
  const space = open === before ? '' : '\\s*'
  const outer = new RegExp(`${before}${space}|${space}${after}|"`, 'gu')
  return words.replace(outer, (found, at: number) => {
    const mark = found.trim()
    const isTold = before !== after && mark !== '"'
    const opens = isTold
      ? mark === before
      : /(?:^|[\s([{–—])$/u.test(words.slice(0, at))
    return opens ? innerOpen : innerClose
  })
}
