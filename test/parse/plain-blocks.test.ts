import {describe, expect, it} from 'vitest'
import {hollowOut} from '../../src/parse/plain-blocks.ts'

describe('hollowOut', () => {
  it('leaves a letter for blocks without markup', () => {
    const text = '# Bees\n\nThey fly.\n\n“We do,”\nthey say.\n\n- *Sting*\n'
    expect(hollowOut(text)).toEqual({
      text: '# Bees\n\nx\n\n- *Sting*\n',
      runs: [{source: 'They fly.\n\n“We do,”\nthey say.', at: 8}]
    })
  })

  it('takes headings with them', () => {
    expect(hollowOut('- a\n\n## Bees\n\nThey fly.').text).toBe('- a\n\nx')
  })

  it('begins right behind front matter', () => {
    expect(hollowOut('---\nid: a\n---\nBees fly.\n').text).toBe(
      '---\nid: a\n---\nx\n'
    )
  })

  it.each([
    'Bees *fly*.',
    'Bees [fly].',
    'Bees `fly`.',
    'Bees &amp; wasps.',
    'Bees\\',
    'Bees  \nfly.',
    'Bees\n  fly.',
    'Bees\n- fly.',
    'Bees\n===',
    'Bees <b>',
    '~Bees~',
    'Bees\tfly.',
    '1. Bees',
    ' Bees',
    '## Bees #',
    '####### Bees',
    '#Bees',
    '# Bees\nfly.',
    '# *Bees*'
  ])('leaves %j as it is', (block) => {
    const text = `# Bees\n\n${block}\n`
    expect(hollowOut(text)).toEqual({text, runs: []})
  })

  it('takes no longer for each character of a longer text', () => {
    const spent = (size: number): number => {
      const begun = process.cpuUsage()
      for (const part of ['a ', 'a\n', 'a\n\n', 'a  \n\n', '\n\n']) {
        hollowOut(`\n\n${part.repeat(size)}*`)
      }
      return process.cpuUsage(begun).user
    }
    spent(1000)
    expect(spent(40_000)).toBeLessThan(30 * spent(4000) + 50_000)
  })
})
