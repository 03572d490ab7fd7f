import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {folderOf} from '../folder.ts'
import {quoin} from './run.ts'

describe('quoin init', () => {
  it('starts a publication that builds green at once', async () => {
    const root = path.join(await folderOf({}), 'letter')
    expect(await quoin(['init', root])).toMatchObject({code: 0, err: ''})
    const built = await quoin(['build', root, '--json'])
    expect(built).toMatchObject({code: 0, err: ''})
    expect(JSON.parse(built.out)).toMatchObject({
      articles: 1,
      issues: [{number: 1}],
      warnings: 0
    })
  })

  it('brings everything a publication needs', async () => {
    const root = path.join(await folderOf({}), 'letter')
    await quoin(['init', root])
    const read = (name: string) => readFile(path.join(root, name), 'utf8')
    expect(await read('.gitignore')).toContain('.quoin/')
    expect(await read('.github/workflows/publish.yml')).toContain(
      'npx quoin build'
    )
    expect(
      JSON.parse(await read('package.json')).dependencies.quoin
    ).toBeTruthy()
    expect(await read('articles/actors.yaml')).toContain('ana-torres')
  })

  it('copies no template: those of Quoin are used until there are others', async () => {
    const root = path.join(await folderOf({}), 'letter')
    await quoin(['init', root])
    expect(await readdir(root)).not.toContain('templates')
    await mkdir(path.join(root, 'templates'))
    await writeFile(
      path.join(root, 'templates/not-found.liquid'),
      '<!doctype html><title>Gone fishing</title>'
    )
    expect(await quoin(['build', root])).toMatchObject({code: 0, err: ''})
    const page = (name: string) =>
      readFile(path.join(root, 'dist/site', name), 'utf8')
    expect(await page('404.html')).toContain('Gone fishing')
    expect(await page('index.html')).toContain('class="mast"')
  })

  it('says why it cannot begin where a file stands', async () => {
    const root = await folderOf({letter: 'a file'})
    const run = await quoin(['init', path.join(root, 'letter')])
    expect(run.code).toBe(2)
    expect(run.err).toContain('Cannot start a publication')
  })

  it('mints other ids each time', async () => {
    const root = await folderOf({})
    await quoin(['init', path.join(root, 'a')])
    await quoin(['init', path.join(root, 'b')])
    const read = (name: string) =>
      readFile(path.join(root, name, 'articles/hello.md'), 'utf8')
    expect(await read('a')).not.toBe(await read('b'))
  })

  it('begins beside a .git folder, but writes over nothing', async () => {
    const root = path.join(await folderOf({}), 'letter')
    await mkdir(path.join(root, '.git'), {recursive: true})
    expect((await quoin(['init', root])).code).toBe(0)
    await writeFile(path.join(root, 'publication.yaml'), 'mine')
    const second = await quoin(['init', root])
    expect(second.code).toBe(2)
    expect(second.err).toContain('Name an empty folder')
    expect(await readFile(path.join(root, 'publication.yaml'), 'utf8')).toBe(
      'mine'
    )
  })
})
