/**
 * A folder → everything that is to be said about it: what a build says, what it
 * will say of drafts and the future, and what a reader would stumble over.
 */
import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {check} from '../check/check.ts'
import {checkContrast, type Sheet} from '../check/contrast.ts'
import {type Desk, find} from '../check/desk.ts'
import {
  checkOnline,
  type OnlineOptions,
  type OnlineTally
} from '../check/online.ts'
import {rules} from '../check/rules.ts'
import {settleFindings} from '../check/settle.ts'
import type {Email, Issue} from '../issue.ts'
import type {ArticleCache} from '../parse/article-cache.ts'
import {renderEmail} from '../publish/email.ts'
import {withStyle} from '../publish/page-style.ts'
import type {Site} from '../publish/site.ts'
import {emailFindings} from '../send/preflight.ts'
import {checkLinks, proofOf} from './check-links.ts'
import {checkSizes} from './check-size.ts'
import {textsOf} from './check-texts.ts'
import {type Pressing, proof} from './proof.ts'
import {readMailed} from './read-mailed.ts'
import {readSite, type SiteReading} from './read-site.ts'

/** How a folder is checked. */
export type CheckFolderOptions = Readonly<{
  now: Date
  /** Ask other hosts for the pages that are linked to. */
  online?: OnlineOptions | undefined
  /** Threads that read, at most; none when absent. */
  workers?: number
  /** What articles were understood as before. */
  cache?: ArticleCache
  /** Leave the ledger closed: what was mailed is not known then. */
  withoutLedger?: boolean
}>

/** What was found. */
export type Checked = Readonly<{
  /** With their messages. */
  files: readonly VFile[]
  online?: OnlineTally | undefined
  /** Why the ledger could not be asked, if it could not. */
  ledger?: string | undefined
  /** Whether its pages could be made, to look at them. */
  isPressed: boolean
}>

/** Check a folder; nothing is written. */
export async function checkFolder(
  root: string,
  {now, online, workers = 0, cache, withoutLedger}: CheckFolderOptions
): Promise<Checked> {
  const reading = await readSite(root, now, {workers, cache})
  const files = [...reading.files]
  const pressing = await proof(root, files, reading)
  const ahead = await lookAhead(root, now, reading, pressing, cache)
  addMessages(files, ahead.files)
  const {site} = ahead
  const settings = site?.publication.rules ?? {}
  if (!site) {
    settleFindings(files, {settings})
    return {files, isPressed: false}
  }
  const mailed = withoutLedger
    ? {lists: []}
    : await readMailed(root, site.publication)
  const desk: Desk = {
    publication: site.publication,
    register: site.register,
    lock: reading.lock,
    texts: textsOf(files, site),
    emails: [...(pressing?.emails ?? []), ...ahead.emails],
    mailed: mailed.lists,
    files,
    now
  }
  check(desk)
  checkEmails(desk, site)
  const own = files.filter(({path}) =>
    /^templates\/.*\.(?:css|liquid)$/.test(path)
  )
  if (pressing && own.length > 0) checkContrast(sheetsOf(pressing), own)
  const asked = online && (await checkOnline(desk, online))
  const ran = rulesThatRan(Boolean(online), !withoutLedger)
  settleFindings(files, {settings, ran})
  const ledger = 'problem' in mailed ? mailed.problem : undefined
  return {files, online: asked, ledger, isPressed: pressing !== undefined}
}

/** What is said of the folder as it will be, and the mails it will have. */
type Ahead = Readonly<{
  site?: Site | undefined
  files: readonly VFile[]
  emails: readonly Email[]
}>

/**
 * Drafts and the future as if they were out; the same reading without any.
 *
 * Mails are made even where something else keeps a build from being made.
 */
async function lookAhead(
  root: string,
  now: Date,
  reading: SiteReading,
  pressing: Pressing | undefined,
  cache: ArticleCache | undefined
): Promise<Ahead> {
  const issues = reading.files.filter(({path}) =>
    /^articles\/issues\//.test(path)
  )
  const waits =
    reading.waiting > 0 || issues.length > (reading.site?.issues.length ?? 0)
  if (!reading.site) return {files: [], emails: []}
  const {site, files} = waits
    ? await readSite(root, now, {drafts: true, cache})
    : reading
  if (!site) return {files: [], emails: []}
  if (pressing && waits) checkLinks(files, proofOf(site))
  const known = new Set(pressing?.emails.map(({issue}) => issue))
  const others = site.issues.filter(({number}) => !known.has(number))
  const emails = await renderAll(site, others)
  checkSizes(files, others, emails)
  return {site, files, emails}
}

/** None when the template cannot be filled, which a build says. */
async function renderAll(
  site: Site,
  issues: readonly Issue[]
): Promise<Email[]> {
  const emails: Email[] = []
  try {
    for (const issue of issues) emails.push(await renderEmail(site, issue))
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
  }
  return emails
}

/** What the second reading says and the first did not. */
function addMessages(files: VFile[], others: readonly VFile[]): void {
  for (const other of others) {
    const file = files.find(({path}) => path === other.path)
    if (!file) continue
    const said = new Set(file.messages.map(String))
    for (const message of other.messages) {
      if (!said.has(String(message))) file.messages.push(message)
    }
  }
}

/** What the sending side refuses, said before anybody sends. */
function checkEmails({publication, emails, files}: Desk, site: Site): void {
  for (const email of emails) {
    const issue = site.issues.find(({number}) => number === email.issue)
    const file = files.find(({path}) => path === issue?.file)
    if (!file) continue
    for (const {rule, text} of emailFindings(publication, email)) {
      if (!rule) continue
      const reason = `Unexpected mail of issue ${email.issue}: ${text}, expected it in templates/email.mjml.liquid`
      find(file, rule, undefined, reason)
    }
  }
}

/** One page of each kind, and the last mail. */
function sheetsOf({pages, emails}: Pressing): Sheet[] {
  const kinds: [string, RegExp][] = [
    ['the front page', /^site\/index\.html$/],
    ['an article', /^site\/\d{4}\/[^/]+\/index\.html$/],
    ['an issue', /^site\/issues\/\d+\/index\.html$/],
    ['an actor', /^site\/actors\/[^/]+\/index\.html$/],
    ['the quotations', /^site\/quotations\/index\.html$/],
    ['the archive', /^site\/archive\/index\.html$/]
  ]
  const shown = kinds.flatMap(([name, form]) => {
    const path = pages.keys().find((one) => form.test(one))
    if (path === undefined) return []
    const css = pages.get('site/style.css') ?? ''
    return [{name, html: withStyle(pages.get(path) ?? '', css)}]
  })
  const [email] = emails
  return [...shown, ...(email ? [{name: 'the mail', html: email.html}] : [])]
}

function rulesThatRan(
  isOnline: boolean,
  isLedgerAsked: boolean
): ReadonlySet<string> {
  return new Set(
    Object.keys(rules).filter(
      (name) =>
        (isOnline || !rules[name]?.online) &&
        (isLedgerAsked || name !== 'already-mailed')
    )
  )
}
