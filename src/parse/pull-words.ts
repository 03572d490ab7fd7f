/**
 * Whether words stand in a text, letter for letter.
 *
 * White space, the form of quotation marks, outer marks and a last stop or
 * comma do not count; everything else does.
 */
import {isWord, readTokens} from './tokens.ts'

/** Words as they are looked for; made by `foldPull`. */
export type FoldedPull = Readonly<{
  /** From the most to the least alike: with outer marks, then without. */
  forms: readonly string[]
  /** Whether the editor ended them with a full stop. */
  stopped: boolean
  /** Whether a stop, comma or colon at the end was left out. */
  ended: boolean
}>

/** A text made ready to be searched; made by `foldText`. */
export type FoldedText = Readonly<{
  raw: string
  folded: string
  /** For each character of `folded` its offset in `raw`, and one for the end. */
  offsets: readonly number[]
}>

/** Words found in a text. */
export type Verbatim = Readonly<{
  /** The words of the text itself. */
  text: string
  /** They stand between inner marks: somebody else's words, said again. */
  borrowed: boolean
}>

/** Prepare a text for many searches. */
export function foldText(raw: string): FoldedText {
  let folded = ''
  const offsets: number[] = []
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at] as string
    const isSpace = /\s/.test(character)
    if (isSpace && (folded === '' || folded.endsWith(' '))) continue
    folded += isSpace ? ' ' : straight(character)
    offsets.push(at)
  }
  offsets.push(raw.length)
  return {raw, folded, offsets}
}

/** Prepare words to be looked for. */
export function foldPull(words: string): FoldedPull {
  const {folded} = foldText(words)
  const whole = folded.trim().replace(/(?<!\.)([.,;:])(["']+)$/, '$2$1')
  const core = whole.replace(/(?<!\.)[.,;:]$/, '')
  const bare = core.replace(/^["']+|["']+$/g, '').trim()
  const isPaired = /^["'].*["']$/.test(core)
  const forms = isPaired || bare === core ? [core, bare] : [bare]
  return {
    forms: [...new Set(forms)].filter(Boolean),
    stopped: /\.$/.test(whole) && core !== whole,
    ended: core !== whole
  }
}

/**
 * Find words in a text.
 *
 * Whole words only: `I won` is not in `I won’t`, nor `500` in `1,500`. A
 * question or exclamation mark that follows in the text comes with the words,
 * and cannot be made a full stop.
 *
 * @param form
 *   One of `pull.forms`.
 * @returns
 *   The first place; `undefined` when the text does not hold them.
 */
export function findVerbatim(
  form: string,
  {stopped, ended}: FoldedPull,
  {raw, folded, offsets}: FoldedText
): Verbatim | undefined {
  for (let at = folded.indexOf(form); at >= 0; ) {
    const end = at + form.length
    const rest = folded.slice(end, end + 8)
    const [asks = ''] = /^[?!]+/.exec(rest) ?? []
    if (isWhole(folded, at, end) && !(asks && ended)) {
      const start = offsets[at] as number
      const to = (offsets[end + asks.length - 1] as number) + 1
      const text = raw.slice(start, to).replace(/\s+/g, ' ')
      const borrowed = opensMark.test(folded.slice(0, at))
      return {text: stopped ? `${text}.` : text, borrowed}
    }
    at = folded.indexOf(form, at + 1)
  }
  return undefined
}

/**
 * The text that shares most words with the words looked for.
 *
 * @returns
 *   `undefined` when none has half of them.
 */
export function nearestText(
  words: string,
  texts: readonly string[]
): string | undefined {
  const wanted = new Set(wordsOf(words))
  let nearest: string | undefined
  let most = 0
  for (const text of texts) {
    const has = wordsOf(text)
    const shared = new Set(has.filter((word) => wanted.has(word))).size
    // Of those that share as much the shortest.
    const score = shared / wanted.size - has.length / 1e6
    if (shared * 2 >= wanted.size && shared > 0 && score > most) {
      nearest = text
      most = score
    }
  }
  return nearest
}

/** A mark that opens, and none that closes behind it. */
const opensMark = /(?:^|[\s([—–-])["'](?!\s)(?:[^"']|(?<=\p{L})'(?=\p{L}))*$/u

function isWhole(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 2)
  const first = text[start] ?? ''
  const last = text[end - 1] ?? ''
  const cutsBefore = /[\p{L}\p{M}\p{N}]$|[\p{L}\p{N}]['‐‑-]$/u.test(before)
  const cutsAfter = /^[\p{L}\p{M}\p{N}]|^['‐‑-][\p{L}\p{N}]/u.test(after)
  const cutsNumber =
    (/\p{N}/u.test(first) && /\p{N}[.,:]$|[-−$£€]$/u.test(before)) ||
    (/\p{N}/u.test(last) && /^[.,:]\p{N}|^%/u.test(after))
  return (
    !(cutsBefore && /[\p{L}\p{N}]/u.test(first)) &&
    !(cutsAfter && /[\p{L}\p{M}\p{N}]/u.test(last)) &&
    !cutsNumber
  )
}

function straight(character: string): string {
  if (/[‘’‚‛ʼ]/.test(character)) return "'"
  return /[“”„‟«»]/.test(character) ? '"' : character
}

function wordsOf(text: string): string[] {
  return readTokens(text)
    .filter(isWord)
    .map((token) => token.text.toLowerCase())
}
