/**
 * An ask → the note to a person, handed over.
 */
import {createHmac} from 'node:crypto'
import type {HeldAsk, Note} from '../note.ts'
import {admit, type Subscriber, type Subscription} from '../subscriber.ts'
import type {Outcome} from '../transport.ts'
import {linkOf} from './people.ts'
import {confirmHours, type ServiceOptions} from './service.ts'

/** Who is written to; nobody yet, when he asks for the first time. */
export type Addressee = Readonly<{
  subscriber: Subscriber | undefined
  subscription: Subscription | undefined
}>

/** Who is written to; `undefined` when a note of this kind is not for him. */
export async function addresseeOf(
  {ledger}: ServiceOptions,
  {kind, address, list}: HeldAsk
): Promise<Addressee | undefined> {
  const {subscriber, subscriptions, suppressions} = await ledger.find({address})
  const subscription = subscriptions.find((each) => each.list === list)
  if (kind === 'confirm') {
    const reasons = suppressions
      .filter((each) => each.list === undefined || each.list === list)
      .map(({reason}) => reason)
    const admission = admit(subscription?.state, reasons, 'asked')
    return admission.kind === 'pending' ? {subscriber, subscription} : undefined
  }
  if (!subscriber?.address) return undefined
  const isIn = kind !== 'welcome' || subscription?.state === 'confirmed'
  return isIn ? {subscriber, subscription} : undefined
}

/** Write and hand over the note; `undefined` when there is none to write. */
export async function sendNote(
  service: ServiceOptions,
  ask: HeldAsk,
  who: Addressee
): Promise<Outcome | undefined> {
  const {words, post, welcome} = service
  const {kind, address, list} = ask
  const person = await personOf(service, ask, who)
  if (!person) return undefined
  if (kind === 'welcome') {
    const {handle: name, epoch} = person
    return welcome?.({address, handle: name, epoch, list})
  }
  // Of the time when it was asked, so that every attempt is the same mail
  const at = {...service, now: () => ask.asked.getTime()}
  const link = (path: 'confirm' | 'preferences' | 'export' | 'erase') =>
    linkOf(at, path, person, list)
  const wish = wishOf(ask, link)
  return post({
    ...words(wish),
    kind,
    to: address,
    id: idOf(service, ask),
    handle: person.handle
  })
}

/** Who asks for the first time becomes somebody: the proof of consent begins. */
async function personOf(
  {ledger, consent}: ServiceOptions,
  {kind, address, list, ip, agent, tries}: HeldAsk,
  {subscriber, subscription}: Addressee
): Promise<Subscriber | undefined> {
  const isAsked = tries > 0 && subscription?.state === 'pending'
  if (kind !== 'confirm' || isAsked) return subscriber
  const entry = {
    address,
    list,
    kind: 'asked',
    note: consent,
    ip,
    agent
  } as const
  const [admission] = await ledger.enrol([entry])
  if (admission?.kind !== 'pending') return undefined
  return (await ledger.find({address})).subscriber
}

function wishOf(
  {kind, asked, network}: HeldAsk,
  link: (path: 'confirm' | 'preferences' | 'export' | 'erase') => string
): Parameters<ServiceOptions['words']>[0] {
  if (kind === 'confirm') {
    const time = `${asked.toISOString().slice(0, 16).replace('T', ' ')} UTC`
    const hours = confirmHours
    return {kind, link: link('confirm'), hours, time, ip: network}
  }
  return kind === 'preferences'
    ? {kind, link: link('preferences')}
    : {kind: 'rights', exportLink: link('export'), eraseLink: link('erase')}
}

/** The same on every attempt, so that receivers drop a second one. */
function idOf(
  {keys}: ServiceOptions,
  {kind, address, id, asked}: HeldAsk
): Note['id'] {
  const what = JSON.stringify(['note', kind, address, id, asked.getTime()])
  const mac = createHmac('sha256', keys.notes).update(what).digest('hex')
  return mac.slice(0, 24)
}
