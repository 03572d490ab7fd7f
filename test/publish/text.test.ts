import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {expect, test} from 'vitest'
import {localeIn} from '../../src/publish/locale.ts'
import {plainText, underlined} from '../../src/publish/text.ts'
import {columns} from '../../src/publish/text-width.ts'

function textOf(...nodes: ElementContent[]): string {
  return plainText(nodes, {
    link: (href) =>
      String(href).startsWith('java') ? undefined : String(href),
    attribution: ({properties}) =>
      properties.cite ? `-- ${properties.cite}` : undefined,
    say: localeIn('en').say
  })
}

test('breaks paragraphs at 72 columns and parts them by an empty line', () => {
  const text = textOf(h('p', `${'word '.repeat(20)}end`), h('p', 'Two.'))
  expect(text).toBe(
    `${'word '.repeat(14).trim()}\n${'word '.repeat(6)}end\n\nTwo.`
  )
})

test('underlines headings and lists the links of a section before the next one', () => {
  const text = textOf(
    h('p', ['See ', h('a', {href: 'https://a.example/'}, 'this'), '.']),
    h('h2', 'Next'),
    h('p', [
      h('a', {href: 'https://b.example/'}, 'That'),
      ', ',
      h('a', {href: 'https://c.example/'}, 'c.example'),
      ', ',
      h('a', {href: 'https://b.example/'}, 'again'),
      ' and ',
      h('a', {href: 'javascript:x'}, 'bad'),
      '.'
    ])
  )
  expect(text).toBe(
    'See this [1].\n\n[1] https://a.example/\n\nNext\n----\n\n' +
      'That [1], c.example, again [1] and bad.\n\n[1] https://b.example/'
  )
})

test('indents block quotes by four columns, with who said it below', () => {
  const text = textOf(
    h('blockquote', {cite: 'Ada, engineer'}, [
      h('p', 'word '.repeat(16)),
      h('blockquote', h('p', 'Inner.'))
    ])
  )
  expect(text).toBe(
    `    ${'word '.repeat(13).trim()}\n    word word word\n\n        Inner.\n    -- Ada, engineer`
  )
})

test('writes lists with hanging lines, and lists in lists', () => {
  const text = textOf(
    h('ol', {start: 9}, [
      h('li', 'word '.repeat(16)),
      h('li', ['Ten', h('ul', [h('li', 'a'), h('li', h('p', 'b'))])])
    ])
  )
  expect(text).toBe(
    `9. ${'word '.repeat(14).trim()}\n   word word\n10. Ten\n    - a\n    - b`
  )
})

test('parts the items of a list of paragraphs', () => {
  const item = h('li', [h('p', 'One.'), h('p', 'More.')])
  expect(textOf(h('ul', [item, h('li', h('p', 'Two.'))]))).toBe(
    '- One.\n\n  More.\n\n- Two.'
  )
})

test('aligns tables, numbers to the right', () => {
  const right = {className: ['align-right']}
  const table = h('table', [
    h('thead', h('tr', [h('th', 'Group'), h('th', right, 'For')])),
    h('tbody', [
      h('tr', [h('td', 'Island 👩‍🚒'), h('td', right, '4')]),
      h('tr', [h('td', '漁業'), h('td', right, '12')])
    ])
  ])
  expect(textOf(table)).toBe(
    'Group      For\n---------  ---\nIsland 👩‍🚒    4\n漁業        12'
  )
})

test('tells a table that is too wide row by row', () => {
  const long = 'word '.repeat(12).trim()
  const table = h('table', [
    h('tr', [h('th', 'Name'), h('th', 'What'), h('th', 'Why')]),
    h('tr', [h('td', 'Ada'), h('td', long), h('td', long)])
  ])
  expect(textOf(table)).toBe(`Ada\n  What: ${long}\n  Why: ${long}`)
})

test('tells pictures by their alternative text', () => {
  const text = textOf(
    h('figure', [
      h('img', {src: '/a.png', alt: 'A pier'}),
      h('figcaption', 'In 1887.')
    ]),
    h('p', ['Before ', h('img', {alt: ''}), 'after.'])
  )
  expect(text).toBe('[Picture: A pier]\nIn 1887.\n\nBefore after.')
})

test('keeps code, hard breaks, rules and task boxes', () => {
  const text = textOf(
    h('pre', h('code', 'if (a) {\n\n  b\n}\n')),
    h('p', ['one', h('br'), 'two']),
    h('hr'),
    h('ul', h('li', [h('input', {checked: true}), ' done']))
  )
  expect(text).toBe(
    '    if (a) {\n\n      b\n    }\n\none\ntwo\n\n* * *\n\n- [x] done'
  )
})

test('numbers notes and leaves the way back out', () => {
  const text = textOf(
    h('p', [
      'Text',
      h('sup', h('a', {href: '#fn-1', dataFootnoteRef: ''}, '1')),
      '.'
    ]),
    h('section', [
      h('h2', 'Notes'),
      h(
        'ol',
        h('li', h('p', ['Note ', h('a', {dataFootnoteBackref: ''}, '↩')]))
      )
    ])
  )
  expect(text).toBe('Text (note\u00a01).\n\nNotes\n-----\n\n1. Note')
})

test('cuts a word that is too long between graphemes, and no address', () => {
  const word = '漁'.repeat(40)
  expect(textOf(h('p', word))).toBe(`${'漁'.repeat(36)}\n${'漁'.repeat(4)}`)
  const url = `https://a.example/${'a'.repeat(90)}`
  expect(textOf(h('p', `See ${url} now`))).toBe(`See\n${url}\nnow`)
})

test('counts columns by grapheme', () => {
  expect(columns('naïve')).toBe(5)
  expect(columns('nai\u0308ve')).toBe(5)
  expect(columns('👩‍🚒')).toBe(2)
  expect(columns('☎ ☎️')).toBe(4)
  expect(columns('漁業ｱ')).toBe(5)
  expect(columns('a\u200b\u00adb')).toBe(2)
})

test('underlines a title as wide as its widest line', () => {
  expect(underlined('A 漁', '=')).toBe('A 漁\n====')
  const title = 'word '.repeat(16).trim()
  expect(underlined(title, '-').split('\n')[2]).toBe('-'.repeat(69))
})

test('gives nothing for nothing', () => {
  expect(textOf()).toBe('')
  expect(textOf(h('p', ' \n '), h('h2'), {type: 'text', value: '\n'})).toBe('')
})
