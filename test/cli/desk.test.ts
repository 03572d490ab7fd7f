/**
 * The editor's day: write, rename, put an issue together, send on its date,
 * correct.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {articleMd, folderOf} from '../folder.ts'
import {quoin} from './run.ts'
import {world} from './world.ts'

const read = (root: string, name: string) =>
  readFile(path.join(root, name), 'utf8')

describe('quoin new', () => {
  it('writes a draft with an id and a slug of its own, and never over another', async () => {
    const root = await folderOf({'articles/a.md': articleMd('the-quay')})
    const run = (...args: string[]) => quoin(['new', ...args], {cwd: root})
    const {code, out} = await run(
      'The pier: “open”',
      '--date',
      '2026-05-01 09:30',
      '--tag',
      'sea'
    )
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('Wrote articles/the-pier-open.md, a draft.')
    ])
    expect(await read(root, 'articles/the-pier-open.md')).toMatch(
      /^---\nid: [a-z0-9]{10}\ntitle: "The pier: “open”"\nslug: the-pier-open\ndate: 2026-05-01 09:30\nstatus: draft\ntags:\n {2}- sea\n---\n\n$/
    )
    const taken = await run('The quay')
    expect([taken.code, taken.err]).toEqual([
      2,
      'The slug the-quay belongs to articles/a.md: give another with --slug\n'
    ])
    const again = await run('x', '--slug', 'the-pier-open')
    expect(again.err).toContain('belongs to articles/the-pier-open.md')
    expect((await run('x', '--date', 'soon')).err).toContain(
      'Unexpected --date soon'
    )
    const {out: json} = await run('More', '--json')
    expect(JSON.parse(json)).toMatchObject({
      file: 'articles/more.md',
      slug: 'more'
    })
  })
})

describe('quoin rename', () => {
  const files = () => ({
    'articles/old.md': articleMd('old', '## A\n\nText.', 'aliases: [older]\n'),
    'articles/b.md': articleMd(
      'b',
      'See [it](old.md#h-a) and [it][1].\n\n[1]: ./old.md'
    ),
    'articles/issues/001.md':
      '---\nnumber: 1\nid: issue00001\ntitle: The old quay\ndate: 2026-03-15\narticles: [b, old] # two\n---\nSee [it](../old.md), not [that](https://old.md/old.md).\n'
  })

  it('moves file, links and lists, and leads readers there', async () => {
    const root = await folderOf(files())
    await quoin(['build', root])
    const {code, out} = await quoin(['rename', 'old', 'new'], {cwd: root})
    expect([code, out]).toEqual([
      0,
      `Changes:
  articles/old.md  slug: new, aliases: old
  articles/b.md  2 × new.md
  articles/issues/001.md  1 × ../new.md, articles: new
  articles/old.md → articles/new.md
`
    ])
    expect(await read(root, 'articles/new.md')).toContain(
      'slug: new\ndate: 2026-03-14\naliases: [older, old]\n'
    )
    expect(await read(root, 'articles/b.md')).toContain(
      'See [it](new.md#h-a) and [it][1].\n\n[1]: new.md'
    )
    expect(await read(root, 'articles/issues/001.md')).toContain(
      'articles: [b, new] # two\n---\nSee [it](../new.md), not [that](https://old.md/old.md).\n'
    )
    const built = await quoin(['build', root])
    expect([built.code, built.err]).toEqual([0, ''])
    expect(await read(root, 'dist/site/2026/old/index.html')).toContain(
      '/2026/new/'
    )
    const checked = await quoin(['check', root, '--json'])
    expect(JSON.parse(checked.out).problems).toEqual([])
  }, 60_000)

  it('tells all of it before, and with --dry-run does none of it', async () => {
    const root = await folderOf(files())
    const before = await read(root, 'articles/b.md')
    const {out} = await quoin(['rename', 'old', 'new', '--dry-run', '--json'], {
      cwd: root
    })
    expect(JSON.parse(out).changes).toHaveLength(3)
    expect(await read(root, 'articles/b.md')).toBe(before)
    expect(await readdir(path.join(root, 'articles'))).toContain('old.md')
  })

  it('refuses a slug that another has or had', async () => {
    const root = await folderOf({
      ...files(),
      'articles/c.md': articleMd('c', 'Text.', 'aliases: [was-c]\n')
    })
    const err = async (to: string) =>
      (await quoin(['rename', 'old', to], {cwd: root})).err
    expect(await err('b')).toBe('The slug b belongs to articles/b.md\n')
    expect(await err('was-c')).toBe('The slug was-c belongs to articles/c.md\n')
    expect(await err('old')).toBe('The article is called old already\n')
    expect(await err('No')).toContain('Unexpected slug No')
    expect((await quoin(['rename', 'older', 'x'], {cwd: root})).err).toContain(
      'expected old, as it is called now'
    )
  })
})

describe('quoin issue new', () => {
  it('takes what came since the last issue, in the order that is wished', async () => {
    const dated = (slug: string, day: string) =>
      articleMd(slug).replace('2026-03-14', day)
    const root = await folderOf({
      'articles/a.md': dated('a', '2026-01-01'),
      'articles/b.md': dated('b', '2026-03-20'),
      'articles/c.md': dated('c', '2026-03-21'),
      'articles/d.md': dated('d', '2026-02-01'),
      'articles/issues/001.md':
        '---\nnumber: 1\nid: issue00001\ntitle: One\ndate: 2026-03-15\narticles: [d]\n---\nDear readers,\n'
    })
    const {code, out} = await quoin(
      ['issue', 'new', '--order', 'oldest', '--title', 'Two'],
      {cwd: root}
    )
    expect(code).toBe(0)
    expect(out).toContain('a  is older than 2026-03-15')
    expect(await read(root, 'articles/issues/002.md')).toContain(
      'articles:\n  - b\n  - c\n'
    )
    expect(await readdir(root)).not.toContain('.quoin')
  })
})

describe('quoin issue plan', () => {
  it('shows a draft with its readers, and who is left out and why', async () => {
    const {run, root} = await world()
    await run(
      'subscribers',
      'suppress',
      'bea@example.org',
      '--reason',
      'bounced'
    )
    const file = path.join(root, 'articles/issues/007.md')
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('date:', 'status: draft\ndate:')
    )
    const {code, out} = await run('issue', 'plan', '7')
    expect(code).toBe(0)
    expect(out).toContain('  state      a draft')
    expect(out).toContain('  to         1 on the list main')
    expect(out).toContain('  skipped    1 bounced')
    expect(out).toMatch(/biggest {4}head and styles \(\d+ kB\)/)
    const {out: json} = await run('issue', 'plan', '7', '--json')
    expect(JSON.parse(json)).toMatchObject({
      number: 7,
      state: 'draft',
      articles: ['quay'],
      audience: {reachable: 1, suppressed: {bounced: 1}}
    })
    expect((await run('issue', 'plan', '8')).err).toContain(
      'Unexpected issue 8'
    )
  }, 60_000)
})

describe('quoin due', () => {
  const now = (time: string) => ['--now', time]

  it('says what is due, what waits, and what was missed', async () => {
    const {run} = await world()
    const on = (time: string) => run('due', ...now(time))
    expect((await on('2026-03-13T00:00:00Z')).out).toBe('Nothing is due.\n')
    const due = await on('2026-03-15T08:00:00Z')
    expect([due.code, due.out]).toEqual([
      0,
      `issue 7  due since 2026-03-15T00:00:00+00:00  articles/issues/007.md
    quoin send 7
1 article since the last build: quay
    quoin build
`
    ])
    const missed = await on('2026-03-18T00:00:00Z')
    expect([missed.code, missed.out]).toEqual([
      4,
      expect.stringContaining('issue 7  MISSED, was due')
    ])
    const past = await on('2026-05-01T00:00:00Z')
    expect([past.code, past.out]).toEqual([
      0,
      expect.not.stringContaining('issue 7')
    ])
    const wide = await run(
      'due',
      '--max-late',
      '96',
      ...now('2026-03-18T00:00:00Z'),
      '--json'
    )
    expect(JSON.parse(wide.out)).toMatchObject({
      issues: [{number: 7, state: 'due'}],
      articles: ['quay']
    })
  }, 60_000)

  it('sends what is due once, and nothing that is late', async () => {
    const {run, relay, root} = await world()
    const file = path.join(root, 'articles/issues/007.md')
    const text = await readFile(file, 'utf8')
    const set = (days: number) => {
      const day = new Date(Date.now() - days * 86_400_000)
        .toISOString()
        .slice(0, 10)
      return writeFile(file, text.replace('2026-03-15', day))
    }
    await set(4)
    const late = await run('due', '--send', '--yes')
    expect([late.code, relay.taken.length]).toEqual([4, 0])
    await set(1)
    const refused = await run('due', '--send')
    expect([refused.code, relay.taken.length]).toEqual([2, 0])
    expect(refused.err).toContain('say --yes')
    const sent = await run('due', '--send', '--yes')
    expect([sent.code, relay.taken.length]).toEqual([0, 2])
    const again = await run('due', '--send', '--yes')
    expect([again.code, relay.taken.length]).toEqual([0, 2])
  }, 60_000)
})

describe('quoin correct', () => {
  it('notes a correction that the page and the feeds show', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a', 'Text.', 'tags: [sea]\n')
    })
    const run = (...args: string[]) => quoin(['correct', ...args], {cwd: root})
    const before = await read(root, 'articles/a.md')
    const dry = await run('a', '--text', 'No.', '--dry-run')
    expect(dry.out).toContain('Would note in articles/a.md')
    expect(await read(root, 'articles/a.md')).toBe(before)
    const {code, out} = await run(
      'a',
      '--text',
      'It was  a wasp: not a bee.',
      '--date',
      '2026-03-16'
    )
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('corrected on 2026-03-16')
    ])
    expect(await read(root, 'articles/a.md')).toContain(
      'date: 2026-03-14\nupdated: 2026-03-16\ncorrections:\n  - date: 2026-03-16\n    text: "It was a wasp: not a bee."\ntags: [sea]\n'
    )
    await run('a', '--text', 'Nor a wasp.', '--date', '2026-03-17')
    expect(await read(root, 'articles/a.md')).toContain(
      'updated: 2026-03-17\ncorrections:\n  - date: 2026-03-16\n    text: "It was a wasp: not a bee."\n  - date: 2026-03-17\n    text: Nor a wasp.\ntags'
    )
    expect((await quoin(['build', root])).code).toBe(0)
    const page = await read(root, 'dist/site/2026/a/index.html')
    expect(page).toContain('It was a wasp: not a bee.')
    expect(await read(root, 'dist/site/atom.xml')).toMatch(
      /<updated>2026-03-17T/
    )
    expect(
      (await run('a', '--text', 'x', '--date', '2026-03-01')).err
    ).toContain('from 2026-03-14 on')
    expect((await run('a', '--text', 'x', '--mail')).err).toContain(
      'No issue took a to anybody'
    )
    expect((await quoin(['correct', 'a'], {cwd: root})).code).toBe(2)
  }, 60_000)

  it('writes to those alone who got it', async () => {
    const {run, relay, root} = await world()
    await run('send', '7', '--yes')
    await run('subscribers', 'add', 'cleo@example.org')
    await run('subscribers', 'remove', 'bea@example.org')
    const {out} = await run(
      'correct',
      'quay',
      '--text',
      'The quay is shut.',
      '--mail'
    )
    expect(out).toContain(
      'Wrote articles/issues/008.md, a draft to those who got issue 7'
    )
    const file = path.join(root, 'articles/issues/008.md')
    const text = await readFile(file, 'utf8')
    expect(text).toMatch(
      /\ncorrects: 7\n---\n\nDear readers,\n\nin \[On quay\]\(https:\/\/letter\.example\/2026\/quay\/\), which issue 7 brought you: The quay is shut\.\n$/
    )
    await writeFile(file, text.replace('status: draft', 'status: ready'))
    const plan = await run('issue', 'plan', '8')
    expect(plan.out).toContain('1 on the list main who got issue 7')
    const sent = await run('send', '8', '--yes')
    expect(sent.err).toContain('1 on the list main who got issue 7')
    expect(sent.code).toBe(0)
    expect(relay.taken.slice(2).map(({to}) => to)).toEqual(['ada@example.org'])
    expect((await run('check', '--json')).out).not.toContain('already-mailed')
  }, 60_000)
})
