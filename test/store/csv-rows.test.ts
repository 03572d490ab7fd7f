import {parse} from 'csv-parse/sync'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {columnsOf, entryOf} from '../../src/store/csv-entries.ts'
import {csvRows, delimiterOf} from '../../src/store/csv-rows.ts'

/** The octets of a text, in pieces of some size. */
async function* pieces(text: string, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) {
    yield bytes.subarray(at, at + size)
  }
}

async function rowsOf(text: string, size?: number): Promise<unknown[]> {
  const found: unknown[] = []
  for await (const row of csvRows(pieces(text, size))) {
    found.push('problem' in row ? `${row.line}: ${row.problem}` : row.cells)
  }
  return found
}

describe('csvRows', () => {
  it('reads what other programs write: a mark at the beginning, any line end, quoted cells', async () => {
    expect(
      await rowsOf('\uFEFFa,b\r\n"x, ""y""\nz",2\n\n  ,\nlast,"row"')
    ).toEqual([
      ['a', 'b'],
      ['x, "y"\nz', '2'],
      ['  ', ''],
      ['last', 'row']
    ])
    expect(await rowsOf('a;b\n1,5;2')).toEqual([
      ['a', 'b'],
      ['1,5', '2']
    ])
    expect(delimiterOf('a\tb\tc,d')).toBe('\t')
  })

  it('loses only the row that is broken', async () => {
    const broken = ['a,b', '"open,1', 'next,2', '"x" y,3', 'last,4'].join('\n')
    expect(await rowsOf(broken)).toEqual([
      ['a', 'b'],
      '2: expected a second quotation mark that closes the cell',
      ['next', '2'],
      '4: expected quotation marks only around a whole cell, and doubled inside',
      ['last', '4']
    ])
    const twice = ['a,b', '"open,1', 'next,2', '"open,3', 'last,4'].join('\n')
    expect(await rowsOf(twice)).toEqual([
      ['a', 'b'],
      '2: expected quotation marks only around a whole cell, and doubled inside',
      ['next', '2'],
      '4: expected a second quotation mark that closes the cell',
      ['last', '4']
    ])
    const alone = ['a,b', '"never closed,1', 'next,2', 'last,3'].join('\n')
    expect(await rowsOf(alone)).toEqual([
      ['a', 'b'],
      '2: expected a second quotation mark that closes the cell',
      ['next', '2'],
      ['last', '3']
    ])
  })

  it('keeps no row of any length in memory', async () => {
    const rows = await rowsOf(`a,b\n${'x'.repeat(200_000)}\nc,d`, 4096)
    expect(rows).toEqual([
      ['a', 'b'],
      '2: expected a row of at most 65536 characters',
      ['c', 'd']
    ])
  })

  it('reads whatever csv-parse reads, cut anywhere', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', ',', '"', '\n', '@')
    })
    const table = fc.array(fc.array(cell, {minLength: 2, maxLength: 4}), {
      minLength: 1,
      maxLength: 6
    })
    const size = fc.integer({min: 1, max: 9})
    await fc.assert(
      fc.asyncProperty(table, size, async (rows, size) => {
        const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
        const text = `h,h\n${rows.map((row) => row.map(quote).join(',')).join('\n')}\n`
        const expected = parse(text, {relax_column_count: true})
        expect(await rowsOf(text, size)).toEqual(expected)
      })
    )
  })
})

describe('columnsOf', () => {
  it('finds the addresses by their name, in any case, or by their look', () => {
    expect(columnsOf(['Name', 'E-Mail'])).toMatchObject({
      address: 1,
      hasHead: true
    })
    expect(columnsOf(['Ada', 'ada@example.org'])).toMatchObject({
      address: 1,
      hasHead: false
    })
    expect(columnsOf(['Kontakt', 'x'], 'kontakt')).toMatchObject({address: 0})
    expect(columnsOf(['foo', 'bar'])).toContain('`foo`, `bar`')
  })
})

describe('entryOf', () => {
  const columns = {
    address: 0,
    at: 1,
    ip: 2,
    state: 3,
    hasHead: true
  }
  const read = (...cells: string[]) =>
    entryOf({line: 3, cells, columns: [1, 20, 40, 60]}, columns)

  it('takes the proof of consent over, a time without a zone as UTC', () => {
    expect(
      read('Ada@Bücher.example', '2024-05-31 09:30', '192.0.2.7', 'Subscribed')
    ).toEqual({
      address: 'Ada@xn--bcher-kva.example',
      at: new Date('2024-05-31T09:30:00Z'),
      ip: '192.0.2.7'
    })
  })

  it('says what is wrong, and where', () => {
    expect(read('a@b, c@d')).toMatchObject({line: 3, column: 1})
    expect(read('a@b.org', '31.5.2024')).toMatchObject({
      column: 20,
      problem: expect.stringContaining('such as `2024-05-31 09:30`')
    })
    expect(read('a@b.org', '2999-01-01')).toMatchObject({column: 20})
    expect(read('a@b.org', '', '1.2.3')).toMatchObject({column: 40})
    expect(read('a@b.org', '', '', 'unsubscribed')).toMatchObject({
      column: 60,
      value: 'unsubscribed'
    })
  })

  it('takes back the sign that export puts before a formula', () => {
    expect(read("'=a@b.org")).toEqual({address: '=a@b.org'})
    expect(read("'a@b.org")).toEqual({address: "'a@b.org"})
  })
})
