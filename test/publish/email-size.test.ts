import {expect, test} from 'vitest'
import {sizeGauge} from '../../src/publish/email-size.ts'

function mail(bytes: number): string {
  return 'x'.repeat(bytes)
}

test('warns from 80 kB and fails from 102 kB', () => {
  expect(sizeGauge(mail(81919)).level).toBe('ok')
  expect(sizeGauge(mail(81920)).level).toBe('warn')
  expect(sizeGauge(mail(104447)).level).toBe('warn')
  expect(sizeGauge(mail(104448)).level).toBe('fail')
})

test('counts bytes, and names the biggest parts by their headings', () => {
  const html =
    '<head></head><h1>The pier</h1>é<h2 style="x"><a href="#">AT&#x26;T &lt;b&gt; &#39;&amp;</a></h2>long enough'
  expect(sizeGauge(html)).toEqual({
    bytes: 108,
    level: 'ok',
    parts: [
      {name: "AT&T <b> '&", bytes: 76},
      {name: 'The pier', bytes: 19},
      {name: 'head and styles', bytes: 13}
    ]
  })
})
