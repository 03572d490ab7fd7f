import {describe, expect, it} from 'vitest'
import {isLight, weigh} from '../../src/parse/weigh.ts'

const passes = (text: string) => weigh(text).passes

describe('weigh', () => {
  it('counts for each paragraph its marks times its length', () => {
    expect(passes('one *two* three')).toBe(2 * 16)
    expect(passes('*a\n*b')).toBe(2 * 6)
    expect(passes('*a\n\n*b')).toBe(3 + 3)
    expect(passes('*a\n \t\n*b')).toBe(3 + 3)
  })

  it('counts the marks that quotations stand in, and nothing of plain prose', () => {
    expect(passes('“So it is”, she said')).toBe(2 * 21)
    expect(passes('She came, and went on')).toBe(0)
  })

  it('counts brackets against each other, wherever they stand', () => {
    expect(passes('[a\n\n[b')).toBe(3 + 3 + 4)
  })

  it('tells the line of the heaviest paragraph', () => {
    expect(weigh('a\n\n*b*\n\n***c***\nd\n\n*e').line).toBe(5)
  })

  it.each([
    ['> > - a', 4],
    ['>>>a', 3],
    ['    - a', 4],
    ['1. 22) a', 3],
    ['a > b - c', 0],
    ['-a', 0],
    ['\t\t- a', 6]
  ])('finds %o at most %i deep', (text, least) => {
    const {depth} = weigh(text)
    expect(depth).toBeGreaterThanOrEqual(least)
    expect(depth).toBeLessThanOrEqual(least + 3)
  })

  it('says which line surely stands too deep', () => {
    expect(weigh(`a\n\n${'- '.repeat(101)}a`).tooDeep).toBe(3)
    expect(weigh(`${'>'.repeat(101)}a`).tooDeep).toBe(1)
    expect(weigh(`${'- '.repeat(100)}a`).tooDeep).toBe(0)
  })

  it.each([
    ['a rule across the page', '* '.repeat(200)],
    ['fenced code', `\`\`\`\n${'>'.repeat(200)}\n\`\`\``],
    ['indented code', `    ${'>'.repeat(200)}`]
  ])('does not take %s for something deep', (_, text) => {
    expect(weigh(text).tooDeep).toBe(0)
  })
})

describe('isLight', () => {
  it('holds for an article of ten thousand words', () => {
    const plain =
      'The *harbour master* said that “the quay is open” and went home again, as she had done on every other day of that long year. '
    const linked = plain.replace('home', '[home](https://a.example/x)')
    const text = `${linked}${plain.repeat(5)}\n\n`.repeat(68)
    expect(text.split(' ').length).toBeGreaterThan(10_000)
    expect(isLight(weigh(text))).toBe(true)
  })

  it.each([
    ['emphasis that does not close', '*a_'.repeat(1000)],
    ['open brackets', '[a '.repeat(2100)],
    ['brackets apart', '[a]\n\n'.repeat(2100)],
    ['quotation marks', '“a” '.repeat(1000)],
    ['many lists in each other', '- '.repeat(31)],
    ['a long text', 'word '.repeat(20_001)]
  ])('does not hold for %s', (_, text) => {
    expect(isLight(weigh(text))).toBe(false)
  })
})
