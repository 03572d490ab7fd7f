/**
 * Builds after edits against builds of the same files from nothing.
 * `QUOIN_EDITS=200` tries so many sequences.
 */
import {createHash} from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {DatabaseSync} from 'node:sqlite'
import fc from 'fast-check'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {groundOf, sameAsLast} from '../../src/cli/last-build.ts'
import {makeSite} from '../../src/cli/make-site.ts'
import {mendDist} from '../../src/publish/write-folder.ts'
import {folderOf, pixel, publicationYaml} from '../folder.ts'

const runs = Number(process.env.QUOIN_EDITS ?? 12)
vi.setConfig({testTimeout: 60_000 + runs * 10_000})

const home = path.join(import.meta.dirname, '../..')
const now = new Date('2026-06-01T00:00:00Z')

/** What an editor has in the folder. */
type State = {
  articles: Map<string, Text>
  actors: number
  title: number
  limit: number
  words: number
  templates: Set<string>
  picture: number
  issue: string[]
  now: Date
}

type Text = {
  slug: string
  id: string
  title: number
  day: number
  people: number[]
  tags: number
  link: string
  picture: boolean
  status: string
  alias: boolean
  /** Sentences that nobody says, of nobody. */
  rain: number
}

const people = [
  'Ana Torres',
  'Ben Okafor',
  'Clara Lund',
  'David Sallis',
  'Elena Petrov'
]

function textOf(text: Text): string {
  const said = text.people.map(
    (who, at) =>
      `“We counted ${text.title + at} boats,” said ${people[who]}, the ${at % 2 ? 'mayor of Ostrey' : 'harbour master'}.`
  )
  return `---
id: ${text.id}
title: Boats of ${text.title}
slug: ${text.slug}
date: 2026-0${1 + (text.day % 6)}-1${text.day % 10}
status: ${text.status}
tags: [harbour, tag ${text.tags}]
${text.alias ? `aliases: [old-${text.slug}]\n` : ''}---
${said.join('\n\n')}

## A heading

${text.link ? `See [the other](${text.link}.md).` : 'It rained.'}

${'It rained again. '.repeat(text.rain)}

${text.picture ? '![A dot](dot.png)' : ''}
`
}

const registers = [
  '',
  'ana-torres:\n  name: Ana Torres\n  kind: person\n',
  'ana-torres:\n  name: Ana Torres\n  kind: person\n  roles:\n    - role: harbour master of Ostrey\n      from: 2026-02-01\n',
  'ana-t:\n  name: Ana Torres\n  kind: person\n  formerly: [ana-torres]\n  wikidata: Q42\n',
  'okafor:\n  name: Ben Okafor\n  kind: person\n  aliases: [Captain Okafor]\n  gender: male\n'
]

/** A dot, and the same with other numbers of pixels in its head. */
function pictureOf(turn: number): Uint8Array {
  if (turn % 2 === 0) return pixel
  return readFileSync(
    path.join(
      home,
      'test/fixtures/articles/table-figure-footnote/images/dot.png'
    )
  )
}

function write(root: string, state: State): void {
  const files = new Map<string, string | Uint8Array>()
  files.set(
    'publication.yaml',
    `${publicationYaml.replace('The Test Letter', `Letter ${state.title}`)}limits: {page: ${state.limit}, feed: 3}\n`
  )
  for (const [name, text] of state.articles) {
    files.set(`articles/${name}.md`, textOf(text))
  }
  const register = registers[state.actors % registers.length]
  if (register) files.set('articles/actors.yaml', register)
  files.set('articles/dot.png', pictureOf(state.picture))
  if (state.words) {
    files.set('templates/words.yaml', `archive: Archive ${state.words}\n`)
  }
  for (const name of state.templates) {
    const text = readFileSync(path.join(home, 'templates', name), 'utf8')
    files.set(`templates/${name}`, `${text}<!-- own -->\n`)
  }
  if (state.issue.length > 0) {
    files.set(
      'articles/issues/001.md',
      `---\nnumber: 1\nid: issue00001\ntitle: One\ndate: 2026-05-30\nsubject: One\npreheader: P\narticles: [${state.issue.join(', ')}]\n---\nDear readers.\n`
    )
  }
  for (const folder of ['articles', 'templates']) {
    for (const name of filesIn(path.join(root, folder))) {
      const full = `${folder}/${name}`
      if (!files.has(full) && full !== 'articles/ids.lock') {
        rmSync(path.join(root, full))
      }
    }
  }
  for (const [name, text] of files) {
    const file = path.join(root, name)
    const before = existsSync(file) ? readFileSync(file) : undefined
    if (before?.equals(Buffer.from(text))) continue
    mkdirSync(path.dirname(file), {recursive: true})
    writeFileSync(file, text)
  }
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name))
    )
    .sort()
}

/** Every file of `dist/` with the hash of its bytes. */
function distOf(root: string): string[] {
  const dist = path.join(root, 'dist')
  return filesIn(dist).map((name) => {
    const bytes = readFileSync(path.join(dist, name))
    return `${name} ${createHash('sha256').update(bytes).digest('hex')}`
  })
}

