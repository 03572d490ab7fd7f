/**
 * The whole first half of the path: a folder → everything `dist/` will hold.
 *
 * Makes nothing yet, and writes nothing.
 */
import {type Email, fillUnsubscribe, type Issue, issueFolder} from '../issue.ts'
import {type Archive, archiveOf} from '../publish/archive.ts'
import {renderEmail} from '../publish/email.ts'
import {feedSheets} from '../publish/feeds.ts'
import {issueMark} from '../publish/page-issues.ts'
import {pageSheets} from '../publish/pages.ts'
import type {Sheet} from '../publish/sheet.ts'
import type {Site} from '../publish/site.ts'
import {composeSample, sampleRecipient} from '../send/compose.ts'
import {unsubscribePrefix} from '../send/prepare.ts'

/**
 * The files of a site and its issues; paths are relative to `dist/`.
 *
 * Making one throws a VFileMessage when a template is wrong.
 */
export function press(site: Site): Sheet[] {
  const archive = archiveOf(site)
  const pages = [...pageSheets(archive), ...feedSheets(archive)]
  return [
    ...pages.map((sheet) => ({...sheet, path: `site/${sheet.path}`})),
    ...site.issues.flatMap((issue) => mailSheets(archive, issue))
  ]
}

/** Where the HTML of an issue lies. */
export function mailFile(issue: Pick<Issue, 'number'>): string {
  return `mail/${issueFolder(issue)}/email.html`
}

/** The mail as HTML, text and message to a placeholder address. */
function mailSheets(archive: Archive, issue: Issue): Sheet[] {
  const {site, marks} = archive
  const folder = `mail/${issueFolder(issue)}`
  const about = issueMark(archive, issue)
  let email: Promise<Email> | undefined
  const rendered = () => {
    email ??= renderEmail(site, issue)
    return email
  }
  const filled = async () => {
    const {token} = sampleRecipient(issue)
    const address = unsubscribePrefix(site.publication) + token
    return fillUnsubscribe(await rendered(), address)
  }
  const makers: Record<string, Sheet['make']> = {
    'email.html': async () => (await filled()).html,
    'email.txt': async () => (await filled()).text,
    'email.eml': async () =>
      (await composeSample(site.publication, await rendered(), issue)).bytes
  }
  return Object.entries(makers).map(([name, make]) => {
    const path = `${folder}/${name}`
    return {path, key: marks.key(path, about), make}
  })
}
