import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import type {Quotation} from '../../../src/quotation.ts'
import {read} from './read.ts'

type Gold = {
  text: string
  quotes: {
    start: number
    end: number
    speaker: string | null
    speaker_canonical?: string
    ignore?: boolean
  }[]
  non_quotes?: {start: number; end: number}[]
}

const file = new URL('../../fixtures/hard-cases.jsonl', import.meta.url)
const cases: Gold[] = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))

const edge = /^[\s"'“”‘’«».,:;!?…—–-]+|[\s"'“”‘’«».,:;!?…—–-]+$/gu
const bare = (words: string) => words.replace(edge, '')
const last = (name: string) =>
  bare(name.split(/, /)[0] ?? '')
    .split(/\s+/)
    .at(-1)
    ?.toLowerCase()

function isRight(found: Quotation, gold: Gold['quotes'][number]): boolean {
  const {speaker, speaker_canonical: canonical} = gold
  const name = found.source?.name
  if (canonical && name && last(name) === last(canonical)) return true
  if (!speaker) return !found.source
  return last(found.source?.mention ?? '') === last(speaker)
}

it('keeps its number of hard cases', () => {
  let wanted = 0
  let right = 0
  let alarms = 0
  for (const {text, quotes, non_quotes = []} of cases) {
    const found = read(text).filter(
      ({kind}) => kind !== 'term' && kind !== 'indirect'
    )
    for (const gold of quotes.filter(({ignore}) => !ignore)) {
      wanted++
      const words = bare(text.slice(gold.start, gold.end))
      const hit = found.find(({spans}) =>
        spans.some(([a, b]) => bare(text.slice(a, b)) === words)
      )
      if (hit && isRight(hit, gold)) right++
    }
    for (const none of non_quotes) {
      if (
        found.some(({spans}) =>
          spans.some(([a]) => a >= none.start && a < none.end)
        )
      ) {
        alarms++
      }
    }
  }
  expect(wanted).toBe(77)
  expect(right).toBeGreaterThanOrEqual(76)
  expect(alarms).toBe(0)
})
