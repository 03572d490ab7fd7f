import {cp, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import Ajv from 'ajv'
import {describe, expect, it} from 'vitest'
import {rules} from '../../src/check/rules.ts'
import {rulesDocument} from '../../src/cli/rule-docs.ts'
import {articleMd, copyOfSample, folderOf, publicationYaml} from '../folder.ts'
import {quoin, repository} from './run.ts'

const now = ['--now', '2026-11-01T00:00:00Z']

/** One finding to mend, one error, one warning. */
function wrong(): Promise<string> {
  return folderOf({
    'articles/a.md': articleMd(
      'a',
      'The [paper](https://www.paper.net/a?utm_source=b) cost TK crowns.\n\nThe the quay.'
    )
  })
}

/** What the schema of OASIS has against a log. */
async function sarifProblems(log: unknown): Promise<unknown> {
  const load = async (name: string) =>
    JSON.parse(
      await readFile(path.join(repository, 'node_modules', name), 'utf8')
    )
  const ajv = new Ajv({schemaId: 'id', meta: false, unknownFormats: 'ignore'})
  ajv.addMetaSchema(await load('ajv/lib/refs/json-schema-draft-04.json'))
  const validate = ajv.compile(
    await load('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  )
  validate(log)
  return validate.errors ?? []
}

describe('quoin check', () => {
  it('finds nothing in the sample, and says so', async () => {
    const root = await copyOfSample()
    const {code, out, err} = await quoin(['check', root, '--strict', ...now])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/^Nothing found in \d+ files\.\n$/)
  })

  it('names file, place, rule, cure, and what it can mend', async () => {
    const {code, out, err} = await quoin(['check', await wrong(), ...now])
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('articles/a.md\n7:13-7:49')
    expect(out).toMatch(
      /7:56-7:58 +error +Unexpected `TK`, expected .* placeholder +quoin/
    )
    expect(out).toMatch(/9:1-9:8 +warning .* repeated-word/)
    expect(out).toContain('quoin check --fix mends 1 of them.\n')
  })

  it('prints JSON with a fix and an address of the docs', async () => {
    const {out} = await quoin(['check', await wrong(), '--json', ...now])
    const {problems} = JSON.parse(out)
    expect(problems).toHaveLength(3)
    expect(problems[0]).toMatchObject({
      file: 'articles/a.md',
      line: 7,
      column: 13,
      endLine: 7,
      endColumn: 49,
      rule: 'tracked-link',
      error: false,
      fix: 'https://www.paper.net/a'
    })
    const address = new URL(problems[0].url)
    expect(await readFile(address, 'utf8')).toContain(
      `\n## ${address.hash.slice(1)}\n`
    )
  })

  it('prints SARIF that keeps to its schema', async () => {
    const {out} = await quoin(['check', await wrong(), '--sarif', ...now])
    const log = JSON.parse(out)
    expect(await sarifProblems(log)).toEqual([])
    const [{results, tool}] = log.runs
    expect(results.map(({ruleId}: {ruleId: string}) => ruleId)).toEqual([
      'tracked-link',
      'placeholder',
      'repeated-word'
    ])
    expect(tool.driver.rules[results[1].ruleIndex].id).toBe('placeholder')
    const {uri} = results[0].locations[0].physicalLocation.artifactLocation
    expect(uri).toBe('articles/a.md')
    expect(results[0].fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: {
          startLine: 7,
          startColumn: 13,
          endLine: 7,
          endColumn: 49
        },
        insertedContent: {text: 'https://www.paper.net/a'}
      }
    ])
  })

  it('names files in SARIF from the root of the repository that they are in', async () => {
    const root = await wrong()
    const {mkdir} = await import('node:fs/promises')
    await mkdir(path.join(root, '.git'))
    const inner = path.join(root, 'letters/my letter')
    await cp(path.join(root, 'articles'), path.join(inner, 'articles'), {
      recursive: true
    })
    await writeFile(path.join(inner, 'publication.yaml'), publicationYaml)
    const {out} = await quoin(['check', inner, '--sarif', ...now])
    const [run] = JSON.parse(out).runs
    expect(
      run.results[0].locations[0].physicalLocation.artifactLocation
    ).toEqual({
      uri: 'letters/my%20letter/articles/a.md',
      uriBaseId: '%SRCROOT%'
    })
    expect(run.originalUriBaseIds['%SRCROOT%'].uri).toMatch(
      new RegExp(`${path.basename(root)}/$`)
    )
  })

  it('mends with --fix what needs no person, keeps line ends, and names it first', async () => {
    const root = await wrong()
    const name = path.join(root, 'articles/a.md')
    const before = await readFile(name, 'utf8')
    await writeFile(name, before.replaceAll('\n', '\r\n'))
    const {code, out, err} = await quoin(['check', root, '--fix', ...now])
    expect(err).toBe(
      '  articles/a.md:7  tracked-link  "https://www.paper.net/a?utm_source=b" → "https://www.paper.net/a"\n'
    )
    expect(code).toBe(1)
    expect(out).not.toContain('tracked-link')
    expect(await readFile(name, 'utf8')).toBe(
      before.replace('?utm_source=b', '').replaceAll('\n', '\r\n')
    )
    const again = await quoin(['check', root, '--fix', ...now])
    expect(again.err).toBe('')
  })

  it('gives a moved article its earlier slug, which leads there then', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('new-name').replace(
        /^id: .*$/m,
        'id: moved00001'
      ),
      'articles/ids.lock':
        'tag:letter.example,2026\nmoved00001 /2026/old-name/\n'
    })
    const {code} = await quoin(['check', root, '--fix', ...now])
    expect(code).toBe(0)
    expect(await readFile(path.join(root, 'articles/a.md'), 'utf8')).toContain(
      '\nslug: new-name\naliases: [old-name]\ndate:'
    )
  })

  it('weighs rules as publication.yaml says, and names those it does not know', async () => {
    const root = await wrong()
    const set = (text: string) =>
      writeFile(path.join(root, 'publication.yaml'), publicationYaml + text)
    await set(
      'rules: {placeholder: warn, tracked-link: off, repeated-word: error}\n'
    )
    const {out} = await quoin(['check', root, '--json', ...now])
    expect(
      JSON.parse(out).problems.map((one: {rule: string; error: boolean}) => [
        one.rule,
        one.error
      ])
    ).toEqual([
      ['placeholder', false],
      ['repeated-word', true]
    ])
    await set('rules:\n  placeholdr: warn\n  broken-link: off\n')
    const {out: told} = await quoin(['check', root, ...now])
    expect(told).toMatch(/12:3 +error +Unexpected `broken-link` in `rules`/)
    expect(told).toMatch(
      /11:3 +error +Unknown rule `placeholdr`, expected `placeholder`/
    )
  })

  it('a build heeds the same settings and comments', async () => {
    const body =
      '<b>Bold</b> words.\n\n<!-- quoin-ignore raw-html: as it came -->\n<i>Slanted</i> words.'
    const root = await folderOf({'articles/a.md': articleMd('a', body)})
    const first = await quoin(['build', root, ...now])
    expect(first.err.match(/raw-html/g)).toHaveLength(2)
    await writeFile(
      path.join(root, 'publication.yaml'),
      `${publicationYaml}rules: {raw-html: off}\n`
    )
    expect((await quoin(['build', root, ...now])).err).toBe('')
  })

  it('looks at drafts and the future, and at what they will break', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a', 'See [b](b.md).'),
      'articles/b.md': articleMd('b', 'It cost TK.', 'status: draft\n'),
      'articles/issues/001.md':
        '---\nnumber: 1\nid: issue00001\ntitle: One\ndate: 2027-01-01\nsubject: WHAT A LETTER\narticles: [b]\n---\nDear readers,\n'
    })
    const {out} = await quoin(['check', root, '--json', ...now])
    expect(
      JSON.parse(out).problems.map((one: {file: string; rule: string}) => [
        one.file,
        one.rule
      ])
    ).toEqual([
      ['articles/a.md', 'broken-link'],
      ['articles/b.md', 'placeholder'],
      ['articles/issues/001.md', 'loud-subject']
    ])
  })

  it('says of one file what is wrong with it, against all others', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a', 'It cost TK.'),
      'articles/b.md': articleMd('b', 'TK.').replace('On b', 'On a')
    })
    const {code, out} = await quoin([
      'check',
      path.join(root, 'articles/b.md'),
      '--json'
    ])
    expect(code).toBe(1)
    expect(
      JSON.parse(out).problems.map((one: {file: string; rule: string}) => [
        one.file,
        one.rule
      ])
    ).toEqual([
      ['articles/b.md', 'duplicate-title'],
      ['articles/b.md', 'placeholder']
    ])
    const other = await quoin(['check', path.join(root, 'articles/c.md')])
    expect([other.code, other.err]).toEqual([
      2,
      expect.stringContaining('it is not there')
    ])
  })

  it('keeps an article from being out before its embargo ends, a build too', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a', 'Text.', 'embargo: 2026-03-14 09:30\n'),
      'articles/b.md': articleMd('b', 'Text.', 'embargo: 2026-03-14\n'),
      'articles/c.md': articleMd(
        'c',
        'Text.',
        'status: draft\nembargo: 2027-01-01\n'
      )
    })
    for (const command of ['check', 'build']) {
      const {code, out, err} = await quoin([command, root])
      expect(code).toBe(1)
      const told = (out + err).match(/^articles\/.*|\d+:\d+-.* embargo /gm)
      expect(told?.map((line) => line.slice(0, 13))).toEqual([
        'articles/a.md',
        expect.stringMatching(/^5:1-5:17/),
        'articles/c.md',
        expect.stringMatching(/^5:1-5:17/)
      ])
    }
  })

  it('lists its rules and explains one', async () => {
    const {out} = await quoin(['check', '--rules'])
    expect(out.split('\n').filter(Boolean)).toHaveLength(
      Object.keys(rules).length
    )
    const {out: one} = await quoin(['check', '--explain', 'mail-size'])
    expect(one).toContain('102 kB')
    const {code, err} = await quoin(['check', '--explain', 'nonsense'])
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('Unknown rule nonsense')
    ])
  })
})

describe('src/docs/rules.md', () => {
  it('says of every rule what `--explain` says', async () => {
    const text = await readFile(
      path.join(repository, 'src/docs/rules.md'),
      'utf8'
    )
    expect(text).toBe(rulesDocument())
  })

  it('has every rule that any file of the source complains of', async () => {
    const {readdirSync, readFileSync} = await import('node:fs')
    const src = path.join(repository, 'src')
    const names = readdirSync(src, {recursive: true, encoding: 'utf8'})
    const told = names
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => [
        ...readFileSync(path.join(src, name), 'utf8').matchAll(
          /\b(?:complain|advise|say)\(\s*\w+(?:\.\w+)?,\s*'([a-z-]+)'/g
        )
      ])
      .map(([, rule = '']) => rule)
    expect(told.length).toBeGreaterThan(40)
    expect(told.filter((rule) => !(rule in rules))).toEqual([])
  })
})
