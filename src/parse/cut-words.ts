/**
 * Words that are two: French elisions and inversions.
 */
import type {Token} from './tokens.ts'

/** Cut `d’Anne` and `dit-il` in two; the `-t-` of `a-t-il` belongs to none. */
export function cutWords(
  tokens: readonly Token[],
  cuts: RegExp | undefined
): readonly Token[] {
  if (!cuts) return tokens
  return tokens.flatMap((token) => cutWord(token, cuts))
}

function cutWord(token: Token, cuts: RegExp): Token[] {
  const match = token.kind === 'word' ? cuts.exec(token.text) : undefined
  if (!match) return [token]
  const {text, start} = token
  const inner = match[0].replace(/^(?:-t)?-/, '')
  if (match[1]) {
    const width = match[1].length
    const rest = {...token, text: text.slice(width), start: start + width}
    return [
      {...token, text: match[1], end: start + width},
      ...cutWord(rest, cuts)
    ]
  }
  return [
    ...cutWord(
      {...token, text: text.slice(0, match.index), end: start + match.index},
      cuts
    ),
    {...token, text: inner, start: token.end - inner.length}
  ]
}
