/**
 * Pages that earlier issues have shown to readers already.
 */
import {type Desk, find, type Text} from './desk.ts'
import {linksOf, placeOfLink} from './links.ts'

/**
 * Look whether what goes out next links to a page that an earlier issue linked
 * to.
 *
 * Next is the text of an issue that is newer than all that have been out, and an
 * article that no issue has yet. Front pages (`https://host/`) are linked to by
 * everybody and do not count.
 */
export function checkReusedLinks({texts, now}: Desk): void {
  const letters = texts.filter(({issue}) => issue)
  const out = letters.filter(
    ({issue, matter}) =>
      matter.status === 'ready' && (issue?.published.at ?? 0) <= now.getTime()
  )
  const seen = new Map<string, number>()
  const gone = new Set<Text>()
  for (const letter of out.toSorted(byNumber)) {
    for (const text of textsOf(letter, texts)) {
      gone.add(text)
      for (const {url} of linksOf(text)) {
        const page = pageOf(url)
        if (page && !seen.has(page)) seen.set(page, letter.issue?.number ?? 0)
      }
    }
  }
  for (const text of texts) {
    if (gone.has(text)) continue
    for (const link of linksOf(text)) {
      const issue = seen.get(pageOf(link.url) ?? '')
      if (issue === undefined) continue
      find(
        text.file,
        'reused-link',
        placeOfLink(link),
        `Unexpected link to \`${link.url.slice(0, 80)}\`, which issue ${issue} linked to, expected something new: look whether it is meant`
      )
    }
  }
}

function byNumber(a: Text, b: Text): number {
  return (a.issue?.number ?? 0) - (b.issue?.number ?? 0)
}

function textsOf(letter: Text, texts: readonly Text[]): Text[] {
  const ids = new Set(letter.issue?.articles.map(({id}) => id))
  return [letter, ...texts.filter(({article}) => ids.has(article?.id ?? ''))]
}

/** The page an address means; `undefined` for a front page and for ours. */
function pageOf(url: string): string | undefined {
  const {protocol, host, pathname, search} = URL.parse(url) ?? {}
  if (!host || !/^https?:$/.test(protocol ?? '')) return undefined
  const page = `${pathname?.replace(/\/$/, '')}${search}`
  return page ? host.replace(/^www\./, '') + page : undefined
}
