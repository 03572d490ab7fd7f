/**
 * Pictures beside the articles → the forms readers get them in.
 */
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {drawnFrom, type Shelf} from './picture-shelf.ts'
import type {
  Development,
  Drawn,
  Original,
  Rendition,
  Renditions
} from './pictures.ts'

/**
 * Make the renditions of all pictures.
 *
 * Nothing is made larger than it is, and what a camera writes into its pictures
 * (owner, place) is left out. What was made before is taken from
 * `.quoin/cache/pictures`, known by the bytes it was made of; the library that
 * draws is loaded only when something is to be drawn.
 *
 * @param root
 *   Folder of the publication.
 */
export async function developPictures(
  root: string,
  originals: readonly Original[]
): Promise<Development> {
  const gallery = new Map<string, Renditions>()
  const copies = new Map<string, string>()
  const problems: {path: string; problem: string}[] = []
  for (const original of originals) {
    const from = path.join(root, original.name)
    try {
      const shelf = await drawnFrom(root, await readFile(from), original)
      gallery.set(original.path, renditionsOf(original, shelf))
      for (const {end, file} of shelf.all) {
        const source = file ? path.join(shelf.folder, file) : from
        copies.set(`site${original.path}${end}`, source)
      }
    } catch (cause) {
      const [reason = ''] = (cause as Error).message.split('\n')
      const problem = `expected a picture that can be drawn: ${reason}`
      problems.push({path: original.path, problem})
    }
  }
  return {
    gallery,
    copies: [...copies].map(([to, from]) => ({from, to})),
    problems
  }
}

function renditionsOf({path}: Original, shelf: Shelf): Renditions {
  const served = ({end, type, width, height}: Drawn): Rendition => ({
    path: path + end,
    type,
    width,
    height
  })
  const {shown, sources, plain} = shelf.index
  return {
    shown: served(shown),
    sources: sources.map(served),
    plain: plain && served(plain)
  }
}
