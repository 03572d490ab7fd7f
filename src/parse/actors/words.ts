/**
 * Words as the actor rules read them.
 */

import {cutWords} from '../cut-words.ts'
import {isCommonWord} from '../knowledge/common-words.ts'
import {functionWords} from '../knowledge/function-words.ts'
import type {Language} from '../knowledge/language.ts'
import {titles} from '../knowledge/titles.ts'
import {foldCase, type Range, type Token} from '../tokens.ts'
import {countryOf, endsInPossessive, knownKind} from './lookup.ts'

/** One word or mark; `start` and `end` are offsets into the block's text. */
export type Word = Readonly<{
  /** Without a possessive: `Mexico` of `Mexico’s`. */
  text: string
  lower: string
  start: number
  end: number
  shape: 'lower' | 'capital' | 'upper' | 'number' | 'mark'
  possessive: boolean
  /** At the start of its sentence, or behind an opening mark or a colon. */
  first: boolean
  /** White space stands before it. */
  spaced: boolean
}>

/** The words and marks of a text, in order; `first` is not yet set. */
export function readWords(tokens: readonly Token[], {cuts}: Language): Word[] {
  const words: Word[] = []
  let end = 0
  for (const token of cutWords(tokens, cuts)) {
    const spaced = token.start > end || token.start === 0
    if (small.test(token.text)) words.push(smallWord(token, spaced))
    else
      for (const part of splitToken(token)) {
        words.push(makeWord(part, token, spaced && part.start === token.start))
      }
    end = token.end
  }
  return words
}

/** Most words, which are one and have no capital whatever stands beside them. */
const small = /^[a-z]+$/

function smallWord({text, lower, start, end}: Token, spaced: boolean): Word {
  return {
    text,
    lower,
    start,
    end,
    shape: 'lower',
    possessive: false,
    first: false,
    spaced
  }
}

function makeWord(part: Range, token: Token, spaced: boolean): Word {
  const raw = token.text.slice(part.start - token.start, part.end - token.start)
  const possessive =
    token.kind === 'word' &&
    /[^’']{2}[’'][sS]$/.test(raw) &&
    !endsInPossessive(raw)
  const text = possessive ? raw.slice(0, -2) : raw
  const shape = token.kind === 'word' ? shapeOf(text) : token.kind
  return {
    text,
    lower: text === token.text ? token.lower : foldCase(text),
    start: part.start,
    end: part.start + text.length,
    shape,
    possessive,
    first: false,
    spaced
  }
}

function shapeOf(text: string): Word['shape'] {
  if (!/^\p{Lu}/u.test(text)) {
    return /^(?:al|el|ul|bin)-\p{Lu}|^e\p{Lu}/u.test(text) ? 'capital' : 'lower'
  }
  if (/^\p{Lu}[-‐‑]\p{Ll}/u.test(text) || isCompound(text)) return 'lower'
  return /^[\p{Lu}\p{N}.&’'-]{2,}s?$/u.test(text) ? 'upper' : 'capital'
}

/** `Forty-three`, `Left-arm`: a capital that only begins a sentence. */
function isCompound(text: string): boolean {
  const [first = '', rest = '', ...more] = text.split(/[-‐‑]/)
  if (!/^\p{Ll}+$/u.test(rest) || more.some((part) => !/^\p{Ll}/u.test(part))) {
    return false
  }
  const plain = (word: string): boolean =>
    isCommonWord(word) || functionWords.has(word)
  const lower = first.toLowerCase()
  return !titles.has(lower) && plain(lower) && plain(rest)
}

const adjectival =
  /^(?:led|based|born|style|run|era|like|wide|made|only|free|area|type|level|speaking|bound|friendly|held|built|facing|leaning|inspired|\p{Ll}{3,}ed)$/u

/** `Beijing-based` is `Beijing`; `Italy-Japan` is two; `El-Hassan` is one. */
function splitToken(token: Token): Range[] {
  const {text, start, end} = token
  const hyphen = text.search(/[-‐‑]/)
  if (token.kind !== 'word' || hyphen < 1) return [{start, end}]
  const rest = text.slice(hyphen + 1)
  if (/^[RDI][-‐‑]\p{Lu}/u.test(text)) return [{start: start + 2, end}]
  if (
    /^\p{Lu}/u.test(text) &&
    isAdjectival(rest, isKnownHead(text.slice(0, hyphen)))
  ) {
    return [{start, end: start + hyphen}]
  }
  if (/^\p{Lu}\p{L}+[-‐‑]\p{Lu}/u.test(text) && isPair(text, hyphen, rest)) {
    const cut = start + hyphen
    return [
      {start, end: cut},
      {start: cut + 1, end}
    ]
  }
  return [{start, end}]
}

function isAdjectival(rest: string, known: boolean): boolean {
  return (
    adjectival.test(rest) ||
    (known && /^\p{Ll}{4,}$/u.test(rest) && isCommonWord(rest))
  )
}

function isKnownHead(name: string): boolean {
  return knownKind(name) !== undefined || /^\p{Lu}{2,}$/u.test(name)
}

function isPair(text: string, hyphen: number, rest: string): boolean {
  const known = (word: string): boolean =>
    countryOf(word.replace(/[’']s$/, '')) !== undefined
  return known(text.slice(0, hyphen)) && known(rest)
}
