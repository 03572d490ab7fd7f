/**
 * Words that are two: French elisions and inversions.
 */
import {type Token, tokenOf} from './tokens.ts'

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
    const rest = tokenOf(text.slice(width), start + width, token.kind)
    return [tokenOf(match[1], start, token.kind), ...cutWord(rest, cuts)]
  }
  const stem = tokenOf(text.slice(0, match.index), start, token.kind)
  return [
    ...cutWord(stem, cuts),
    tokenOf(inner, token.end - inner.length, token.kind)
  ]
}
