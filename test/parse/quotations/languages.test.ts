/**
 * Spanish, French and German: short news texts of our own, with their
 * quotations (`fixtures/languages.jsonl`).
 */
import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {findActors} from '../../../src/parse/actors/find-actors.ts'
import {languageOf} from '../../../src/parse/knowledge/languages.ts'
import type {Quotation} from '../../../src/quotation.ts'
import {proseOf, read} from './read.ts'

type Gold = {
  id: string
  lang: string
  text: string
  quotes: {
    start: number
    end: number
    speaker: string
    speaker_canonical?: string
  }[]
  non_quotes?: {start: number; end: number}[]
}

const file = new URL('../../fixtures/languages.jsonl', import.meta.url)
const cases: Gold[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))

const edge = /^[\s.,]+|[\s.,]+$/gu
const bare = (words: string) => words.replace(edge, '')

/** The quotations of a case that came out wrong: span, mention or name. */
function wrong({text, quotes, non_quotes = []}: Gold): string[] {
  const found = read(text).filter(
    ({kind}) => kind !== 'term' && kind !== 'indirect'
  )
  const missed = quotes.flatMap((gold) => {
    const hit = found.find((one) => covers(one, gold, text))
    if (!hit) return [`missed ${text.slice(gold.start, gold.end)}`]
    const {mention, name} = hit.source ?? {}
    const canonical = gold.speaker_canonical
    if (mention === gold.speaker && (!canonical || name === canonical))
      return []
    return [`${mention} (${name}) for ${gold.speaker} (${canonical})`]
  })
  const alarms = found.flatMap(({spans, text: words}) =>
    non_quotes.some((none) =>
      spans.some(([a]) => a >= none.start && a < none.end)
    )
      ? [`alarm ${words}`]
      : []
  )
  return [...missed, ...alarms]
}

function covers(
  {spans}: Quotation,
  gold: {start: number; end: number},
  text: string
): boolean {
  const words = bare(text.slice(gold.start, gold.end))
  return spans.some(
    ([a, b]) => bare(text.slice(a, b)) === words && Math.abs(a - gold.start) < 2
  )
}

it.each([
  ['es', 20, 0],
  ['fr', 10, 0],
  ['de', 10, 0]
])('reads the %s cases', (lang, atLeast, errors) => {
  const some = cases.filter((one) => one.lang === lang)
  expect(some.length).toBeGreaterThanOrEqual(atLeast)
  const failures = some.flatMap((one) =>
    wrong(one).map((error) => `${one.id}: ${error}`)
  )
  expect(failures.slice(errors)).toEqual([])
})

it.each([
  ['Ursula von der Leyen met Ana de la Torre in Los Angeles.', 'en'],
  ['El acuerdo se firmará en la sede del sindicato.', 'es'],
  ['Le maire est arrivé dans la salle avec une heure de retard.', 'fr'],
  ['Die Sitzung ist nicht öffentlich und dauert eine Stunde.', 'de'],
  ['', 'en']
])('guesses the language of “%s”', (text, code) => {
  expect(languageOf(undefined, [text]).code).toBe(code)
})

it('takes the language it is told, and English for one it does not know', () => {
  expect(languageOf('es-MX', ['The end of it.']).code).toBe('es')
  expect(languageOf('pt-BR', ['El fin de la obra.']).code).toBe('en')
})

it.each([
  ['Según Ana Ruiz, la presidenta Eva Gil no vendrá.', ['Ana Ruiz', 'Eva Gil']],
  [
    'Selon Anne Ruiz, le maire Paul Morel ne viendra pas.',
    ['Anne Ruiz', 'Paul Morel']
  ],
  [
    'Laut Anna Ruiz kommt Bürgermeister Paul Lang nicht in die Stadt.',
    ['Anna Ruiz', 'Paul Lang']
  ]
])('takes no title or small word into a name: %s', (text, names) => {
  const found = findActors(proseOf(text), {}).map(({name}) => name)
  expect(found.sort()).toEqual(names)
})
