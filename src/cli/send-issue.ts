/**
 * An issue of a folder, made ready to be sent: rendered, checked, prepared.
 */
import {createHash} from 'node:crypto'
import {promises as dns} from 'node:dns'
import {settleFindings} from '../check/settle.ts'
import type {FrozenIssue} from '../issue.ts'
import type {Folder} from '../parse/read-folder.ts'
import type {Publication} from '../publication.ts'
import {renderEmail} from '../publish/email.ts'
import {renderPages} from '../publish/pages.ts'
import {envelopeSender} from '../send/compose.ts'
import {dnsFindings} from '../send/dns-advice.ts'
import {type Finding, preflight} from '../send/preflight.ts'
import {prepareMessage} from '../send/prepare.ts'
import {checkLinks} from './check-links.ts'
import {checkSizes} from './check-size.ts'
import {printProblems} from './problems.ts'
import {readSite} from './read-site.ts'
import type {SendKeys} from './send-keys.ts'
import {readSendKeys} from './send-keys.ts'

/** An issue that could be sent now. */
export type ReadyIssue = Readonly<{
  publication: Publication
  keys: SendKeys
  frozen: FrozenIssue
  findings: readonly Finding[]
}>

/** How it is to be frozen. */
export type ReadyOptions = Readonly<{
  number: number
  list: string
  now: Date
  /** Milliseconds. */
  late: number
  json?: boolean | undefined
}>

/** Milliseconds that the DNS is waited for. */
const dnsTimeout = 3000

/**
 * Make an issue ready.
 *
 * Says everything that is wrong with the folder and throws; what is wrong with
 * the mail is in `findings`.
 */
export async function readyIssue(
  root: string,
  options: ReadyOptions
): Promise<ReadyIssue> {
  const {number, list, now, late, json} = options
  const reading = await readSite(root, now)
  const {site} = reading
  const issue = site?.issues.find((each) => each.number === number)
  const email = site && issue && (await renderEmail(site, issue))
  if (site && issue && email) {
    const pages = new Map(
      renderPages(site).map((page) => [`site/${page.path}`, page])
    )
    checkLinks(reading.files, {
      has: (path) => pages.has(path),
      read: (path) => String(pages.get(path) ?? '')
    })
    checkSizes(reading.files, [issue], [email])
  }
  settleFindings(reading.files, {settings: site?.publication.rules ?? {}})
  if (!printProblems(reading.files, {json}) || !site) {
    throw new Error('Nothing was sent: correct what is wrong first')
  }
  if (!issue || !email) {
    throw new Error(whyNoIssue(number, reading.folder))
  }
  const {publication} = site
  const keys = await readSendKeys(root, publication)
  const bytes = await prepareMessage(publication, email, {list, date: now})
  const subject = {publication, email, prepared: bytes, keys: keys.dkim}
  return {
    publication,
    keys,
    frozen: {
      number,
      id: issue.id,
      list,
      subject: email.subject,
      bytes,
      hash: createHash('sha256').update(bytes).digest('hex'),
      articles: issue.articles.map(({id}) => id),
      ...(issue.corrects && {to: issue.corrects}),
      date: now,
      expires: new Date(now.getTime() + late)
    },
    findings: [
      ...(await preflight({...subject, date: now})),
      ...(await askDns(publication, keys))
    ]
  }
}

/** What must happen before an issue can be sent. */
function whyNoIssue(number: number, {planned, notYet}: Folder): string {
  const file = planned.find((each) => each.number === number)?.file
  if (file === undefined) {
    return `Unexpected issue ${number}, expected one of articles/issues`
  }
  return notYet.get(file) === 'draft'
    ? `Issue ${number} is a draft: write \`status: ready\` into ${file} to send it`
    : `Issue ${number} is of the future: ${file} has its \`date\``
}

function askDns(
  publication: Publication,
  {dkim}: SendKeys
): Promise<readonly Finding[]> {
  const resolver = new dns.Resolver({timeout: dnsTimeout, tries: 1})
  return dnsFindings(
    publication.sender.address,
    envelopeSender(publication),
    dkim,
    (name) => resolver.resolveTxt(name)
  )
}
