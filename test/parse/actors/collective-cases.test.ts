import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {actorsOf} from './actors-of.ts'

const file = path.join(import.meta.dirname, '../../fixtures/collectives.txt')

const cases = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(' =>') as [text: string, wanted: string])

/** `kind: mention` of each collective actor, in order of the text. */
function collectives(text: string): string[] {
  return actorsOf(text)
    .filter(({kind}) => kind === 'organisation' || kind === 'group')
    .flatMap(({kind, mentions}) =>
      mentions.map(({start, text: words}) => ({
        start,
        line: `${kind}: ${words}`
      }))
    )
    .sort((a, b) => a.start - b.start)
    .map(({line}) => line)
}

function wantedOf(list: string): string[] {
  return list.split(';').flatMap((part) => {
    const [kind = '', names] = part.trim().split(': ')
    return names ? names.split(', ').map((name) => `${kind}: ${name}`) : []
  })
}

describe('sentences with and without collective actors', () => {
  it('has at least sixty of them', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60)
  })

  it.each(cases)('%s', (text, wanted) => {
    expect(collectives(text).sort()).toEqual(wantedOf(wanted).sort())
  })
})
