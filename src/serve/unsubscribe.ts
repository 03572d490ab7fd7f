/**
 * `/u/:token`: how people go. Must always work.
 */
import type {Answer} from '../answer.ts'
import {maskAddress} from '../subscriber.ts'
import type {Farewell} from '../subscriber-book.ts'
import {allLists, readToken, type Token} from '../token.ts'
import {type Guest, guestOf} from './people.ts'
import {type Fields, only} from './read-form.ts'
import type {Reply, Visit} from './visit.ts'

/** The body that ends a subscription (RFC 8058 §3.2). */
const oneClick = {name: 'List-Unsubscribe', value: 'One-Click'} as const

/** Tells a press on our page from a press in a mail program. */
const fromPage = {name: 'from', value: 'page'} as const

/** The page with the button; scanners open it, so it changes nothing. */
export async function unsubscribePage(
  visit: Visit,
  text: string
): Promise<Reply> {
  const guest = await guestOf(visit.house.service, 'unsubscribe', text)
  if (!guest) return {answer: {kind: 'expired'}, status: 404}
  visit.house.views.note(text, visit.house.service.now())
  return {answer: pageOf(visit, guest, text)}
}

/** Whether a form is the one that ends a subscription. */
export function isOneClick(fields: Fields): boolean {
  return only(fields, oneClick.name) === oneClick.value
}

/** Whether the press came from a mail program: nobody sees an answer then. */
export function isFromMail(fields: Fields): boolean {
  return isOneClick(fields) && !fields.has(fromPage.name)
}

/**
 * End the subscription. The same again is the same answer and no second event.
 *
 * Asks for no cookie, no login, no second press; a body that says something
 * else gets the page.
 */
export async function unsubscribe(
  visit: Visit,
  text: string,
  fields: Fields
): Promise<Reply> {
  if (!isOneClick(fields)) return unsubscribePage(visit, text)
  const {service, haste} = visit.house
  const way = isFromMail(fields) ? 'one click' : 'page'
  const words = {
    by: 'person',
    note: `${way}${haste(text)}`,
    ip: visit.client,
    agent: visit.agent
  } as const
  // First, and looked at afterwards: campaigns of clicks come all at once
  const token = readToken(service.keys.tokens, 'unsubscribe', text)
  const changed = token && (await leaveBy(service, token, words))
  if (changed && isFromMail(fields)) {
    return {answer: {kind: 'unsubscribed', address: ''}}
  }
  const guest = await guestOf(service, 'unsubscribe', text)
  if (!guest) return {answer: {kind: 'expired'}, status: 404}
  const address = maskAddress(guest.subscriber.address)
  return {answer: {kind: 'unsubscribed', address}}
}

function leaveBy(
  {ledger}: Visit['house']['service'],
  {list, handle, epoch}: Token,
  words: Farewell
): Promise<boolean> {
  const which = list === allLists ? undefined : list
  return ledger.leave({handle, epoch}, which, words)
}

function pageOf(
  {house: {service}}: Visit,
  {subscriber}: Guest,
  text: string
): Answer {
  const action = `${service.url}/u/${text}`
  return {
    kind: 'unsubscribe',
    address: maskAddress(subscriber.address),
    preferences: `${action}/preferences`,
    action,
    fields: [oneClick, fromPage]
  }
}
