import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderOf} from '../folder.ts'
import {quoin} from './run.ts'

const text =
  'Ana Torres, the mayor, opened the quay. “We *will* rebuild,” she said.'

describe('quoin extract', () => {
  it('answers each line of input with a line, in order', async () => {
    const input = [
      JSON.stringify({id: 'a', text}),
      JSON.stringify({id: 'b', text: 'Nothing here.'})
    ].join('\n')
    const {code, out} = await quoin(['extract', '--jsonl'], {input})
    expect(code).toBe(0)
    const [a, b] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect([a.id, b.id]).toEqual(['a', 'b'])
    expect(b).toMatchObject({quotations: [], actors: []})
    const [quotation] = a.quotations
    const [[start, end]] = quotation.spans
    expect(text.slice(start, end)).toBe(quotation.text)
    expect(quotation).toMatchObject({
      type: 'direct',
      text: 'We *will* rebuild',
      source: {mention: 'she', actor: 'ana-torres', name: 'Ana Torres'},
      cue: {text: 'said'}
    })
    expect(text.slice(quotation.source.start, quotation.source.end)).toBe('she')
  })

  it('names a line that is no JSON, answers the others, and ends with 1', async () => {
    const input = `nonsense\n${JSON.stringify({id: 'b', text})}\n`
    const {code, out, err} = await quoin(['extract', '--jsonl'], {input})
    expect(code).toBe(1)
    expect(err).toContain('stdin:1:1 Unexpected line')
    expect(JSON.parse(out).id).toBe('b')
  })

  it('gives up a text that would take for ever, names it, and answers the others', async () => {
    const bomb = '*a_'.repeat(20_000)
    const input = [bomb, text, '> '.repeat(200)]
      .map((text, id) => JSON.stringify({id, text}))
      .join('\n')
    const {code, out, err} = await quoin(['extract', '--jsonl'], {input})
    expect(code).toBe(1)
    expect(err).toContain(
      'stdin:1:1 Unexpected text that takes longer than 5 seconds to read'
    )
    expect(err).toContain('stdin:3:1 Unexpected quotes and lists more than 100')
    expect(JSON.parse(out).id).toBe(1)
    const root = await folderOf({'a.md': `A.\n\n${bomb}`})
    const file = await quoin(['extract', path.join(root, 'a.md')])
    expect(file.code).toBe(1)
    expect(file.err).toContain('3:1')
    expect(file.err).toContain('takes longer than 5 seconds')
  }, 180_000)

  it('shows a table of one file to a person', async () => {
    const root = await folderOf({'a.md': text})
    const {out} = await quoin(['extract', path.join(root, 'a.md')])
    expect(out).toContain('Quotations (1)')
    expect(out).toMatch(/↳ Ana Torres, .*mayor.* · said · sure \d\.\d\d/)
    expect(out).toMatch(/person +Ana Torres ×1/)
  })

  it('asks for a file where there is none', async () => {
    const {code, err} = await quoin(['extract'])
    expect(code).toBe(2)
    expect(err).toContain('expected `quoin extract FILE.md`')
  })
})
