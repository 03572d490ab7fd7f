import {describe, expect, it} from 'vitest'
import {quotationId} from '../../../src/parse/quotations/quotation-id.ts'
import {read} from './read.ts'

describe('quotationId', () => {
  it('is q- and eight hexadecimal digits', () => {
    expect(quotationId('We will rebuild', 0)).toMatch(/^q-[0-9a-f]{8}$/)
  })

  it('does not change with marks, case, accents and white space', () => {
    expect(quotationId('It’s  José’s, really!', 0)).toBe(
      quotationId('it’s Jose’s really', 0)
    )
  })

  it('changes with a word and with the occurrence', () => {
    const ids = [
      quotationId('We will rebuild', 0),
      quotationId('We will not rebuild', 0),
      quotationId('We will rebuild', 1)
    ]
    expect(new Set(ids).size).toBe(3)
  })

  it('survives edits elsewhere and differs for the same words said twice', () => {
    const said = '“We are open,” Ann Moor said.'
    const [before] = read(said)
    const after = read(`A new first line.\n\n${said}\n\n${said}`)
    expect(after.map(({id}) => id)).toEqual([before?.id, expect.any(String)])
    expect(after[1]?.id).not.toBe(before?.id)
  })
})
