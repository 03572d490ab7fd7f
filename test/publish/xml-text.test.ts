import {expect, test} from 'vitest'
import {
  breakCdata,
  cleanText,
  firstWords,
  htmlText,
  oneLine,
  withoutTags
} from '../../src/publish/xml-text.ts'

test('takes out what XML forbids and Unicode gives no meaning to', () => {
  expect(cleanText('a\0\b\v\f\u001b\u007f\u0085b')).toBe('ab')
  expect(cleanText('a\uFFFE\uFFFF\uFDD0\uFDEF\u{1FFFE}\u{10FFFF}b')).toBe('ab')
  expect(cleanText('a\uD83Db\uDE00c')).toBe('abc')
})

test('keeps everything else, emoji of several code points too', () => {
  const text = 'tab\tline\nnaïve 👩‍🚒 𝄞 \u2028 \uFDCF \uFDF0'
  expect(cleanText(text)).toBe(text)
})

test('makes carriage returns line feeds', () => {
  expect(cleanText('a\r\nb\rc')).toBe('a\nb\nc')
})

test('puts titles on one line that nothing turns around', () => {
  expect(oneLine(' a\n\n b\u202Ec\u2066 ')).toBe('a bc')
})

test('escapes text for HTML, without an end of CDATA', () => {
  expect(htmlText('AT&T <b> ]]>')).toBe('AT&#x26;T &#x3C;b> ]]&gt;')
  expect(breakCdata('<p>a]]>b</p>')).toBe('<p>a]]&gt;b</p>')
})

test('hides tags in plain text from readers that take it for HTML', () => {
  expect(withoutTags('5 < 6 <b> </b>')).toBe('5 < 6 <\u2060b> <\u2060/b>')
})

test('cuts between words, never inside a grapheme', () => {
  expect(firstWords('short', 5)).toBe('short')
  expect(firstWords('one two three', 9)).toBe('one two…')
  expect(firstWords('👩‍🚒👩‍🚒👩‍🚒', 2)).toBe('👩‍🚒…')
})
