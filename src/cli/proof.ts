/**
 * Everything that stands between a publication that was read and one that may be
 * built: it is made, and held against itself. Nothing is written.
 */
import type {VFile} from 'vfile'
import type {Email} from '../issue.ts'
import {archiveOf} from '../publish/archive.ts'
import {renderEmail} from '../publish/email.ts'
import {pageSheets} from '../publish/pages.ts'
import {madeOf} from '../publish/sheet.ts'
import {brokenTemplate} from './broken-template.ts'
import {checkIds} from './check-ids.ts'
import {checkLinks} from './check-links.ts'
import {checkSizes} from './check-size.ts'
import type {SiteReading} from './read-site.ts'

/** What was made. */
export type Pressing = Readonly<{
  /** HTML by its path, which begins with `site/`. */
  pages: ReadonlyMap<string, string>
  emails: readonly Email[]
}>

/**
 * Make pages and mails of a site, and write down what is wrong with it.
 *
 * @param files
 *   Get the messages; a template that cannot be filled is added.
 * @returns
 *   `undefined` when it cannot be made.
 */
export async function proof(
  root: string,
  files: VFile[],
  {site, lock}: SiteReading
): Promise<Pressing | undefined> {
  const broken = files.some((file) => file.messages.some((m) => m.fatal))
  if (broken || !site) return undefined
  try {
    const pages = new Map(
      pageSheets(archiveOf(site)).map((sheet) => [
        `site/${sheet.path}`,
        String(madeOf(sheet))
      ])
    )
    const emails: Email[] = []
    for (const issue of site.issues) emails.push(await renderEmail(site, issue))
    checkIds(files, lock, site)
    checkLinks(files, {
      has: (path) => pages.has(path),
      read: (path) => pages.get(path) ?? ''
    })
    checkSizes(files, site.issues, emails)
    return {pages, emails}
  } catch (error) {
    files.push(brokenTemplate(error, root))
    return undefined
  }
}
