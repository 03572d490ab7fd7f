import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {settleFindings} from '../../src/check/settle.ts'
import {readSilences, silences} from '../../src/check/silences.ts'

/** The lines of a file on which findings of `vague-link` are silent. */
function silentLines(path: string, value: string): number[] {
  const found = readSilences(new VFile({path, value}))
  const count = value.split('\n').length
  return Array.from({length: count}, (_, index) => index + 1).filter((line) =>
    found.some((one) => silences(one, {ruleId: 'vague-link', line}))
  )
}

const article = (body: string) => `---\ntitle: a\n---\n${body}`

describe('a silence', () => {
  it('holds for the block below it', () => {
    expect(
      silentLines(
        'articles/a.md',
        article(
          'Before.\n\n<!-- quoin-ignore vague-link: so -->\nOne\ntwo.\n\nAfter.'
        )
      )
    ).toEqual([6, 7, 8])
    expect(
      silentLines(
        'articles/a.md',
        article('<!-- quoin-ignore vague-link: so -->\n\n\nOne\ntwo.\n\nAfter.')
      )
    ).toEqual([4, 5, 6, 7, 8])
  })

  it('holds for the block that it stands in', () =>
    expect(
      silentLines(
        'articles/a.md',
        article(
          'Before.\n\nOne\ntwo <!-- quoin-ignore vague-link: so -->\nthree.\n\nAfter.'
        )
      )
    ).toEqual([6, 7, 8]))

  it('may stand above another, and name several rules', () => {
    const body =
      '<!-- quoin-ignore vague-link: so -->\n<!-- quoin-ignore empty-link, placeholder: so -->\nOne.'
    const file = new VFile({path: 'articles/a.md', value: article(body)})
    expect(readSilences(file).map(({rule, reason}) => [rule, reason])).toEqual([
      ['vague-link', 'so'],
      ['empty-link', 'so'],
      ['placeholder', 'so']
    ])
    expect(silentLines('articles/a.md', article(body))).toEqual([4, 5, 6])
  })

  it('holds in front matter for its line and the next', () => {
    const text =
      '---\ntitle: a\n# quoin-ignore vague-link: so\n# more words\nslug: a\ndate: b\nid: c # quoin-ignore vague-link: so\n---\nText.'
    expect(silentLines('articles/a.md', text)).toEqual([3, 4, 5, 7])
  })

  it('at the top of front matter holds for the file as such', () =>
    expect(
      silentLines(
        'articles/a.md',
        '---\n# quoin-ignore vague-link: so\ntitle: a\nslug: a\n---\n'
      )
    ).toEqual([1, 2, 3]))

  it('in templates is any comment', () => {
    expect(
      silentLines(
        'templates/style.css',
        'a {}\n/* quoin-ignore vague-link: so */\nb {}\nc {}'
      )
    ).toEqual([2, 3])
    expect(
      silentLines(
        'templates/home.liquid',
        '{% comment %} quoin-ignore vague-link: so {% endcomment %}\n<p>a</p>\n<p>b</p>'
      )
    ).toEqual([1, 2])
  })

  it('in prose is no heading, and in front matter no comment of HTML', () => {
    expect(
      silentLines(
        'articles/a.md',
        article('# quoin-ignore vague-link: so\n\nOne.')
      )
    ).toEqual([])
    expect(
      silentLines(
        'articles/a.md',
        '---\ntitle: <!-- quoin-ignore vague-link: so -->\n---\n'
      )
    ).toEqual([])
  })
})

describe('settleFindings', () => {
  const found = (path: string, value: string, rules: readonly string[]) => {
    const file = new VFile({path, value})
    for (const ruleId of rules) {
      const message = file.message('No', {place: {line: 5, column: 1}, ruleId})
      message.fatal = ruleId === 'broken-link'
    }
    return file
  }
  const settle = (
    file: VFile,
    settings: Readonly<Record<string, 'off' | 'warn' | 'error'>> = {},
    ran: readonly string[] = ['vague-link', 'dead-link']
  ) => {
    settleFindings([file], {settings, ran: new Set(ran)})
    return file.messages.map(
      ({ruleId, fatal}) => `${ruleId} ${fatal ? 'error' : 'warn'}`
    )
  }
  const comment = (text: string) =>
    article(`<!-- quoin-ignore ${text} -->\nWords.`)

  it('silences only with a reason, and only what can be silenced', () => {
    const name = 'articles/a.md'
    expect(
      settle(found(name, comment('vague-link: so'), ['vague-link']))
    ).toEqual([])
    expect(settle(found(name, comment('vague-link'), ['vague-link']))).toEqual([
      'silence warn',
      'vague-link warn'
    ])
    expect(
      settle(found(name, comment('broken-link: so'), ['broken-link']))
    ).toEqual(['silence warn', 'broken-link error'])
  })

  it('tells a silence that does nothing, but of rules that were looked for alone', () => {
    const name = 'articles/a.md'
    expect(settle(found(name, comment('vague-link: so'), []))).toEqual([
      'silence warn'
    ])
    expect(settle(found(name, comment('vague-link: so'), []), {}, [])).toEqual(
      []
    )
    expect(
      settle(found(name, comment('vague-link: so'), []), {'vague-link': 'off'})
    ).toEqual([])
    expect(
      settle(found(name, comment('vague-link: so'), []), {silence: 'off'})
    ).toEqual([])
  })

  it('gives findings the weight that is wished, but never what stops a build', () => {
    const name = 'articles/a.md'
    expect(
      settle(
        found(name, article('a'), [
          'vague-link',
          'broken-link',
          'doubtful-source'
        ]),
        {
          'vague-link': 'error',
          'broken-link': 'off'
        }
      )
    ).toEqual(['broken-link error', 'vague-link error'])
    expect(
      settle(found(name, article('a'), ['doubtful-source']), {
        'doubtful-source': 'warn'
      })
    ).toEqual(['doubtful-source warn'])
  })
})
