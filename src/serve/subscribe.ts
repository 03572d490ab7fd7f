/**
 * `/subscribe` and `/confirm/:token`: how people come.
 */
import type {Answer} from '../answer.ts'
import {listsOf} from '../publication.ts'
import {maskAddress, readAddress} from '../subscriber.ts'
import {guestOf, hasLeftSince} from './people.ts'
import {type Fields, only} from './read-form.ts'
import {firstList} from './service.ts'
import {makeTicket, oldest, ticketAge, youngest} from './ticket.ts'
import type {Reply, Visit} from './visit.ts'

/** The form, empty. */
export function subscribePage({house}: Visit): Reply {
  return {answer: formOf(house, '', {problem: false})}
}

/**
 * Somebody gives an address.
 *
 * One answer for every address, in words, status and time: nothing is looked up
 * before it is given, and the same is written down whoever it is. A form of the
 * static pages carries no ticket; it is shown again with one.
 */
export async function subscribe(
  {house, client, agent, network}: Visit,
  fields: Fields
): Promise<Reply> {
  const {service, outbox, gate} = house
  const now = service.now()
  const typed = only(fields, 'address') ?? ''
  const {address, problem} = readAddress(typed.slice(0, 400))
  const list = listIn(house, fields)
  if (problem !== undefined || list === undefined) {
    const shown = typed.slice(0, 254)
    return {answer: formOf(house, shown, {problem: true}), status: 422}
  }
  const ticket = only(fields, 'ticket') ?? ''
  const age = ticketAge(service.keys.forms, ticket, now)
  if (age === undefined || age > oldest) {
    return {answer: formOf(house, address, {problem: false, again: true})}
  }
  if (age < youngest) {
    const again = {problem: false, again: true, ticket}
    return {answer: formOf(house, address, again)}
  }
  if (!gate(network, now)) return {answer: {kind: 'busy'}, status: 429}
  const answer: Answer = {kind: 'pending', address}
  // Programs fill in every field that they find
  if (only(fields, 'website') !== '' && fields.has('website')) return {answer}
  const ask = {
    kind: 'confirm',
    address,
    list,
    ip: client,
    agent,
    network
  } as const
  const isTaken = await outbox.offer(ask)
  return isTaken ? {answer} : {answer: {kind: 'busy'}, status: 503}
}

/** The page with the button; opening it changes nothing, however often. */
export async function confirmPage(visit: Visit, text: string): Promise<Reply> {
  const guest = await waitingGuest(visit, text)
  if (!guest) return {answer: {kind: 'expired'}, status: 404}
  const {address, isConfirmed} = guest
  visit.house.views.note(text, visit.house.service.now())
  if (isConfirmed) return {answer: {kind: 'confirmed', address}}
  const action = `${visit.house.service.url}/confirm/${text}`
  const fields = [{name: 'confirm', value: 'yes'}]
  return {answer: {kind: 'confirm', address, action, fields}}
}

/** The button was pressed. */
export async function confirm(
  visit: Visit,
  text: string,
  fields: Fields
): Promise<Reply> {
  if (only(fields, 'confirm') !== 'yes') return confirmPage(visit, text)
  const {service, outbox} = visit.house
  const guest = await waitingGuest(visit, text)
  if (!guest) return {answer: {kind: 'expired'}, status: 404}
  const {subscriber, token} = guest
  const [admission] = await service.ledger.enrol([
    {
      address: subscriber.address,
      list: token.list,
      kind: 'confirmed',
      note: `link of ${token.issued.toISOString()}${visit.house.haste(text)}`,
      ip: visit.client,
      agent: visit.agent
    }
  ])
  if (admission?.kind === 'suppressed') {
    return {answer: {kind: 'expired'}, status: 404}
  }
  const {address} = subscriber
  await service.ledger.noteAnswered(address)
  // Also for who presses again: perhaps nobody answered the first press
  if (service.welcome) {
    const {client: ip, agent, network} = visit
    const {list} = token
    await outbox.offer({kind: 'welcome', address, list, ip, agent, network})
  }
  return {answer: {kind: 'confirmed', address: guest.address}}
}

async function waitingGuest(
  {house: {service}}: Visit,
  text: string
): Promise<
  | (NonNullable<Awaited<ReturnType<typeof guestOf>>> & {
      address: string
      isConfirmed: boolean
    })
  | undefined
> {
  const guest = await guestOf(service, 'confirm', text)
  if (!guest) return undefined
  const {token, subscriber, subscriptions} = guest
  const state = subscriptions.find(({list}) => list === token.list)?.state
  const events = await service.ledger.consentOf(subscriber.id)
  if (!state || state === 'left' || hasLeftSince(events, token)) {
    return undefined
  }
  const address = maskAddress(subscriber.address)
  return {...guest, address, isConfirmed: state === 'confirmed'}
}

/** The list of a form; `undefined` when it names several, or one that is not. */
function listIn(house: Visit['house'], fields: Fields): string | undefined {
  const {publication} = house.service
  if (!fields.has('list')) return firstList(publication)
  const given = only(fields, 'list')
  return listsOf(publication).find(({id}) => id === given)?.id
}

function formOf(
  {service: {url, keys, now}}: Visit['house'],
  address: string,
  more: Readonly<{problem: boolean; again?: boolean; ticket?: string}>
): Answer {
  const {ticket = makeTicket(keys.forms, now()), ...rest} = more
  return {
    kind: 'subscribe',
    address,
    ...rest,
    action: `${url}/subscribe`,
    fields: [{name: 'ticket', value: ticket}]
  }
}
