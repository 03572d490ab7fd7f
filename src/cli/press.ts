/**
 * The whole first half of the path: a folder → everything `dist/` will hold.
 *
 * Writes nothing.
 */
import path from 'node:path'
import {VFile} from 'vfile'
import {type Email, fillUnsubscribe, issueFolder} from '../issue.ts'
import type {PictureFile} from '../parse/pictures.ts'
import {renderEmail} from '../publish/email.ts'
import {renderFeeds} from '../publish/feeds.ts'
import {renderPages} from '../publish/pages.ts'
import type {Site} from '../publish/site.ts'
import type {Copy} from '../publish/write-folder.ts'
import {composeSample, sampleRecipient} from '../send/compose.ts'
import {unsubscribePrefix} from '../send/prepare.ts'

/** What is to be written into `dist/`. */
export type Pressing = Readonly<{
  files: readonly VFile[]
  copies: readonly Copy[]
  emails: readonly Email[]
}>

/**
 * Render a site and its issues.
 *
 * Throws a VFileMessage when a template is wrong.
 */
export async function press(
  root: string,
  site: Site,
  pictures: readonly PictureFile[]
): Promise<Pressing> {
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
  const copies = pictures.map((picture) => ({
    from: path.join(root, picture.name),
    to: `site${picture.path}`
  }))
  return {files, copies, emails}
}
