/**
 * Keeps the extractors at what they reach on news of our own that no rule was
 * written after and no weight was trained on. Floors, to be raised, never
 * lowered; read no errors of these articles while working on the rules.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {extractor} from '../../src/parse/extract.ts'
import {readAnnotated} from './annotated.ts'
import {scoreActors} from './score-actors.ts'
import {scoreQuotations} from './score-quotations.ts'

const folder = path.join(import.meta.dirname, '../fixtures/news/held-out')

const articles = readdirSync(folder)
  .sort()
  .map((name) =>
    readAnnotated(readFileSync(path.join(folder, name), 'utf8'), name)
  )

/** Gold and findings of the articles in one language. */
function readIn(language: string) {
  const gold = articles.filter(({lang}) => lang === language)
  const found = gold.map(({text, lang, title}) =>
    extractor({...(lang && {language: lang}), ...(title && {title})})(text)
  )
  return {gold, found}
}

describe('news that nothing was trained on', () => {
  const {gold, found} = readIn('en')
  const actors = scoreActors(
    gold,
    found.map((one) => one.actors)
  )

  it('is thirty articles and more', () => {
    expect(gold.length).toBeGreaterThanOrEqual(30)
  })

  it('has its names found, with their kind', () => {
    expect(actors.mentions.untyped.f1).toBeGreaterThan(93.5)
    expect(actors.mentions.typed.f1).toBeGreaterThan(90)
  })

  it('has its actors listed, each once', () => {
    expect(actors.actors.untyped.f1).toBeGreaterThan(96)
    expect(actors.actors.typed.f1).toBeGreaterThan(92)
    expect(actors.clustering.f1).toBeGreaterThan(99)
  })

  it('has its main actors found and ranked first', () => {
    expect(actors.salient).toBeGreaterThan(97)
    expect(actors.salience).toBeGreaterThan(88.5)
  })

  it('has roles that the text gives', () => {
    expect(actors.roles.precision).toBeGreaterThan(98)
    expect(actors.roles.recall).toBeGreaterThan(69)
  })

  it('has its words in marks found, and the right names under them', () => {
    const quotations = found.map((one) =>
      one.quotations.filter(({confidence}) => confidence >= 0.84)
    )
    const all = scoreQuotations(
      gold,
      found.map((one) => one.quotations)
    )
    const shown = scoreQuotations(gold, quotations)
    expect(all.spans.f1).toBeGreaterThan(96)
    expect(all.endToEnd.f1).toBeGreaterThan(80.5)
    expect(shown.shown).toBeGreaterThan(92.5)
  })

  it('has reports without marks found', () => {
    const reports = scoreQuotations(
      gold,
      found.map((one) => one.quotations),
      true
    )
    expect(reports.spans.f1).toBeGreaterThan(60.5)
  })
})

describe('Spanish news that nothing was trained on', () => {
  const {gold, found} = readIn('es')
  const actors = scoreActors(
    gold,
    found.map((one) => one.actors)
  )

  it('has its actors found, with their kind', () => {
    expect(actors.mentions.typed.f1).toBeGreaterThan(74)
    expect(actors.actors.typed.f1).toBeGreaterThan(82)
  })

  it('has roles that the text gives', () => {
    expect(actors.roles.precision).toBeGreaterThan(95)
    expect(actors.roles.recall).toBeGreaterThan(55)
  })
})
