import {expect, test} from 'vitest'
import {fullAddress} from '../../src/publish/addresses.ts'
import {samplePublication} from './sample-site.ts'

const publication = samplePublication({url: 'https://example.org/letter'})

test.each([
  ['/2026/x/?a=1&b=2#c', 'https://example.org/letter/2026/x/?a=1&b=2#c'],
  ['#h-two', 'https://example.org/letter/2026/on-bees/#h-two'],
  ['http://example.net', 'http://example.net/'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
  ['/a b"c.png', 'https://example.org/letter/a%20b%22c.png']
])('makes %s a full address', (value, full) => {
  expect(fullAddress(publication, '/2026/on-bees/', value)).toBe(full)
})

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '//evil.example/',
  '/\\evil.example/',
  '\\\\evil.example',
  'other.md',
  'https://',
  '',
  undefined
])('refuses %j', (value) => {
  expect(fullAddress(publication, '/', value)).toBeUndefined()
})
