/**
 * What is checked before an issue is frozen: what is wrong with a mail cannot be
 * called back.
 */
import type {Email} from '../issue.ts'
import {unsubscribeField} from '../issue.ts'
import type {Publication} from '../publication.ts'
import {composer, envelopeSender} from './compose.ts'
import type {DkimKey} from './dkim.ts'
import {dkimProblems} from './dkim-verify.ts'

/** One finding; an `error` stops the issue. `rule` names it where it has a name. */
export type Finding = Readonly<{
  level: 'error' | 'advice'
  text: string
  rule?: 'mail-footer' | 'mail-link'
}>

/** What is looked at. */
export type PreflightSubject = Readonly<{
  publication: Publication
  email: Email
  prepared: Uint8Array
  keys: readonly DkimKey[]
  date: Date
}>

/** Octets that hardly any relay refuses (RFC 1870 leaves it to each). */
const sizeAdvice = 1_000_000

/** Everything that is found at once; asks nobody. */
export async function preflight(
  subject: PreflightSubject
): Promise<readonly Finding[]> {
  const {publication, email, prepared, keys} = subject
  const found = [
    ...emailFindings(publication, email),
    ...(await signatureFindings(subject))
  ]
  if (!email.subject.trim()) found.push(error('The issue has no subject'))
  if (!publication.serviceUrl) {
    found.push(
      advice(
        'There is no `service_url`: people unsubscribe by mail, and receivers that ask for one-click unsubscription (Gmail, Yahoo, from 5,000 a day) will mind'
      )
    )
  }
  if (keys.length === 0) {
    found.push(
      advice(
        'Quoin signs nothing (`dkim` in publication.yaml): the relay must, and must cover List-Unsubscribe and List-Unsubscribe-Post'
      )
    )
  }
  if (prepared.length > sizeAdvice) {
    found.push(advice(`Each message has ${prepared.length} octets`))
  }
  return found
}

/** What can be said of a mail before it is a message: its footer, its links. */
export function emailFindings(
  publication: Publication,
  email: Email
): Finding[] {
  return [
    ...footerFindings(publication, email).map(
      (finding) => ({...finding, rule: 'mail-footer'}) as const
    ),
    ...linkFindings(email).map(
      (finding) => ({...finding, rule: 'mail-link'}) as const
    )
  ]
}

function footerFindings(
  {postalAddress}: Publication,
  {html, text}: Email
): Finding[] {
  const place = bare(postalAddress)
  const bodies: [string, string][] = [
    ['HTML', html],
    ['plain text', text]
  ]
  return bodies.flatMap(([name, body]) => [
    ...(body.includes(unsubscribeField)
      ? []
      : [error(`The ${name} has no link to unsubscribe`)]),
    ...(bare(body).includes(place)
      ? []
      : [error(`The ${name} does not show the postal address`)]),
    ...(bare(body) ? [] : [error(`The ${name} is empty`)])
  ])
}

/** Links that lead nowhere from a mail. */
function linkFindings({html}: Email): Finding[] {
  const links = [...html.matchAll(/\shref="([^"]*)"/g)].map(([, link]) => link)
  const strange = links.filter(
    (link = '') => !/^(?:https?:\/\/|mailto:|#|\uFDD0)/.test(link)
  )
  return [...new Set(strange)].map((link) =>
    error(`The link ${JSON.stringify(link)} leads nowhere from a mail`)
  )
}

/** Sign a message to nobody, and look at it as a receiver would. */
async function signatureFindings({
  publication,
  prepared,
  keys,
  date
}: PreflightSubject): Promise<Finding[]> {
  const from = envelopeSender(publication)
  const compose = composer(prepared, {from, keys, date})
  const {bytes} = await compose({
    address: 'reader@example.org',
    id: 'preflight',
    token: 't'.repeat(150)
  })
  return dkimProblems(bytes, keys).map((problem) =>
    error(`${problem}: nothing is sent that receivers would take for forged`)
  )
}

/** Letters and digits alone, as lines are broken and signs escaped. */
function bare(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|quot|#39|#x27|lt|gt|nbsp);/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

function error(text: string): Finding {
  return {level: 'error', text}
}

function advice(text: string): Finding {
  return {level: 'advice', text}
}
