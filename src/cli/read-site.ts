/**
 * A folder → a Site: what the extractors and the designer's files give.
 */
import type {VFile} from 'vfile'
import type {IdLock} from '../id-lock.ts'
import {complain} from '../parse/complain.ts'
import type {NoteWords} from '../parse/processor.ts'
import {readFolder} from '../parse/read-folder.ts'
import {developPictures} from '../publish/develop-pictures.ts'
import {type Locale, localesBeside} from '../publish/locale.ts'
import {readTemplates} from '../publish/read-templates.ts'
import type {Site} from '../publish/site.ts'
import type {Copy} from '../publish/write-folder.ts'
import {readWords} from './read-words.ts'

/** A site to publish, and everything that was said about its files. */
export type SiteReading = Readonly<{
  /** Absent when the publication itself cannot be read. */
  site?: Site
  files: readonly VFile[]
  lock: IdLock
  /** The files of its pictures. */
  copies: readonly Copy[]
  waiting: number
}>

/**
 * Read a publication's folder, its pictures and its templates; with `drafts` as
 * if drafts and the future were out.
 */
export async function readSite(
  root: string,
  now: Date,
  {drafts}: Readonly<{drafts?: boolean}> = {}
): Promise<SiteReading> {
  const {locale, files} = await readWords(root)
  const notes = noteWords(locale)
  const folder = await readFolder(root, now, {notes, drafts})
  const {publication, articles, issues, register} = folder
  const {lock, pictures, waiting} = folder
  if (!publication) return {files: folder.files, lock, copies: [], waiting}
  const {gallery, copies, problems} = await developPictures(root, pictures)
  for (const {path, problem} of problems) {
    complainOfPicture(folder.files, path, problem)
  }
  const templates = await readTemplates(root, locale)
  return {
    site: {
      publication,
      articles,
      issues,
      register,
      gallery,
      locale,
      templates: templates.fill
    },
    files: [...folder.files, ...files, ...templates.files],
    lock,
    copies,
    waiting
  }
}

function complainOfPicture(
  files: readonly VFile[],
  path: string,
  problem: string
): void {
  for (const file of files) {
    if (!file.data.pictures?.some((picture) => picture.path === path)) continue
    complain(file, 'broken-image', `Unexpected picture \`${path}\`, ${problem}`)
  }
}

function noteWords(locale: Locale): NoteWords {
  const localeOf = localesBeside(locale)
  return (language) => {
    const {say} = localeOf(language)
    return {
      label: say('footnotes'),
      back: (number) => say('footnotes.back', {number})
    }
  }
}
