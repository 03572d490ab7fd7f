/**
 * A folder → a Site: what the extractors and the designer's files give.
 */
import type {VFile} from 'vfile'
import type {PictureFile} from '../parse/pictures.ts'
import type {NoteWords} from '../parse/processor.ts'
import {readFolder} from '../parse/read-folder.ts'
import {type Locale, localesBeside} from '../publish/locale.ts'
import {readTemplates} from '../publish/read-templates.ts'
import type {Site} from '../publish/site.ts'
import {readWords} from './read-words.ts'

/** A site to publish, and everything that was said about its files. */
export type SiteReading = Readonly<{
  /** Absent when the publication itself cannot be read. */
  site?: Site
  files: readonly VFile[]
  pictures: readonly PictureFile[]
  waiting: number
}>

/** Read a publication's folder and its templates. */
export async function readSite(root: string, now: Date): Promise<SiteReading> {
  const {locale, files} = await readWords(root)
  const notes = noteWords(locale)
  const folder = await readFolder(root, now, {notes})
  const {publication, articles, issues, register, pictures, waiting} = folder
  if (!publication) return {files: folder.files, pictures, waiting}
  const templates = await readTemplates(root, locale)
  return {
    site: {
      publication,
      articles,
      issues,
      register,
      locale,
      templates: templates.fill
    },
    files: [...folder.files, ...files, ...templates.files],
    pictures,
    waiting
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
