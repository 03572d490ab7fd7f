import {describe, expect, it} from 'vitest'
import {walkDmarc} from '../../src/send/dmarc.ts'
import {dnsOf} from './dns.ts'

const walk = async (domain: string, records: Record<string, string[]>) => {
  const tree = await walkDmarc(domain, dnsOf(records))
  return tree && [tree.policy?.domain, tree.organisation]
}

describe('walkDmarc', () => {
  it('takes the record of the domain itself, and the highest for its organisation', async () => {
    expect(
      await walk('mail.letter.example', {
        '_dmarc.mail.letter.example': ['v=DMARC1; p=none'],
        '_dmarc.letter.example': ['v=DMARC1; p=reject']
      })
    ).toEqual(['mail.letter.example', 'letter.example'])
  })

  it('takes the record of the organisation where the domain has none', async () => {
    expect(
      await walk('a.b.mail.letter.example', {
        '_dmarc.letter.example': ['v=DMARC1; p=reject']
      })
    ).toEqual(['letter.example', 'letter.example'])
  })

  it('ends at `psd=n`, and below `psd=y` (RFC 9989 §4.10.2)', async () => {
    expect(
      await walk('a.letter.example', {
        '_dmarc.a.letter.example': ['v=DMARC1; p=none; psd=n'],
        '_dmarc.letter.example': ['v=DMARC1; p=none']
      })
    ).toEqual(['a.letter.example', 'a.letter.example'])
    expect(
      await walk('a.letter.gov.example', {
        '_dmarc.gov.example': ['v=DMARC1; p=none; psd=y']
      })
    ).toEqual(['gov.example', 'letter.gov.example'])
  })

  it('asks for at most eight names, however long the domain is', async () => {
    const asked: string[] = []
    const domain = 'a.b.c.d.e.f.g.h.i.letter.example'
    await walkDmarc(domain, async (name) => {
      asked.push(name)
      throw Object.assign(new Error('none'), {code: 'ENODATA'})
    })
    expect(asked.slice(0, 2)).toEqual([
      `_dmarc.${domain}`,
      '_dmarc.e.f.g.h.i.letter.example'
    ])
    expect(asked).toHaveLength(8)
  })

  it('takes two records, and what is no record, for none', async () => {
    expect(
      await walk('letter.example', {
        '_dmarc.letter.example': ['v=DMARC1; p=none', 'v=DMARC1; p=reject']
      })
    ).toEqual([undefined, 'letter.example'])
    expect(
      await walk('letter.example', {'_dmarc.letter.example': ['v=spf1 -all']})
    ).toEqual([undefined, 'letter.example'])
  })

  it('knows nothing when the DNS does not answer', async () =>
    expect(await walk('letter.example', {'_dmarc.letter.example': []})).toBe(
      undefined
    ))
})
