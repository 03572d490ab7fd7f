import {describe, expect, it} from 'vitest'
import type {Answer} from '../../src/answer.ts'
import {answersOf} from '../../src/publish/answers.ts'
import {samplePublication, sampleSite} from './sample-site.ts'

const form = {
  action: 'https://mail.example.org/x/abc',
  fields: [{name: 'token', value: '"><script>'}]
}
const address = 'a&b@example.org'

const answers: Answer[] = [
  {kind: 'subscribe', address, problem: true, ...form},
  {kind: 'pending', address},
  {kind: 'confirm', address, ...form},
  {kind: 'confirmed', address},
  {
    kind: 'unsubscribe',
    address,
    preferences: 'https://mail.example.org/u/abc/preferences',
    ...form
  },
  {kind: 'unsubscribed', address},
  {
    kind: 'preferences',
    address,
    saved: true,
    lists: [
      {id: 'weekly', name: 'The weekly', chosen: true, frequency: 'monthly'},
      {id: 'alerts', name: 'Alerts', chosen: false, frequency: 'every'}
    ],
    rests: '2026-12-24',
    unsubscribe: 'https://mail.example.org/u/abc',
    rights: 'https://mail.example.org/preferences/abc/rights',
    ...form
  },
  {kind: 'link', address, ...form},
  {kind: 'linked'},
  {kind: 'export', address, ...form},
  {kind: 'erase', address, ...form},
  {kind: 'erased'},
  {kind: 'busy'},
  {kind: 'expired'}
]

/** The page of an answer in a language. */
function page(answer: Answer, language = 'en'): string {
  const publication = samplePublication({
    language,
    url: 'https://example.org/letter'
  })
  return answersOf(sampleSite({publication}))(answer)
}

describe.each(['en', 'es', 'fr', 'de'])('answers in %s', (language) => {
  it.each(answers)('say one thing and ask for one press: $kind', (answer) => {
    const html = page(answer, language)
    expect(html.match(/<h1/g)).toHaveLength(1)
    const acts = 'action' in answer
    expect(html.match(/<form/g)?.length ?? 0).toBe(acts ? 1 : 0)
    expect(html.match(/<button/g)?.length ?? 0).toBe(acts ? 1 : 0)
    if (acts) expect(html).toContain(`method="post" action="${form.action}"`)
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).not.toContain('"><script>')
    expect(html).not.toMatch(/\{\w+\}/)
  })
})

describe('an answer', () => {
  it('links by full addresses, so that it can stand on another host', () => {
    for (const answer of answers) {
      const links = page(answer).match(/(?:href|src)="[^"]*"/g) ?? []
      expect(
        links.filter((link) => !/"(?:https:|mailto:|#)/.test(link))
      ).toEqual([])
    }
  })

  it('fetches nothing', () => {
    for (const answer of answers) {
      expect(page(answer)).not.toMatch(
        /rel="(?:icon|stylesheet)"|<img|<script src/
      )
    }
  })

  it('keeps what was typed, and says what is wrong with it where it stands', () => {
    const html = page({
      kind: 'subscribe',
      address: '"x',
      problem: true,
      ...form
    })
    expect(html).toContain(
      'value="&#34;x" aria-invalid="true" aria-describedby="problem"'
    )
    expect(html).toContain('id="problem"')
  })

  it('offers the lists with those chosen, and the way out', () => {
    const [html] = answers
      .filter(({kind}) => kind === 'preferences')
      .map((one) => page(one))
    expect(html).toContain('value="weekly" checked')
    expect(html).toContain('value="alerts">')
    expect(html?.match(/<option value="\w*" selected>[^<]*/g)).toEqual([
      '<option value="monthly" selected>At most once a month',
      '<option value="every" selected>Every issue',
      '<option value="keep" selected>Until December 24, 2026'
    ])
    expect(html).toContain('href="https://mail.example.org/u/abc"')
    expect(html).toContain('role="status"')
    expect(html).toContain(
      'href="https://mail.example.org/preferences/abc/rights"'
    )
  })
})
