/**
 * What was drawn of pictures, kept from build to build.
 */
import {createHash} from 'node:crypto'
import {mkdir, mkdtemp, readFile, rename, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import type {Drawn, Original, ShelfIndex} from './pictures.ts'

/** A folder of renditions of one picture. */
export type Shelf = Readonly<{
  folder: string
  index: ShelfIndex
  /** Every rendition once. */
  all: readonly Drawn[]
}>

/** Changes whenever the same picture would be drawn in another way. */
const recipe = 1

/**
 * The renditions of a picture, drawn when the shelf does not have them.
 *
 * A shelf is put in place whole by renaming, so that one that is there can be
 * trusted; it may be deleted at any time.
 */
export async function drawnFrom(
  root: string,
  bytes: Buffer,
  original: Original
): Promise<Shelf> {
  const cache = path.join(root, '.quoin/cache')
  const folder = path.join(cache, 'pictures', await keyOf(bytes, original))
  const index =
    (await indexIn(folder)) ?? (await draw(cache, folder, bytes, original))
  const {shown, sources, plain} = index
  const all = new Map(
    [shown, ...sources, ...(plain ? [plain] : [])].map((one) => [one.end, one])
  )
  return {folder, index, all: [...all.values()]}
}

/**
 * The name of a shelf: of the bytes, of what they are taken for, and of the
 * library with the machine it was built for, as that decides what it draws.
 */
async function keyOf(bytes: Buffer, {path}: Original): Promise<string> {
  const about = JSON.stringify([
    recipe,
    await versionOfSharp(),
    process.platform,
    process.arch,
    path.split('.').at(-1)?.toLowerCase()
  ])
  return createHash('sha256').update(about).update(bytes).digest('hex')
}

async function versionOfSharp(): Promise<string> {
  const file = new URL('../package.json', import.meta.resolve('sharp'))
  const {version} = JSON.parse(await readFile(file, 'utf8'))
  return version
}

async function indexIn(folder: string): Promise<ShelfIndex | undefined> {
  const text = await readFile(path.join(folder, 'index.json'), 'utf8').catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    }
  )
  return text === undefined ? undefined : JSON.parse(text)
}

async function draw(
  cache: string,
  folder: string,
  bytes: Buffer,
  original: Original
): Promise<ShelfIndex> {
  const {drawPicture} = await import('./draw-picture.ts')
  const {index, files} = await drawPicture(bytes, original, cache)
  const shelves = path.dirname(folder)
  await mkdir(shelves, {recursive: true})
  const next = await mkdtemp(path.join(shelves, 'next-'))
  try {
    for (const [name, content] of files) {
      await writeFile(path.join(next, name), content)
    }
    await writeFile(path.join(next, 'index.json'), JSON.stringify(index))
    await rename(next, folder).catch(unlessThere)
  } finally {
    await rm(next, {recursive: true, force: true})
  }
  return index
}

/** Another build was quicker: what it drew is the same. */
function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error
}
