/**
 * A folder → a Site: what the extractors and the designer's files give.
 */
import {hash} from 'node:crypto'
import path from 'node:path'
import type {VFile} from 'vfile'
import type {IdLock} from '../id-lock.ts'
import {complain} from '../parse/complain.ts'
import type {NoteWords} from '../parse/processor.ts'
import {
  type Folder,
  type FolderOptions,
  readFolder
} from '../parse/read-folder.ts'
import type {Publication} from '../publication.ts'
import {developPictures} from '../publish/develop-pictures.ts'
import {type Locale, localesBeside} from '../publish/locale.ts'
import type {TemplateSources} from '../publish/press-crew.ts'
import {readTemplates} from '../publish/read-templates.ts'
import type {Site} from '../publish/site.ts'
import type {Copy} from '../publish/write-folder.ts'
import {readWords} from './read-words.ts'

/** A site to publish, and everything that was said about its files. */
export type SiteReading = Readonly<{
  /** Absent when the publication itself cannot be read. */
  site?: Site
  /** What its templates are made of. */
  sources?: TemplateSources
  files: readonly VFile[]
  lock: IdLock
  /** The files of its pictures. */
  copies: readonly Copy[]
  waiting: number
  /** When something that waits becomes due, in milliseconds since 1970. */
  until?: number
  /** The folder as it was read. */
  folder: Folder
}>

/** How a folder is read. */
export type SiteOptions = Pick<
  FolderOptions,
  'cache' | 'workers' | 'drafts' | 'again' | 'stamps' | 'onPlan'
> &
  Readonly<{
    /** Names the engine, for files that need not be made again. */
    engine?: string
  }>

/** Read a publication's folder, its pictures and its templates. */
export async function readSite(
  folder: string,
  now: Date,
  {engine, ...options}: SiteOptions = {}
): Promise<SiteReading> {
  const root = path.resolve(folder)
  const {locale, own, files} = await readWords(root)
  const notes = noteWords(locale)
  const read = await readFolder(root, now, {notes, ...options})
  const {publication, articles, issues, register} = read
  const {lock, pictures, waiting, until} = read
  if (!publication) {
    return {files: read.files, lock, copies: [], waiting, folder: read}
  }
  const {gallery, copies, problems} = await developPictures(root, pictures)
  for (const {path, problem} of problems) {
    complainOfPicture(read.files, path, problem)
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
      templates: templates.fill,
      ...(engine && {
        about: aboutSite(engine, publication, [...files, ...templates.files])
      })
    },
    sources: {files: templates.sources, language: locale.language, own},
    files: [...read.files, ...files, ...templates.files],
    lock,
    copies,
    waiting,
    folder: read,
    ...(until !== undefined && {until})
  }
}

/** All that every file depends on. */
function aboutSite(
  engine: string,
  publication: Publication,
  files: readonly VFile[]
): string {
  const texts = files.map((file) => [file.path, String(file)])
  return hash('sha256', JSON.stringify([engine, publication, texts]))
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
