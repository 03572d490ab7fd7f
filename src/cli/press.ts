/**
 * The whole first half of the path: a folder → everything `dist/` will hold.
 *
 * Writes nothing.
 */
import {VFile} from 'vfile'
import {type Email, fillUnsubscribe, issueFolder} from '../issue.ts'
import {renderEmail} from '../publish/email.ts'
import {renderFeeds} from '../publish/feeds.ts'
import {renderPages} from '../publish/pages.ts'
import type {Site} from '../publish/site.ts'
import {composeSample, sampleRecipient} from '../send/compose.ts'
import {unsubscribePrefix} from '../send/prepare.ts'

/** What is to be written into `dist/`. */
export type Pressing = Readonly<{
  files: readonly VFile[]
  emails: readonly Email[]
}>

/**
 * Render a site and its issues.
 *
 * Throws a VFileMessage when a template is wrong.
 */
export async function press(site: Site): Promise<Pressing> {
  const files = [...renderPages(site), ...renderFeeds(site)].map(
    (file) => new VFile({path: `site/${file.path}`, value: file.value})
  )
  const emails: Email[] = []
  for (const issue of site.issues) {
    const email = await renderEmail(site, issue)
    const message = await composeSample(site.publication, email, issue)
    const {token} = sampleRecipient(issue)
    const address = unsubscribePrefix(site.publication) + token
    const {html, text} = fillUnsubscribe(email, address)
    const folder = `mail/${issueFolder(issue)}`
    files.push(
      new VFile({path: `${folder}/email.html`, value: html}),
      new VFile({path: `${folder}/email.txt`, value: text}),
      new VFile({path: `${folder}/email.eml`, value: message.bytes})
    )
    emails.push(email)
  }
  return {files, emails}
}
