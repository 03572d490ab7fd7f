import {afterEach, describe, expect, it} from 'vitest'
import {type PressCrew, pressCrew} from '../../src/publish/press-crew.ts'
import {samplePublication} from './sample-site.ts'

const sources = {
  files: new Map([['number.liquid', 'The {{ number }}. page']]),
  language: 'en',
  own: {},
  publication: samplePublication()
}

let crew: PressCrew

afterEach(() => crew.close())

/** Has pages made; says what came of them, and how many this thread made. */
async function pages(count: number, here: (number: number) => string) {
  let own = 0
  const made = await Promise.all(
    Array.from({length: count}, async (_, number) => {
      const values = {number}
      const page = JSON.stringify({template: 'number.liquid', values})
      const text = await crew.away(
        () => ({kind: 'page', page}),
        () => {
          own++
          return here(number)
        }
      )
      return String(Buffer.from(text))
    })
  )
  return {made, own}
}

const text = (number: number) => `The ${number}. page`
const all = (count: number) => Array.from({length: count}, (_, at) => text(at))

describe('a press crew', () => {
  it('makes all in this thread when few are expected', async () => {
    crew = pressCrew(sources, 2)
    crew.expect(999)
    expect(await pages(40, text)).toEqual({made: all(40), own: 40})
  })

  it('makes all in this thread when there is no other', async () => {
    crew = pressCrew(sources, 0)
    crew.expect(100_000)
    expect(await pages(40, text)).toEqual({made: all(40), own: 40})
  })

  it('has threads make some when many are expected, and gives the same', async () => {
    crew = pressCrew(sources, 1)
    crew.expect(1000)
    const {made, own} = await pages(400, text)
    expect(made).toEqual(all(400))
    expect(own).toBeLessThan(400)
  })

  it('goes on when this thread cannot make one', async () => {
    crew = pressCrew(sources, 1)
    crew.expect(1000)
    const values = {}
    const broken = JSON.stringify({template: 'number.liquid', values})
    const failing = Array.from({length: 200}, () =>
      Promise.resolve(
        crew.away(
          () => ({kind: 'page', page: broken}),
          () => {
            throw new Error('no number')
          }
        )
      )
    )
    const ends = await Promise.allSettled(failing)
    expect(new Set(ends.map(({status}) => status))).toEqual(
      new Set(['rejected'])
    )
    expect((await pages(20, text)).made).toEqual(all(20))
  })
})
