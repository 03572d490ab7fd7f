/**
 * Links of articles against the pages that were made.
 */
import type {VFile} from 'vfile'
import {complain} from '../parse/complain.ts'
import {decoded} from '../parse/rehype-addresses.ts'
import {archiveOf} from '../publish/archive.ts'
import {pageSheets} from '../publish/pages.ts'
import {madeOf} from '../publish/sheet.ts'
import type {Site} from '../publish/site.ts'
import type {Proof} from '../publish/write-folder.ts'

/**
 * Complain of every link whose page, or place on the page, is not there.
 *
 * @param articles
 *   Files with the `siteLinks` they hold; get the messages.
 * @param proof
 *   What the build has made; paths begin with `site/`.
 */
export function checkLinks(
  articles: readonly VFile[],
  {has, read}: Proof
): void {
  for (const file of articles) {
    for (const {path, fragment, place} of file.data.siteLinks ?? []) {
      const page = `site${path.replace(/\/$/, '/index.html')}`
      if (!has(page)) {
        const reason = `Unexpected link to \`${path}\`, expected a page of this site`
        complain(file, 'broken-link', reason, place)
      } else if (fragment && !hasId(read(page), decoded(fragment))) {
        const reason = `Unexpected link to \`#${fragment}\` on \`${path}\`, expected the id of a heading or quotation there`
        complain(file, 'broken-link', reason, place)
      }
    }
  }
}

/** The pages of a site, each made when it is read. */
export function proofOf(site: Site): Proof {
  const sheets = new Map(
    pageSheets(archiveOf(site)).map((sheet) => [`site/${sheet.path}`, sheet])
  )
  return {
    has: (path) => sheets.has(path),
    read: (path) => {
      const sheet = sheets.get(path)
      return sheet ? String(madeOf(sheet)) : ''
    }
  }
}

function hasId(page: string, id: string): boolean {
  return page.includes(`id="${id.replace(/"/g, '&quot;')}"`)
}
