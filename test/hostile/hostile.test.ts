/**
 * Hundreds of publications that somebody means ill with, built and looked at.
 */
import {execFile} from 'node:child_process'
import {lstat, mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {promisify} from 'node:util'
import type {Browser} from 'playwright-core'
import {SaxesParser} from 'saxes'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {startChromium} from '../browser/chromium.ts'
import {parsers} from '../site/feed-parsers.ts'
import {readInBrowser} from './browser.ts'
import type {Outcome} from './build-all.ts'
import {files} from './files.ts'
import {markup} from './markup.ts'
import {words} from './words.ts'
import {folderName, outside, writeInputs} from './write-inputs.ts'

const inputs = [...markup, ...files, ...words]

/** In the environment of every build. */
const canary = 'CANARY-0b4f8a'

/** Megabytes of memory for the whole process that builds them all. */
const memory = 256

let folder: string
let outcomes: Outcome[]
let browser: Browser

beforeAll(async () => {
  browser = await startChromium()
  folder = await mkdtemp(path.join(os.tmpdir(), 'quoin-hostile-'))
  await writeInputs(folder, inputs)
  const builder = path.join(import.meta.dirname, 'build-all.ts')
  await promisify(execFile)(
    process.execPath,
    [`--max-old-space-size=${memory}`, builder, folder],
    {env: {...process.env, QUOIN_CANARY: canary}, maxBuffer: 1e8}
  )
  const lines = await readFile(path.join(folder, 'outcomes.jsonl'), 'utf8')
  outcomes = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
})

afterAll(async () => {
  await browser.close()
  if (process.env.QUOIN_KEEP) console.log(`Kept in ${folder}`)
  else await rm(folder, {recursive: true, force: true})
})

const nameOf = (outcome: Outcome) => inputs[Number(outcome.folder)]?.name ?? ''

/** All files below a folder, links not followed; none when it is not there. */
async function filesBelow(root: string): Promise<string[]> {
  const found = await readdir(root, {
    recursive: true,
    withFileTypes: true
  }).catch(() => [])
  return found
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(root, path.join(entry.parentPath, entry.name))
    )
    .sort()
}

const homeOf = ({folder: name}: Outcome) => path.join(folder, name)

/** Everything that was built, with its input. */
async function built(
  suffix: RegExp
): Promise<{input: string; file: string; text: string}[]> {
  const found: {input: string; file: string; text: string}[] = []
  for (const outcome of outcomes) {
    const dist = path.join(homeOf(outcome), 'publication/dist')
    const isOwn = (await lstat(dist).catch(() => undefined))?.isDirectory()
    if (!isOwn) continue
    for (const name of await filesBelow(dist)) {
      if (!suffix.test(name)) continue
      const file = path.join(dist, name)
      const text = await readFile(file, 'utf8')
      found.push({input: nameOf(outcome), file, text})
    }
  }
  return found
}

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

it('take at most five seconds each', () => {
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
    for (const secret of ['SECRET', 'CANARY-', 'root:x:0']) {
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

it('run nothing in a browser, in pages, mails and what feeds hold', async () => {
  const report = await readInBrowser(
    browser,
    folder,
    await built(/\.html$|\.svg$|feed\.json$/)
  )
  expect(report.problems).toEqual([])
  expect(report.pages).toBeGreaterThan(500)
})
