import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {type Decision, decideIn} from '../../src/parse/edit-decisions.ts'

const id = 'q-0a1b2c3d'
const ana = {quotation: id, is: {source: 'ana-torres'}} as const

const article = (matter: string, end = '\n') =>
  `---\n${matter}---\nThe text.\n`.replaceAll('\n', end)

const matterOf = (text: string) => parse(text.split(/^---\r?\n/m)[1] ?? '')

describe('a decision in front matter', () => {
  it('is a line below the others when nothing was decided before', () => {
    expect(decideIn(article('title: Bees # not wasps\n'), ana)).toBe(
      article(
        `title: Bees # not wasps\nquotes:\n  ${id}: {source: ana-torres}\n`
      )
    )
  })

  it('stands behind earlier ones and leaves their comments alone', () => {
    const before =
      'quotes:\n    # the clerk said so\n    q-00000000: {source: none} # sure\ntags: [a]\n'
    expect(decideIn(article(before), ana)).toBe(
      article(before.replace('tags', `    ${id}: {source: ana-torres}\ntags`))
    )
  })

  it('takes the place of an earlier one about the same, and keeps what else that says', () => {
    const before = `quotes: {${id}: {kind: term, show: false}}\n`
    expect(decideIn(article(before), ana)).toBe(
      article(`quotes: {${id}: {show: false, source: ana-torres}}\n`)
    )
  })

  it('is taken back without a trace', () => {
    const before = article('title: Bees\n')
    const back = {quotation: id, is: undefined}
    expect(decideIn(decideIn(before, ana), back)).toBe(before)
    const out = {actor: 'italy', is: false}
    expect(
      decideIn(decideIn(before, out), {actor: 'italy', is: undefined})
    ).toBe(before)
  })

  it('keeps the line ends and the mark at the start of the file', () => {
    const before = `\uFEFF${article('title: Bees\nkicker: "A"\n', '\r\n')}`
    const after = decideIn(before, {actor: 'italy', is: false})
    expect(after).toBe(
      `\uFEFF${article('title: Bees\nkicker: "A"\nactors:\n  italy: false\n', '\r\n')}`
    )
  })

  it('is refused where a line cannot say it, with the line to write', () => {
    const tricky = article(
      'quotes: &a {q-00000000: &b {source: none}}\nx: *a\n'
    )
    expect(() => decideIn(tricky, ana)).toThrow(
      `write it yourself: quotes: {${id}: {source: ana-torres}}`
    )
    expect(() => decideIn('no front matter', ana)).toThrow('front matter')
  })

  it('changes nothing else, whatever order decisions come in', () => {
    const decision = fc.oneof(
      fc.record({
        quotation: fc.constantFrom('q-00000001', 'q-00000002', id),
        is: fc.option(
          fc.constantFrom<{source?: string; kind?: 'term'}>(
            {source: 'ana-torres'},
            {source: 'none'},
            {kind: 'term'}
          ),
          {nil: undefined}
        )
      }),
      fc.record({
        actor: fc.constantFrom('italy', 'ana-torres'),
        is: fc.constantFrom(true, false, undefined)
      })
    )
    fc.assert(
      fc.property(fc.array(decision, {maxLength: 12}), (decisions) => {
        const start = article(
          `# top\ntitle: 'Bees'   # spaced\nquotes: # ours\n  q-00000009: {show: false} # keep\nactors: {spain: true}\ntags:\n- a\n`
        )
        const said = new Map<string, Decision['is']>()
        let text = start
        for (const one of decisions) {
          text = decideIn(text, one)
          said.set('actor' in one ? one.actor : one.quotation, one.is)
        }
        const {quotes, actors} = matterOf(text)
        for (const [key, is] of said) {
          expect({...quotes, ...actors}[key]).toEqual(is)
        }
        for (const kept of [
          '# top',
          "title: 'Bees'   # spaced",
          '# ours',
          '# keep',
          'spain: true',
          '- a'
        ]) {
          expect(text).toContain(kept)
        }
        expect(text.endsWith('---\nThe text.\n')).toBe(true)
      })
    )
  })
})
