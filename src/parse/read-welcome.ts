/**
 * `welcome.md`: the mail that somebody new gets once.
 */
import type {Root} from 'hast'
import type {VFile} from 'vfile'
import {isBroken} from './complain.ts'
import {readWelcomeMatter} from './matter.ts'
import {letterProcessor} from './processor.ts'

/** The welcome, understood. */
export type WelcomeLetter = Readonly<{subject: string; body: Root}>

/**
 * Read the welcome.
 *
 * Links lead to full addresses or to paths of the site; pictures are not taken.
 *
 * @returns
 *   `undefined` when anything is wrong; the file then says so.
 */
export async function readWelcome(
  file: VFile
): Promise<WelcomeLetter | undefined> {
  const matter = isBroken(file) ? undefined : readWelcomeMatter(file)
  const hast = await letterProcessor({
    pages: new Map(),
    unpublished: new Set(),
    isPage: () => true,
    actorOf: () => undefined,
    pictures: async () => ({problem: 'expected no picture in a welcome'})
  })(file)
  return matter && !isBroken(file)
    ? {subject: matter.value.subject, body: hast}
    : undefined
}
