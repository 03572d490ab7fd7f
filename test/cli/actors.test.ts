import {readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {articleMd, folderOf} from '../folder.ts'
import {quoin} from './run.ts'

const register = `# Who is who.
ana-torres:
  name: Ana Torres # the mayor
  kind: person
  gender: female
`

async function publication() {
  return folderOf({
    'articles/a.md': articleMd(
      'a',
      'Mayor Ana Torres met Samuel Okafor. “Yes,” Torres said. Okafor left.'
    ),
    'articles/b.md': articleMd(
      'b',
      'Anna Torres-Vega met Samuel Okafor in Harl. “No,” Okafor said.'
    ),
    'articles/actors.yaml': register
  })
}

const list = async (root: string, ...options: string[]) =>
  JSON.parse(
    (await quoin(['actors', 'list', '--folder', root, '--json', ...options]))
      .out
  )

describe('quoin actors', () => {
  it('lists actors by how many articles they are in, and who is confirmed', async () => {
    const rows = await list(await publication())
    expect(rows[0]).toMatchObject({
      id: 'samuel-okafor',
      kind: 'person',
      articles: 2,
      quotations: 1,
      confirmed: false
    })
    expect(
      rows.find(({id}: {id: string}) => id === 'ana-torres')
    ).toMatchObject({
      confirmed: true
    })
  })

  it('lists for review only what nobody has confirmed', async () => {
    const rows = await list(await publication(), '--review')
    const ids = rows.map(({id}: {id: string}) => id)
    expect(ids).toContain('samuel-okafor')
    expect(ids).not.toContain('ana-torres')
  })

  it('shows one actor with its articles', async () => {
    const {out} = await quoin([
      'actors',
      'show',
      'ana-torres',
      '--folder',
      await publication()
    ])
    expect(out).toContain('Ana Torres  (ana-torres)')
    expect(out).toContain('in the register')
    expect(out).toContain('articles/a.md')
  })

  it('merges two actors, keeps comments, and leaves a page that leads on', async () => {
    const root = await publication()
    const run = await quoin([
      'actors',
      'merge',
      'anna-torres-vega',
      'ana-torres',
      '--folder',
      root
    ])
    expect(run).toMatchObject({code: 0, err: ''})
    const yaml = await readFile(path.join(root, 'articles/actors.yaml'), 'utf8')
    expect(yaml).toContain('# Who is who.')
    expect(yaml).toContain('name: Ana Torres # the mayor')
    expect(yaml).toContain('Anna Torres-Vega')
    const rows = await list(root)
    expect(rows.map(({id}: {id: string}) => id)).not.toContain(
      'anna-torres-vega'
    )
    expect(
      rows.find(({id}: {id: string}) => id === 'ana-torres').articles
    ).toBe(2)
    await quoin(['build', root])
    const old = await readFile(
      path.join(root, 'dist/site/actors/anna-torres-vega/index.html'),
      'utf8'
    )
    expect(old).toContain('/actors/ana-torres/')
    expect(old).toContain('http-equiv="refresh"')
    const feed = await readFile(
      path.join(root, 'dist/site/actors/anna-torres-vega/feed.xml'),
      'utf8'
    )
    expect(feed).toContain('Ana Torres')
  })

  it('renames an actor; the old id and name stay known', async () => {
    const root = await publication()
    const run = await quoin([
      'actors',
      'rename',
      'samuel-okafor',
      '--name',
      'Sam Okafor',
      '--folder',
      root
    ])
    expect(run).toMatchObject({code: 0, err: ''})
    const yaml = await readFile(path.join(root, 'articles/actors.yaml'), 'utf8')
    expect(yaml).toMatch(/^sam-okafor:$/m)
    expect(yaml).toMatch(/formerly:\n +- samuel-okafor/)
    const {out} = await quoin([
      'actors',
      'show',
      'samuel-okafor',
      '--folder',
      root
    ])
    expect(out).toContain('Sam Okafor  (sam-okafor)')
    expect(out).toContain('also: Samuel Okafor')
    expect((await list(root))[0].id).toBe('sam-okafor')
  })

  it('pins by a former id as well', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a', 'The [captain](actor:old-id) came.'),
      'articles/actors.yaml':
        'ana-torres:\n  name: Ana Torres\n  kind: person\n  formerly: [old-id]\n'
    })
    expect((await list(root)).map(({id}: {id: string}) => id)).toEqual([
      'ana-torres'
    ])
    const built = await quoin(['build', root])
    expect(built).toMatchObject({code: 0, err: ''})
    const page = await readFile(
      path.join(root, 'dist/site/2026/a/index.html'),
      'utf8'
    )
    expect(page).toContain('href="/actors/ana-torres/"')
  })

  it('makes no actor of none, no one of two that are one, and no id twice', async () => {
    const root = await publication()
    const run = (...args: string[]) =>
      quoin(['actors', ...args, '--folder', root])
    expect((await run('show', 'nobody')).err).toContain('Unknown actor nobody')
    expect((await run('merge', 'ana-torres', 'ana-torres')).err).toContain(
      'they are one already'
    )
    expect(
      (await run('rename', 'samuel-okafor', '--id', 'ana-torres')).err
    ).toContain('another actor has that id')
    expect(
      (await run('rename', 'samuel-okafor', '--id', '../x')).err
    ).toContain('Unexpected --id')
    expect((await run('rename', 'samuel-okafor')).code).toBe(2)
    expect(
      await readFile(path.join(root, 'articles/actors.yaml'), 'utf8')
    ).toBe(register)
  })

  it('begins a register where there is none', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a', 'Ana Torres met Samuel Okafor.')
    })
    await quoin([
      'actors',
      'rename',
      'ana-torres',
      '--name',
      'Ana María Torres',
      '--folder',
      root
    ])
    const yaml = await readFile(path.join(root, 'articles/actors.yaml'), 'utf8')
    expect(yaml).toBe(
      'ana-maria-torres:\n  name: Ana María Torres\n  kind: person\n  aliases:\n    - Ana Torres\n  formerly:\n    - ana-torres\n'
    )
  })

  it('confirms an actor with its roles, and leaves a bare surname out', async () => {
    const root = await publication()
    const {out} = await quoin([
      'actors',
      'confirm',
      'ana-torres',
      'samuel-okafor',
      '--folder',
      root
    ])
    expect(out).toContain('Confirmed Ana Torres (ana-torres), Samuel Okafor')
    const text = await readFile(path.join(root, 'articles/actors.yaml'), 'utf8')
    expect(text).toContain('# Who is who.')
    expect(text).toContain('name: Ana Torres # the mayor')
    expect(text).toContain('samuel-okafor:\n  name: Samuel Okafor')
    expect(text).not.toMatch(/- Okafor$/m)
    const rows = await list(root)
    expect(
      rows.find(({id}: {id: string}) => id === 'samuel-okafor')
    ).toMatchObject({confirmed: true})
  })

  it('says between which days articles gave a role', async () => {
    const {out} = await quoin([
      'actors',
      'show',
      'ana-torres',
      '--folder',
      await publication()
    ])
    expect(out).toMatch(/role: Mayor, \d{4}-\d\d-\d\d/)
  })

  it('exports entries that a register can hold', async () => {
    const root = await publication()
    const {out} = await quoin([
      'actors',
      'export',
      '--format',
      'yaml',
      '--folder',
      root
    ])
    await writeFile(path.join(root, 'articles/actors.yaml'), out)
    const rows = await list(root)
    expect(rows.every(({confirmed}: {confirmed: boolean}) => confirmed)).toBe(
      true
    )
  })

  it('takes an id that an actor had before in front matter', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd(
        'a',
        'Mayor Ana Torres met Samuel Okafor.',
        'actors: {a-torres: false}\n'
      ),
      'articles/actors.yaml': `${register}  formerly: [a-torres]\n`
    })
    const rows = await list(root)
    expect(rows.map(({id}: {id: string}) => id)).not.toContain('ana-torres')
  })
})
