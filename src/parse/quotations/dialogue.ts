/**
 * Dialogue that begins with a dash, as Spanish and French print it.
 */
import {cueVerbs} from '../knowledge/cue-verbs.ts'
import type {Marked} from './marked.ts'

/** `—No —dijo Ana—. Nunca.`: Spanish and French dialogue; a cue is needed. */
export function readDialogue(text: string): Marked[] | undefined {
  const lead = /^\s*[—―](?=[\p{L}¿¡«“])/u.exec(text)
  if (!lead) return undefined
  const cut = /\s?[—―]\s?(?=(\p{Ll}+))/gu
  cut.lastIndex = lead[0].length
  const match = cut.exec(text)
  if (!match || !cueVerbs.has(match[1] as string)) return undefined
  const begin = match.index + match[0].length
  const close = text.indexOf('—', begin)
  const found = [dash(text, lead[0].length, match.index, 0)]
  if (close > 0) {
    const rest = /^[.,;:!?\s]*/.exec(text.slice(close + 1))?.[0].length ?? 0
    const start = close + 1 + rest
    const end = text.trimEnd().length
    if (end > start) found.push(dash(text, start, end, start))
  }
  return found
}

function dash(text: string, start: number, end: number, outer: number): Marked {
  const outerEnd = end < text.length ? end : text.length
  return {start, end, outerStart: outer, outerEnd, mark: 'dash', closed: true}
}
