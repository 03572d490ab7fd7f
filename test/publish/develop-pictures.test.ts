import {execFile} from 'node:child_process'
import {readdir, readFile, stat, writeFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {promisify} from 'node:util'
import sharp from 'sharp'
import {beforeAll, describe, expect, it} from 'vitest'
import {developPictures} from '../../src/publish/develop-pictures.ts'
import type {Development, Renditions} from '../../src/publish/pictures.ts'
import {articleMd, folderOf, pixel} from '../folder.ts'

let photo: Buffer
let turned: Buffer
let leaf: Buffer
let drawing: Buffer

beforeAll(async () => {
  const noise = await sharp({
    create: {
      width: 2400,
      height: 1600,
      channels: 3,
      background: '#888',
      noise: {type: 'gaussian', mean: 128, sigma: 30}
    }
  })
    .png()
    .toBuffer()
  const owner = {
    IFD0: {Artist: 'A. Owner'},
    IFD3: {GPSLatitude: '47/1 33/1 0/1'}
  }
  photo = await sharp(noise).jpeg().withExif(owner).toBuffer()
  turned = await sharp(noise)
    .resize(900, 600)
    .jpeg()
    .withExif(owner)
    .withMetadata({orientation: 6})
    .toBuffer()
  leaf = await sharp({
    create: {width: 300, height: 200, channels: 4, background: '#3d7a3580'}
  })
    .webp()
    .toBuffer()
  drawing = Buffer.from(svg('Tonnes a year'))
})

function svg(words: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="150"><text x="9" y="60" font-family="Georgia" font-size="30">${words}</text></svg>`
}

/** Develop pictures of a new folder. */
async function develop(
  files: Record<string, Uint8Array | string>,
  root?: string
): Promise<Development & {root: string}> {
  const named = Object.entries(files).map(
    ([name, content]) => [`articles/${name}`, content] as const
  )
  const folder = root ?? (await folderOf(Object.fromEntries(named)))
  const originals = Object.keys(files).map((name) => ({
    name: `articles/${name}`,
    path: `/${name}`,
    width: 300,
    height: 150
  }))
  return {...(await developPictures(folder, originals)), root: folder}
}

/** The bytes that are served at a path. */
async function served({copies}: Development, name: string): Promise<Buffer> {
  const copy = copies.find(({to}) => to === `site${name}`)
  return readFile(copy?.from ?? `nothing at ${name}`)
}

function formsOf({gallery}: Development, name: string): Renditions {
  const forms = gallery.get(name)
  if (!forms) throw new Error(`no ${name}`)
  return forms
}

describe('a picture', () => {
  it('is drawn in the widths of screens, none above its own', async () => {
    const large = formsOf(await develop({'a.jpg': photo}), '/a.jpg')
    expect(large.sources.map(({path, width}) => [path, width])).toEqual([
      ['/a.jpg.400.webp', 400],
      ['/a.jpg.620.webp', 620],
      ['/a.jpg.930.webp', 930],
      ['/a.jpg.1240.webp', 1240],
      ['/a.jpg.1860.webp', 1860]
    ])
    expect(large.plain).toEqual({
      path: '/a.jpg',
      type: 'image/jpeg',
      width: 1240,
      height: 827
    })
    expect(large.shown).toEqual(large.plain)
    const small = await develop({'a.png': pixel})
    expect(formsOf(small, '/a.png').sources).toEqual([])
    expect(await served(small, '/a.png')).toEqual(Buffer.from(pixel))
  })

  it('stands upright and keeps silent about its camera', async () => {
    const found = await develop({'a.jpg': turned})
    const {shown, sources} = formsOf(found, '/a.jpg')
    expect([shown.width, shown.height]).toEqual([600, 900])
    for (const {path, width, height} of [shown, ...sources]) {
      const bytes = await served(found, path)
      const meta = await sharp(bytes).metadata()
      expect([meta.width, meta.height]).toEqual([width, height])
      expect([meta.exif, meta.xmp, meta.orientation]).toEqual([
        undefined,
        undefined,
        undefined
      ])
      expect(bytes.includes('A. Owner')).toBe(false)
    }
  })

  it('has a form for mail when its own is not one', async () => {
    const found = await develop({'a.webp': leaf, 'b.svg': drawing})
    const {plain} = formsOf(found, '/a.webp')
    expect(plain?.path).toBe('/a.webp.png')
    expect(
      (await sharp(await served(found, '/a.webp.png')).metadata()).hasAlpha
    ).toBe(true)
    const drawn = formsOf(found, '/b.svg')
    expect(drawn.shown.path).toBe('/b.svg')
    expect(drawn.plain).toMatchObject({path: '/b.svg.png', width: 600})
  })

  it('is a link elsewhere when its letters cannot be drawn', async () => {
    const found = await develop({'a.svg': svg('ارتفاع'), 'b.svg': svg('🎻')})
    expect(formsOf(found, '/a.svg').plain).toBeUndefined()
    expect(formsOf(found, '/b.svg').plain).toBeUndefined()
  })

  it('is the same bytes in every folder', async () => {
    const files = {'a.jpg': photo, 'b.svg': drawing, 'c.webp': leaf}
    const one = await develop(files)
    const two = await develop(files)
    expect(one.copies.map(({to}) => to)).toEqual(two.copies.map(({to}) => to))
    for (const [index, {from}] of one.copies.entries()) {
      const other = two.copies[index]?.from ?? ''
      expect((await readFile(from)).equals(await readFile(other))).toBe(true)
    }
  })

  it('is drawn once for its bytes, and anew when they change', async () => {
    const first = await develop({'a.webp': leaf})
    const {from} = first.copies.find(({to}) => to.endsWith('.png')) ?? {
      from: ''
    }
    const {mtimeMs, ino} = await stat(from)
    const second = await develop({'a.webp': leaf}, first.root)
    expect(second.copies).toEqual(first.copies)
    expect(await stat(from)).toMatchObject({mtimeMs, ino})
    const other = await sharp(leaf).negate().webp().toBuffer()
    await writeFile(path.join(first.root, 'articles/a.webp'), other)
    const third = await develop({'a.webp': other}, first.root)
    expect(third.copies).not.toEqual(first.copies)
    const shelves = await readdir(
      path.join(first.root, '.quoin/cache/pictures')
    )
    expect(shelves).toHaveLength(2)
  })

  it('is named when it is broken, and the others are drawn', async () => {
    const found = await develop({
      'a.jpg': photo.subarray(0, 200),
      'b.webp': leaf
    })
    expect(found.problems).toEqual([
      {
        path: '/a.jpg',
        problem: expect.stringContaining('expected a picture that can be drawn')
      }
    ])
    expect(found.gallery.has('/b.webp')).toBe(true)
  })
})

it('does not load what draws for a publication without pictures', async () => {
  const main = path.join(import.meta.dirname, '../../src/cli/main.ts')
  const loaded = async (root: string) => {
    const script = `process.argv = ['node', 'quoin', 'build', ${JSON.stringify(root)}]
      await import(${JSON.stringify(main)})
      console.log(process.report.getReport().sharedObjects.some((name) => name.includes('libvips')) ? 'LOADED' : 'FREE')`
    const {stdout} = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      script
    ])
    return /LOADED|FREE/.exec(stdout)?.[0]
  }
  const plain = await folderOf({'articles/a.md': articleMd('a')})
  expect(await loaded(plain)).toBe('FREE')
  const shown = await folderOf({
    'articles/a.md': articleMd('a', '![A leaf](leaf.webp)'),
    'articles/leaf.webp': leaf
  })
  expect(await loaded(shown)).toBe('LOADED')
  // What was drawn before is not drawn again.
  expect(await loaded(shown)).toBe('FREE')
})