type Said = {messages: string[]; report: object | undefined; isSame: boolean}

async function build(root: string, at: Date): Promise<Said> {
  // Files that were written a moment ago are not trusted: let it be later.
  vi.setSystemTime(Date.now() + 60_000)
  await mendDist(root)
  const ground = groundOf(root, 'this engine')
  const same = sameAsLast(root, ground, at)
  const {report, files} =
    same ?? (await makeSite(root, ground, {now: at, workers: 0}))
  return {
    messages: files.flatMap((file) => file.messages.map(String)).sort(),
    report: report && {...report, hasNewIds: false},
    isSame: same !== undefined
  }
}

async function fromNothing(root: string, at: Date) {
  const fresh = await folderOf({})
  for (const name of ['publication.yaml', 'articles', 'templates']) {
    const from = path.join(root, name)
    if (existsSync(from))
      cpSync(from, path.join(fresh, name), {recursive: true})
  }
  const {messages, report} = await build(fresh, at)
  return {messages, report, dist: distOf(fresh)}
}

/** Edit by edit: what it does to the folder, or to what builds leave behind. */
const edits: Record<
  string,
  (state: State, a: number, b: number, root: string) => void
> = {
  title: (state, a, b) =>
    change(state, a, (text) => ({...text, title: b % 40})),
  day: (state, a, b) => change(state, a, (text) => ({...text, day: b % 40})),
  rain: (state, a, b) => change(state, a, (text) => ({...text, rain: b % 90})),
  people: (state, a, b) =>
    change(state, a, (text) => ({...text, people: [b % 5, (b >> 3) % 5]})),
  tags: (state, a, b) => change(state, a, (text) => ({...text, tags: b % 3})),
  link: (state, a, b) => {
    const names = [...state.articles.keys(), '', 'nowhere']
    change(state, a, (text) => ({...text, link: names[b % names.length] ?? ''}))
  },
  shows: (state, a) =>
    change(state, a, (text) => ({...text, picture: !text.picture})),
  draft: (state, a, b) =>
    change(state, a, (text) => ({...text, status: b % 2 ? 'draft' : 'ready'})),
  alias: (state, a) =>
    change(state, a, (text) => ({...text, alias: !text.alias})),
  add: (state, a, b) => {
    state.articles.set(`new-${a % 9}`, article(10 + (a % 9), b))
  },
  remove: (state, a) => {
    const names = [...state.articles.keys()]
    if (names.length > 2) state.articles.delete(names[a % names.length] ?? '')
  },
  rename: (state, a, b) => {
    const names = [...state.articles.keys()]
    const name = names[a % names.length] ?? ''
    const text = state.articles.get(name)
    state.articles.delete(name)
    if (text) state.articles.set(`renamed-${b % 5}`, text)
  },
  register: (state, a) => {
    state.actors = a
  },
  publication: (state, a, b) => {
    state.title = a % 3
    state.limit = 1 + (b % 4)
  },
  words: (state, a) => {
    state.words = a % 3
  },
  template: (state, a) => {
    const name =
      ['article.liquid', 'layout.liquid', 'email.mjml.liquid'][a % 3] ?? ''
    if (!state.templates.delete(name)) state.templates.add(name)
  },
  picture: (state, a) => {
    state.picture = a
  },
  issue: (state, a, b) => {
    const slugs = [...state.articles.values()].map(({slug}) => slug)
    state.issue =
      b % 3
        ? [slugs[a % slugs.length] ?? '', slugs[b % slugs.length] ?? '']
        : []
    state.issue = [...new Set(state.issue)]
  },
  time: (state, a) => {
    state.now = new Date(now.getTime() + ((a % 200) - 100) * 86_400_000)
  },
  ids: (_state, _a, _b, root) => {
    rmSync(path.join(root, 'articles/ids.lock'), {force: true})
  },
  'no cache': (_state, _a, _b, root) => {
    rmSync(path.join(root, '.quoin/cache'), {recursive: true, force: true})
  },
  'broken cache': (_state, a, b, root) =>
    spoil(path.join(root, '.quoin/cache'), a, b),
  'other dist': (_state, a, b, root) => spoil(path.join(root, 'dist'), a, b),
  'more in dist': (_state, a, _b, root) => {
    mkdirSync(path.join(root, `dist/site/x${a % 2}`), {recursive: true})
    if (a % 3) writeFileSync(path.join(root, `dist/site/x${a % 2}/y.html`), 'y')
  }
}

function change(state: State, at: number, how: (text: Text) => Text): void {
  const names = [...state.articles.keys()]
  const name = names[at % names.length] ?? ''
  const text = state.articles.get(name)
  if (text) state.articles.set(name, how(text))
}

