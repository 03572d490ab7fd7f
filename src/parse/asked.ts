/**
 * What a text asked of the rest of the publication while it was parsed.
 *
 * It was understood right for as long as it would be given the same answers:
 * that is all that an article depends on outside of its file, the register and
 * the settings.
 */
import type {VFile} from 'vfile'
import type {PictureFile, PictureProblem} from './pictures.ts'
import type {AddressOptions} from './rehype-addresses.ts'

/** One question with its answer. */
export type Asked =
  | Readonly<{page: string; is: string | null}>
  | Readonly<{waits: string; is: boolean}>
  | Readonly<{path: string; is: boolean}>
  | Readonly<{actor: string; is: string | null}>
  | Readonly<{picture: string; is: PictureFile | PictureProblem}>

declare module 'vfile' {
  interface DataMap {
    /** Set while it is parsed; each question once. */
    asked: Asked[]
  }
}

/** The same lookups, which note on the file what they are asked. */
export function recordedIn(
  addresses: AddressOptions,
  file: VFile
): AddressOptions {
  const known = new Set<string>()
  const asked: Asked[] = []
  const note = (one: Asked) => {
    const question = JSON.stringify({...one, is: 0})
    if (!known.has(question)) asked.push(one)
    known.add(question)
  }
  file.data.asked = asked
  return {
    pages: {
      get(page) {
        const found = addresses.pages.get(page)
        note({page, is: found ?? null})
        return found
      }
    },
    unpublished: {
      has(waits) {
        const found = addresses.unpublished.has(waits)
        note({waits, is: found})
        return found
      }
    },
    isPage(path) {
      const found = addresses.isPage(path)
      note({path, is: found})
      return found
    },
    actorOf(actor) {
      const found = addresses.actorOf(actor)
      note({actor, is: found ?? null})
      return found
    },
    async pictures(picture) {
      const found = await addresses.pictures(picture)
      note({picture, is: found})
      return found
    }
  }
}

/** Whether every question has the answer that it had. */
export async function stillHolds(
  asked: readonly Asked[],
  addresses: AddressOptions
): Promise<boolean> {
  for (const one of asked) {
    if (JSON.stringify(one.is) !== JSON.stringify(await answer(one, addresses)))
      return false
  }
  return true
}

function answer(
  one: Asked,
  addresses: AddressOptions
): unknown | Promise<unknown> {
  if ('page' in one) return addresses.pages.get(one.page) ?? null
  if ('waits' in one) return addresses.unpublished.has(one.waits)
  if ('path' in one) return addresses.isPage(one.path)
  if ('actor' in one) return addresses.actorOf(one.actor) ?? null
  return addresses.pictures(one.picture)
}
