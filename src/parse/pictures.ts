/**
 * Pictures beside the articles.
 */
import {lstat, readFile} from 'node:fs/promises'
import path from 'node:path'
import {imageSize} from 'image-size'
import type {VFile} from 'vfile'
import {dangerOf} from './check-drawing.ts'

/** A picture on disk that articles show. */
export type PictureFile = Readonly<{
  /** From the folder of the publication: `articles/images/ferry.png`. */
  name: string
  /** Where pages find it: `/images/ferry.png`. */
  path: string
  /** CSS pixels. */
  width: number
  height: number
}>

/** What is wrong with a picture, as the end of a sentence. */
export type PictureProblem = Readonly<{problem: string}>

/** Looks a picture up by its name; each is read once. */
export type Pictures = (name: string) => Promise<PictureFile | PictureProblem>

const maximumBytes = 20_000_000

const suffix = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i

/**
 * Make a lookup of the pictures of a publication.
 *
 * Only plain files below `articles/` are pictures; a link, a folder or a file
 * above 20 MB is a problem, as is one whose size in pixels cannot be read.
 */
export function picturesOf(root: string): Pictures {
  const known = new Map<string, Promise<PictureFile | PictureProblem>>()
  return (name) => {
    const found = known.get(name) ?? readPicture(root, name)
    known.set(name, found)
    return found
  }
}

async function readPicture(
  root: string,
  name: string
): Promise<PictureFile | PictureProblem> {
  if (!suffix.test(name)) {
    return {problem: 'expected .png, .jpg, .gif, .webp, .avif or .svg'}
  }
  const file = path.join(root, name)
  const found = await lstat(file).catch(() => undefined)
  if (!found) return {problem: `expected the picture at ${name}`}
  if (!found.isFile()) {
    return {problem: `expected a plain file at ${name}, not a link or folder`}
  }
  if (found.size > maximumBytes) {
    return {problem: `expected at most ${maximumBytes} bytes`}
  }
  try {
    const bytes = await readFile(file)
    if (/\.svg$/i.test(name)) {
      const danger = dangerOf(bytes.toString())
      if (danger) return {problem: danger}
    }
    const size = imageSize(bytes)
    const [width, height] = isTurned(size.orientation)
      ? [size.height, size.width]
      : [size.width, size.height]
    return {
      name,
      path: name.replace(/^articles/, ''),
      width: Math.round(width),
      height: Math.round(height)
    }
  } catch {
    return {
      problem: `expected a picture whose width and height can be read at ${name}`
    }
  }
}

/** Whether the camera lay on its side (Exif 2.3, tag 0112h: 5 to 8). */
function isTurned(orientation = 1): boolean {
  return orientation >= 5
}

/** The pictures that files show, by path, each once. */
export function picturesIn(files: readonly VFile[]): PictureFile[] {
  const byPath = new Map<string, PictureFile>()
  for (const file of files) {
    for (const picture of file.data.pictures ?? []) {
      byPath.set(picture.path, picture)
    }
  }
  return [...byPath.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}
