/**
 * Dialogue that begins with a dash, as Spanish and French print it.
 */
import type {Language} from '../knowledge/language.ts'
import type {Marked} from './marked.ts'

/**
 * Read a paragraph as a turn of dialogue; a cue is needed.
 *
 * `—No —dijo Ana—. Nunca.` has two strings, `— Non, répond Anne.` one.
 *
 * @returns
 *   Undefined when the paragraph opens without a dash or holds no cue.
 */
export function readDialogue(
  text: string,
  language: Language
): Marked[] | undefined {
  const lead = /^\s*[—―–]\s?(?=[\p{L}¿¡«“])/u.exec(text)
  if (!lead || language.code === 'de') return undefined
  const found: Marked[] = []
  const high = text.trimEnd().length
  let from = lead[0].length
  let outer = 0
  while (from < high && found.length < 20) {
    const cut = nextCut(text, from, language)
    if (!cut) break
    found.push(dash(text, from, cut.at, outer))
    const close = cut.comma ? -1 : text.slice(cut.begin).search(/[—―–]/)
    if (close < 0) return found
    const start = cut.begin + close + 1
    const rest = /^[.,;:!?\s]*/.exec(text.slice(start))?.[0].length ?? 0
    from = start + rest
    outer = from
  }
  if (found.length > 0 && from < high) found.push(dash(text, from, high, outer))
  return found.length > 0 ? found : undefined
}

type Cut = Readonly<{at: number; begin: number; comma: boolean}>

/** Where the words stop for `dijo Ana`; French has but a comma there. */
function nextCut(
  text: string,
  from: number,
  language: Language
): Cut | undefined {
  const comma = language.code === 'fr'
  const cut = comma
    ? /(?:\s?[—―–]\s?|(?<=[,!?])\s+)(?=((?:[\p{L}-]+['’]?\s?){1,4}))/gu
    : /\s?[—―–]\s?(?=((?:\p{L}+\s?){1,3}))/gu
  cut.lastIndex = from
  for (let match = cut.exec(text); match; match = cut.exec(text)) {
    if (opensCue(match[1] as string, language)) {
      const dashed = /[—―–]/.test(match[0])
      const at = dashed
        ? match.index
        : match.index - commaBefore(text, match.index)
      return {at, begin: match.index + match[0].length, comma: !dashed}
    }
  }
  return undefined
}

/** 1 where a comma stands before an offset. */
function commaBefore(text: string, at: number): number {
  return text[at - 1] === ',' ? 1 : 0
}

/** `dijo`, `le respondió`, `a répondu`, `dit-il`. */
function opensCue(words: string, language: Language): boolean {
  for (const word of words.toLowerCase().split(/[\s'’]+|-(?:t-)?(?=il|elle)/)) {
    if (language.cueVerbs.has(word)) return true
    if (!language.adverbs.has(word) && !language.havings.has(word)) return false
  }
  return false
}

function dash(text: string, start: number, end: number, outer: number): Marked {
  const outerEnd = end < text.length ? end : text.length
  return {start, end, outerStart: outer, outerEnd, mark: 'dash', closed: true}
}
