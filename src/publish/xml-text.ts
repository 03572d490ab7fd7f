/**
 * Text that may stand in XML, HTML and mail, whatever an author pasted.
 */
import {toHtml} from './html.ts'

/**
 * Text without what XML 1.0 §2.2 forbids or Unicode gives no meaning to:
 * control characters (tab and line feed stay), lone surrogates and
 * noncharacters such as U+FFFE. Carriage returns become line feeds.
 *
 * Nothing is escaped. As noncharacters never pass, marks made of them (see
 * `unsubscribeField`) cannot be forged.
 *
 * @example
 *   cleanText('a\u0008b\uFFFE') // => 'ab'
 */
export function cleanText(text: string): string {
  const whole = text.isWellFormed() ? text : text.replace(/\p{Cs}/gu, '')
  // Nearly all texts are clean; pages are long.
  if (!suspicious.test(whole)) return whole
  return whole
    .replace(/\r\n?/g, '\n')
    .replace(forbidden, '')
    .replace(noncharacters, '')
}

/** Whatever may have to go; the second half of a noncharacter tells of it. */
const suspicious =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\udffe\udfff\ufdd0-\ufdef\ufffe\uffff]/

/** Controls and the noncharacters of one code unit. */
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g

/** The last two characters of the planes 1 to 16, as surrogate pairs. */
const noncharacters =
  /[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/g

/**
 * Clean text on one line, as titles and names need it: without the characters
 * that would turn the direction of what stands beside it (UAX #9 §2).
 */
export function oneLine(text: string): string {
  return cleanText(text)
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * The HTML of plain text; it holds no `<`, no bare `&` and no `]]>`.
 *
 * @example
 *   htmlText('AT&T <b>') // => 'AT&#x26;T &#x3C;b>'
 */
export function htmlText(text: string): string {
  return breakCdata(toHtml({type: 'text', value: cleanText(text)}))
}

/**
 * Plain text that no reader takes for HTML: what looks like a tag gets a word
 * joiner (U+2060), which is not seen.
 *
 * Readers that unescape titles twice would show nothing of `</script>`, others
 * (feedparser for Node) take out every `<b>`, and the W3C validator warns of
 * end tags (ContainsHTML).
 */
export function withoutTags(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, '<\u2060')
}

/** HTML in which no `]]>` is left; it means the same. */
export function breakCdata(html: string): string {
  return html.replaceAll(']]>', ']]&gt;')
}

/**
 * The first words of a text that fit, with an ellipsis when some did not.
 *
 * Cuts between words where it can, and never inside a grapheme (an emoji of
 * several code points, a letter with its accents).
 *
 * @param limit
 *   Graphemes, the ellipsis included; at least 2.
 */
export function firstWords(text: string, limit: number): string {
  const graphemes = [...new Intl.Segmenter('en').segment(text)]
  if (graphemes.length <= limit) return text
  const kept = graphemes
    .slice(0, limit - 1)
    .map(({segment}) => segment)
    .join('')
  const whole = kept.replace(/\s+\S*$/u, '')
  const words = whole.length * 2 > kept.length ? whole : kept
  return `${words.replace(/[\s,;:–—-]+$/u, '')}…`
}