/** Cut off, alter, replace or delete one file. */
function spoil(folder: string, a: number, b: number): void {
  const names = filesIn(folder).filter((name) => !name.startsWith('pictures'))
  const name = names[a % names.length]
  if (name === undefined) return
  const file = path.join(folder, name)
  const bytes = readFileSync(file)
  const at = Math.floor((bytes.length * (b % 100)) / 100)
  const ways = [
    () => writeFileSync(file, bytes.subarray(0, at)),
    () =>
      writeFileSync(
        file,
        Buffer.concat([
          bytes.subarray(0, at),
          Buffer.from('~'),
          bytes.subarray(at + 1)
        ])
      ),
    () => writeFileSync(file, 'not what it was'),
    () => rmSync(file)
  ]
  ways[b % ways.length]?.()
}

function article(number: number, seed: number): Text {
  return {
    slug: `boats-${number}`,
    id: `boats${String(number).padStart(5, '0')}`,
    title: seed % 40,
    day: seed % 37,
    people: [seed % 5, (seed >> 2) % 5],
    tags: seed % 3,
    link: '',
    picture: seed % 3 === 0,
    status: 'ready',
    alias: false,
    rain: 0
  }
}

function first(): State {
  return {
    articles: new Map(
      [0, 1, 2, 3, 4].map((at) => [`a${at}`, article(at, at * 7)])
    ),
    actors: 0,
    title: 0,
    limit: 2,
    words: 0,
    templates: new Set(),
    picture: 0,
    issue: ['boats-0'],
    now
  }
}

const edit = fc.tuple(
  fc.constantFrom(...Object.keys(edits)),
  fc.nat(1000),
  fc.nat(1000)
)

beforeEach(() => {
  vi.useFakeTimers({toFake: ['Date']})
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a build after edits', () => {
  it('gives what a build from nothing gives, and says the same', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(edit, {minLength: 1, maxLength: 3}), {
          minLength: 1,
          maxLength: 4
        }),
        async (steps) => {
          const root = await folderOf({})
          const state = first()
          write(root, state)
          await build(root, state.now)
          for (const step of steps) {
            for (const [kind, a, b] of step) edits[kind]?.(state, a, b, root)
            write(root, state)
            const before = distOf(root)
            const fresh = await fromNothing(root, state.now)
            const {messages, report} = await build(root, state.now)
            expect(messages).toEqual(fresh.messages)
            expect(report).toEqual(fresh.report)
            expect(distOf(root)).toEqual(report ? fresh.dist : before)
          }
          rmSync(root, {recursive: true, force: true})
        }
      ),
      {numRuns: runs, endOnFailure: true}
    )
  })

  it.each(['head', 'quotations', 'body'])(
    'makes all anew when the %s of an article is not what was kept',
    async (part) => {
      const root = await folderOf({})
      const state = first()
      write(root, state)
      await build(root, now)
      const cache = new DatabaseSync(
        path.join(root, '.quoin/cache/articles.db')
      )
      cache.exec(`update articles set ${part} = replace(${part}, 'a', 'b')`)
      cache.close()
      edits.words?.(state, 1, 0, root)
      write(root, state)
      const fresh = await fromNothing(root, now)
      expect((await build(root, now)).report).toEqual(fresh.report)
      expect(distOf(root)).toEqual(fresh.dist)
    }
  )

  it('leaves files alone that do not change: the same file, with its time', async () => {
    const root = await folderOf({})
    const state = first()
    write(root, state)
    await build(root, now)
    const before = filesIn(path.join(root, 'dist')).map((name) =>
      stampOf(root, name)
    )
    edits.title?.(state, 0, 39, root)
    write(root, state)
    const {isSame} = await build(root, now)
    expect(isSame).toBe(false)
    const after = filesIn(path.join(root, 'dist')).map((name) =>
      stampOf(root, name)
    )
    const changed = after.filter((line) => !before.includes(line))
    const names = changed.map((line) => line.split(' ')[0])
    expect(names).toContain('site/search/index.json')
    expect(names).toContain('site/2026/boats-0/index.html')
    expect(names).not.toContain('site/2026/boats-2/index.html')
    expect(names).not.toContain('site/colophon/index.html')
  })

  it('puts a page back of which only the folder is left', async () => {
    const root = await folderOf({})
    const state = first()
    write(root, state)
    await build(root, now)
    const before = distOf(root)
    rmSync(path.join(root, 'dist/site/2026/boats-0/index.html'))
    expect((await build(root, now)).isSame).toBe(false)
    expect(distOf(root)).toEqual(before)
  })

  it('is over at once when nothing has changed', async () => {
    const root = await folderOf({})
    write(root, first())
    const {report} = await build(root, now)
    expect(await build(root, now)).toEqual({report, messages: [], isSame: true})
  })

  it('happens when an article becomes due', async () => {
    const root = await folderOf({})
    const state = first()
    state.articles.set('later', {...article(9, 3), day: 5})
    write(root, state)
    const early = new Date('2026-06-10T00:00:00Z')
    await build(root, early)
    expect((await build(root, early)).isSame).toBe(true)
    const later = new Date('2026-06-16T00:00:00Z')
    expect((await build(root, later)).isSame).toBe(false)
    expect(distOf(root).join()).toContain('boats-9/index.html')
  })
})

function stampOf(root: string, name: string): string {
  const {mtimeMs, ino} = statSync(path.join(root, 'dist', name))
  return `${name} ${mtimeMs} ${ino}`
}
