/**
 * Links of articles against the pages that were made.
 */
import {VFile} from 'vfile'
import {complain} from '../parse/complain.ts'
import {decoded} from '../parse/rehype-addresses.ts'

/**
 * Complain of every link whose page, or place on the page, is not there.
 *
 * @param articles
 *   Files with the `siteLinks` they hold; get the messages.
 * @param pages
 *   What the build has made; paths begin with `site/`.
 */
export function checkLinks(
  articles: readonly VFile[],
  pages: readonly VFile[]
): void {
  const byPath = new Map(
    pages.map((page) => [page.path.replace(/^site|index\.html$/g, ''), page])
  )
  for (const file of articles) {
    for (const {path, fragment, place} of file.data.siteLinks ?? []) {
      const page = byPath.get(path)
      if (!page) {
        const reason = `Unexpected link to \`${path}\`, expected a page of this site`
        complain(file, 'broken-link', reason, place)
      } else if (fragment && !hasId(page, decoded(fragment))) {
        const reason = `Unexpected link to \`#${fragment}\` on \`${path}\`, expected the id of a heading or quotation there`
        complain(file, 'broken-link', reason, place)
      }
    }
  }
}

/** Pages as `dist/` has them. */
export function asFiles(pages: readonly VFile[]): VFile[] {
  return pages.map(({path, value}) => new VFile({path: `site/${path}`, value}))
}

function hasId(page: VFile, id: string): boolean {
  return String(page).includes(`id="${id.replace(/"/g, '&quot;')}"`)
}
