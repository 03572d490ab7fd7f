/**
 * The views of an article or issue.
 */
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {VFile} from 'vfile'
import type {Article} from '../article.ts'
import {fillUnsubscribe, type Issue, issuePath} from '../issue.ts'
import {readArticleMatter} from '../parse/matter.ts'
import {readText} from '../parse/read-files.ts'
import {readPassages} from '../parse/read-passages.ts'
import type {Archive} from '../publish/archive.ts'
import {extractionParts} from '../publish/desk-extraction.ts'
import {deskItem, itemDocument} from '../publish/desk-feed.ts'
import {
  type DeskLook,
  itemFacts,
  letters,
  mailFacts
} from '../publish/desk-file.ts'
import {part} from '../publish/desk-frame.ts'
import {issueFor} from '../publish/desk-mail.ts'
import {
  inScheme,
  withOwnPictures,
  withoutPictures
} from '../publish/desk-media.ts'
import {renderEmail} from '../publish/email.ts'
import {articlePage} from '../publish/page-article.ts'
import {withStyle} from '../publish/page-style.ts'
import {pageFile} from '../publish/sheet.ts'
import type {Scene} from './desk-scene.ts'

/** A view of a file: what stands above it, and its document, when it has one. */
export type View = Readonly<{
  parts?: readonly ElementContent[]
  above?: readonly ElementContent[]
  document?: string
}>

/**
 * Make a view.
 *
 * Throws a VFileMessage when a template is wrong.
 *
 * @param token
 *   Stands in the forms of the desk.
 */
export async function makeView(
  scene: Scene,
  subject: Article | Issue,
  look: DeskLook,
  root: string,
  token: string
): Promise<View> {
  const {archive} = scene
  if (!archive) return {}
  const isIssue = 'number' in subject
  if (look.view === 'page') {
    const sheet = isIssue
      ? scene.sheets().get(pageFile(issuePath(subject)))
      : articlePage(archive, subject)
    const made = await sheet?.make()
    const css = archive.site.templates('style.css', {})
    const page = withStyle(String(made ?? ''), css)
    return {document: inScheme(page, look.scheme)}
  }
  if (look.view === 'mail' || look.view === 'text') {
    return mailView(archive, subject, look)
  }
  if (isIssue) return {}
  return look.view === 'feed'
    ? feedView(archive, subject, look)
    : extractionView(archive, subject, root, token)
}

async function mailView(
  archive: Archive,
  subject: Article | Issue,
  {view, scheme, pictures}: DeskLook
): Promise<View> {
  const {site} = archive
  const isIssue = 'number' in subject
  const issue = isIssue ? subject : issueFor(archive, subject)
  const note = part('note', noteOn(archive, subject))
  const email = await renderEmail(site, issue)
  const filled = fillUnsubscribe(email, 'https://unsubscribe.invalid/')
  if (view === 'text') {
    const text = letters('Plain text of the mail', filled.text)
    return {parts: [note, part('letters', [text])]}
  }
  const own = withOwnPictures(inScheme(filled.html, scheme), site.publication)
  return {
    above: [note, mailFacts(email, site)],
    document: pictures === 'off' ? withoutPictures(own) : own
  }
}

/** Which mail it is that an article is shown in. */
function noteOn(archive: Archive, subject: Article | Issue): ElementContent[] {
  if ('number' in subject) return []
  const issue = archive.issues.get(subject.id)
  const text = issue
    ? `As part of issue ${issue.number}, ${issue.title}.`
    : subject.mail.as === 'never'
      ? 'This article is never mailed (mail: never); this is how it would look.'
      : 'In no issue yet; this is how it would look alone.'
  return [h('p', text)]
}

function feedView(archive: Archive, article: Article, look: DeskLook): View {
  const {item, xml} = deskItem(archive, article)
  const {publication} = archive.site
  const document = withOwnPictures(itemDocument(item), publication)
  return {
    above: [itemFacts(item)],
    document: inScheme(document, look.scheme),
    parts: [part('letters', [letters('The item in RSS', xml)])]
  }
}

async function extractionView(
  archive: Archive,
  article: Article,
  root: string,
  token: string
): Promise<View> {
  const text = String(await readText(root, article.file))
  const matter = readArticleMatter(new VFile({value: text}))?.value
  const {register, publication} = archive.site
  return {
    parts: extractionParts({
      article,
      passages: readPassages(text),
      decided: {actors: matter?.actors ?? {}, quotes: matter?.quotes ?? {}},
      isKnown: (id) => register.has(id),
      limit: publication.limits.confidence,
      token
    })
  }
}
