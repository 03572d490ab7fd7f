/**
 * Hundreds of publications that somebody means ill with, built and looked at.
 */
import {lstat, readFile} from 'node:fs/promises'
import path from 'node:path'
import {SaxesParser} from 'saxes'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {parsers} from '../site/feed-parsers.ts'
import {inputs} from './all-inputs.ts'
import type {Outcome} from './build-all.ts'
import {
  type Building,
  buildInputs,
  builtFiles,
  canary,
  filesBelow
} from './building.ts'
import {folderName, outside} from './write-inputs.ts'

let building: Building
let folder: string
let outcomes: readonly Outcome[]

beforeAll(async () => {
  building = await buildInputs(inputs)
  folder = building.folder
  outcomes = building.outcomes
})

afterAll(() => building.remove())

const nameOf = (outcome: Outcome) => inputs[Number(outcome.folder)]?.name ?? ''
const built = (suffix: RegExp) => builtFiles(building, suffix)
const homeOf = ({folder: name}: Outcome) => path.join(folder, name)

it('are hundreds, of which each row has some', () => {
  expect(inputs.length).toBeGreaterThanOrEqual(300)
  const names = inputs.map(({name}) => name)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  const rows = new Set(names.map((name) => name.split(' ', 1)[0]))
  // B26 needs subscribers, B28 to B31 builds that end or begin together.
  const elsewhere = [26, 28, 29, 30, 31]
  const all = Array.from({length: 35}, (_, at) => at + 1)
  const expected = all.filter((row) => !elsewhere.includes(row))
  expect([...rows].sort()).toEqual(expected.map((row) => `B${row}`).sort())
})

it('are each built or refused, at a place and by a rule', async () => {
  expect(outcomes.map((one) => one.folder)).toEqual(
    inputs.map((_, index) => folderName(index))
  )
  const lines = outcomes.map((outcome) => {
    const problems = outcome.said.match(/^\{"problems":.*$/m)?.[0]
    const rules = problems
      ? (JSON.parse(problems).problems as {error: boolean; rule: string}[])
          .filter(({error}) => error === (outcome.code !== 0))
          .map(({rule}) => rule)
      : []
    const how = outcome.code === 0 ? 'built' : 'refused'
    const why =
      outcome.code === 2
        ? outcome.said.replaceAll(folder, '').split('\n', 1)[0]
        : [...new Set(rules)].sort().join(', ')
    return `${JSON.stringify(nameOf(outcome).slice(0, 90))} ${how} ${why}`.trim()
  })
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('outcomes.txt')
})

it('end no process, and take at most five seconds each', () => {
  const ended = outcomes.filter(({code}) => code < 0)
  expect(ended.map((one) => [nameOf(one), one.said])).toEqual([])
  const slow = outcomes.filter(({seconds}) => seconds > 5)
  expect(slow.map((one) => [nameOf(one), one.seconds])).toEqual([])
})

it('write nothing outside dist, .quoin and the lock of ids', async () => {
  for (const [index, outcome] of outcomes.entries()) {
    const input = inputs[index]
    const given = Object.keys(input?.files ?? {}).map((name) =>
      path.join('publication', name)
    )
    const found = await filesBelow(homeOf(outcome))
    const others = found.filter(
      (name) =>
        !given.includes(name) &&
        !/^publication\/(?:dist\/|\.quoin\/|articles\/ids\.lock$)/.test(name)
    )
    expect([nameOf(outcome), others]).toEqual([
      nameOf(outcome),
      ['outside/secret.txt']
    ])
    const secret = path.join(homeOf(outcome), 'outside/secret.txt')
    expect(await readFile(secret, 'utf8')).toBe(outside)
  }
})

it('bring nothing into dist that is not theirs', async () => {
  for (const {input, file, text} of await built(/(?:)/)) {
    for (const secret of ['SECRET', canary.slice(0, 7), 'root:x:0']) {
      expect([input, file, text.includes(secret)]).toEqual([input, file, false])
    }
  }
})

it('make no feed and no map of the site that cannot be read', async () => {
  const wrong: string[] = []
  for (const {input, file, text} of await built(/\.xml$/)) {
    const parser = new SaxesParser({xmlns: true})
    parser.on('error', (error) => {
      wrong.push(`${input} ${path.basename(file)} ${error.message}`)
    })
    parser.write(text).close()
    if (!/feed|atom|quotes/.test(path.basename(file))) continue
    for (const [name, parse] of Object.entries(parsers)) {
      // It knows an Atom feed by its entries.
      if (name === '@extractus/feed-extractor' && !/<entry|<item/.test(text)) {
        continue
      }
      try {
        await parse(text)
      } catch (error) {
        wrong.push(`${input} ${file} ${name} ${(error as Error).message}`)
      }
    }
  }
  for (const {input, file, text} of await built(/\.json$/)) {
    if (!text.isWellFormed()) wrong.push(`${input} ${file} half a character`)
    JSON.parse(text)
  }
  expect(wrong).toEqual([])
})

it('name pictures in feeds by addresses that lead to them', async () => {
  const wrong: string[] = []
  let pictures = 0
  for (const {input, file, text} of await built(/site\/feed\.json$/)) {
    const {items} = JSON.parse(text) as {items: {content_html?: string}[]}
    const html = items.map((item) => item.content_html ?? '').join('')
    for (const [, src = ''] of html.matchAll(/<img src="([^"]*)"/g)) {
      pictures++
      const plain = src.replace(/&#x(\w+);/g, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16))
      )
      const encoded = new URL(plain).pathname
      const name = path.join(path.dirname(file), decodeURIComponent(encoded))
      const found = await lstat(name).catch(() => undefined)
      if (!found?.isFile()) wrong.push(`${input} ${src}`)
    }
  }
  expect(wrong).toEqual([])
  expect(pictures).toBeGreaterThan(3)
})

it('make no header of a mail of their own', async () => {
  const wrong: string[] = []
  for (const {input, text} of await built(/\.eml$/)) {
    const [head = ''] = text.split('\r\n\r\n', 1)
    if (/^Bcc:/im.test(head)) wrong.push(input)
  }
  expect(wrong).toEqual([])
})
