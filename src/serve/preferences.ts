/**
 * `/preferences/:token`: which lists somebody gets; and the pages that send a
 * fresh link first (step-up).
 *
 * A link that stands in every mail may be passed on with it. So it only has a
 * fresh one sent to the address, which works for an hour and for what it is for.
 */
import type {Answer} from '../answer.ts'
import {isFrequency, restDays, type Wish} from '../frequency.ts'
import {listsOf} from '../publication.ts'
import {maskAddress} from '../subscriber.ts'
import type {TokenPurpose} from '../token.ts'
import {allLists} from '../token.ts'
import {everythingOf} from './everything.ts'
import {type Guest, guestOf, linkOf} from './people.ts'
import {type Fields, only} from './read-form.ts'
import {firstList} from './service.ts'
import type {Reply, Visit} from './visit.ts'

const day = 24 * 3_600_000

const expired: Reply = {answer: {kind: 'expired'}, status: 404}

/** What a page of this file is about. */
export type LinkKind = 'preferences' | 'rights'

/** Asks to send a fresh link; `path` is the page's own. */
export async function linkPage(
  visit: Visit,
  purpose: TokenPurpose,
  text: string,
  path: string
): Promise<Reply> {
  const {service} = visit.house
  const guest = await guestOf(service, purpose, text)
  if (!guest) return expired
  const address = maskAddress(guest.subscriber.address)
  const fields = [{name: 'send', value: 'yes'}]
  const action = `${service.url}${path}`
  return {answer: {kind: 'link', address, action, fields}}
}

/** Send a fresh link to the address behind this one. */
export async function sendLink(
  visit: Visit,
  purpose: TokenPurpose,
  text: string,
  kind: LinkKind
): Promise<Reply> {
  const {service, outbox} = visit.house
  const guest = await guestOf(service, purpose, text)
  if (!guest) return expired
  const {client: ip, agent, network} = visit
  const list = firstList(service.publication)
  const {address} = guest.subscriber
  const offered = await outbox.offer({kind, address, list, ip, agent, network})
  return offered
    ? {answer: {kind: 'linked'}}
    : {answer: {kind: 'busy'}, status: 503}
}

/** The lists, with those chosen. */
export async function preferencesPage(
  visit: Visit,
  text: string,
  saved = false
): Promise<Reply> {
  const guest = await guestOf(visit.house.service, 'preferences', text)
  return guest ? {answer: pageOf(visit, guest, text, saved)} : expired
}

/** Come on the lists that are chosen, and off all others. */
export async function savePreferences(
  visit: Visit,
  text: string,
  fields: Fields
): Promise<Reply> {
  const {service} = visit.house
  const guest = await guestOf(service, 'preferences', text)
  if (!guest) return expired
  if (only(fields, 'save') !== 'yes') return preferencesPage(visit, text)
  const {ledger, publication} = service
  const chosen = fields.get('list') ?? []
  const words = {ip: visit.client, agent: visit.agent, note: 'preferences'}
  const lists = listsOf(publication).map(({id}) => id)
  const {address, handle} = guest.subscriber
  const wanted = lists.filter((list) => chosen.includes(list))
  await ledger.enrol(
    wanted.map((list) => ({
      address,
      list,
      kind: 'confirmed' as const,
      ...words
    }))
  )
  const isOn = (list: string) =>
    guest.subscriptions.some(
      (each) => each.list === list && each.state !== 'left'
    )
  for (const list of lists) {
    if (chosen.includes(list) || !isOn(list)) continue
    await ledger.leave({handle}, list, {by: 'person', ...words})
  }
  const wish = wishIn(fields, wanted, service.now())
  await ledger.adjust({handle}, wish, {by: 'person', ...words, note: ''})
  return preferencesPage(visit, text, true)
}

/** How often and from when on, as far as the form says so. */
function wishIn(fields: Fields, lists: readonly string[], now: number): Wish {
  const frequencies = lists.flatMap((list) => {
    const given = only(fields, `often-${list}`)
    return isFrequency(given) ? [[list, given] as const] : []
  })
  const given = only(fields, 'rest')
  const days = restDays.find((each) => String(each) === given)
  return {
    frequencies: Object.fromEntries(frequencies),
    ...(given === '' && {rest: null}),
    ...(days !== undefined && {rest: new Date(now + days * day)})
  }
}

/** The page of a right: everything as a file, or nothing any more. */
export async function rightPage(
  visit: Visit,
  kind: 'export' | 'erase',
  text: string
): Promise<Reply> {
  const {service} = visit.house
  const guest = await guestOf(service, kind, text)
  if (!guest) return expired
  const address = maskAddress(guest.subscriber.address)
  const fields = [{name: kind, value: 'yes'}]
  const action = `${service.url}/${kind}/${text}`
  return {answer: {kind, address, action, fields}}
}

/** Everything that the ledger has on somebody (GDPR art. 15 and 20). */
export async function exportAll(
  visit: Visit,
  text: string,
  fields: Fields
): Promise<Reply | object> {
  const {service} = visit.house
  const guest = await guestOf(service, 'export', text)
  if (!guest) return expired
  if (only(fields, 'export') !== 'yes') return rightPage(visit, 'export', text)
  return everythingOf(service.ledger, guest.subscriber.address)
}

/** Forget somebody (GDPR art. 17). */
export async function eraseAll(
  visit: Visit,
  text: string,
  fields: Fields
): Promise<Reply> {
  const {service} = visit.house
  const guest = await guestOf(service, 'erase', text)
  if (!guest) return expired
  if (only(fields, 'erase') !== 'yes') return rightPage(visit, 'erase', text)
  const {address} = guest.subscriber
  await service.ledger.erase(address, {by: 'person', note: 'by a link'})
  return {answer: {kind: 'erased'}}
}

function pageOf(
  {house: {service}}: Visit,
  {subscriber, subscriptions}: Guest,
  text: string,
  saved: boolean
): Answer {
  const action = `${service.url}/preferences/${text}`
  const on = (id: string) =>
    subscriptions.find(({list, state}) => list === id && state === 'confirmed')
  const {rests} = subscriber
  const isResting = rests && rests.getTime() > service.now()
  return {
    kind: 'preferences',
    address: maskAddress(subscriber.address),
    saved,
    lists: listsOf(service.publication).map(({id, name}) => ({
      id,
      name,
      chosen: on(id) !== undefined,
      frequency: on(id)?.frequency ?? 'every'
    })),
    ...(isResting && {rests: rests.toISOString().slice(0, 10)}),
    unsubscribe: linkOf(service, 'u', subscriber, allLists),
    rights: `${action}/rights`,
    action,
    fields: [{name: 'save', value: 'yes'}]
  }
}
