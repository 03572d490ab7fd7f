/**
 * Notes on their way: after the answer, so that no answer tells by its time
 * what an address is to us.
 *
 * They wait in the ledger, as a crash must lose nobody; one at a time is sent.
 * A note that may have arrived is not sent again: what was begun and has no end
 * is lost, and said so.
 */
import {createHmac, randomInt} from 'node:crypto'
import type {Ask, HeldAsk, Note} from '../note.ts'
import {admit, type Subscriber, type Subscription} from '../subscriber.ts'
import {isUncertain, type Outcome} from '../transport.ts'
import {bucketsOf} from './buckets.ts'
import {linkOf} from './people.ts'
import {confirmHours, type ServiceOptions} from './service.ts'

/** Where asks go. */
export type Outbox = Readonly<{
  /** Resolves once it is written down; false when too many wait. */
  offer: (ask: Ask) => Promise<boolean>
  /** Do what is due. */
  pump: () => Promise<void>
  /** Begin nothing more; resolves when what is under way has ended. */
  rest: () => Promise<void>
  /** Whether notes are held because hardly anybody confirms. */
  isHeld: () => Promise<boolean>
}>

const minute = 60_000
const hour = 60 * minute

/** Asks looked at in one turn. */
const portion = 50

/** Notes a minute, to everybody and to one domain. */
const notesPerMinute = 20
const domainPerMinute = 10

/** Attempts to hand over a note, and the wait after the first in milliseconds. */
const mostTries = 4
const firstWait = minute

/** From holding an ask to beginning it, in milliseconds: nothing slow is between. */
const holdLease = 20_000

/** Longer than any SMTP transaction: who began before that is dead. */
const longestSending = 60 * minute

/** From so many notes an hour on, so many of a hundred must be confirmed. */
const breakerFrom = 50
const breakerShare = 0.1

/** What becomes of an ask; `again` in milliseconds, over without. */
type Fate = Readonly<{again?: number; spent?: boolean}>

const over: Fate = {}

/** Make an outbox. */
export function outboxOf(service: ServiceOptions): Outbox {
  const {ledger, alarm} = service
  const mayGo = pacing(service)
  const isHeld = async () => {
    const {asked, confirmed} = await ledger.answers(hour)
    return asked >= breakerFrom && confirmed < asked * breakerShare
  }
  const warn = oncePerHour(service)
  const look = async (ask: HeldAsk): Promise<Fate> => {
    if (ask.kind === 'confirm' && (await isHeld())) {
      warn(
        'Hardly any of the people who were asked to confirm within the hour did: somebody plays with the form. Nobody else is asked until that is over'
      )
      return {again: minute}
    }
    return handle(service, ask, mayGo)
  }
  const turn = async () => {
    const lost = await ledger.loseAsks(longestSending)
    if (lost > 0) {
      alarm(
        `${lost} notes were being sent when the service ended: perhaps they arrived. They are not sent again`
      )
    }
    for (let done = 0; done < portion && !isResting; done++) {
      const ask = await ledger.holdAsk(holdLease)
      if (!ask) return
      const {again, spent} = await look(ask)
      await ledger.settleAsk(ask, again, spent)
    }
  }
  let isResting = false
  let pumping: Promise<void> | undefined
  return {
    // Not when the next request is measured
    offer: (ask) => ledger.ask(ask, randomInt(200, 1500)),
    isHeld,
    pump() {
      pumping ??= turn()
        .catch((error: Error) => alarm(`Notes wait: ${error.message}`))
        .finally(() => {
          pumping = undefined
        })
      return pumping
    },
    async rest() {
      isResting = true
      await pumping
    }
  }
}

/** Says something, and then nothing for an hour. */
function oncePerHour({now, alarm}: ServiceOptions): (text: string) => void {
  let said = Number.NEGATIVE_INFINITY
  return (text) => {
    if (now() - said < hour) return
    said = now()
    alarm(text)
  }
}

/** So many a minute; a domain that gets many keeps none of the others waiting. */
function pacing({now}: ServiceOptions): (address: string) => boolean {
  const all = bucketsOf(notesPerMinute, minute)
  const domains = bucketsOf(domainPerMinute, minute)
  return (address) => {
    const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
    return domains(domain, now()) && all('', now())
  }
}

/** Do what was asked, as far as it may be done. */
async function handle(
  service: ServiceOptions,
  ask: HeldAsk,
  mayGo: (address: string) => boolean
): Promise<Fate> {
  const {ledger, alarm} = service
  const who = await addressee(service, ask)
  if (!who) return over
  if (ask.kind !== 'welcome' && !mayGo(ask.address)) return {again: 5000}
  if (!(await ledger.beginAsk(ask))) return over
  try {
    const outcome = await send(service, ask, who)
    return fateOf(service, ask, outcome)
  } catch (error) {
    alarm(`A note was not sent: ${(error as Error).name}`)
    return fateOf(service, ask, undefined)
  }
}

type Addressee = Readonly<{
  subscriber: Subscriber | undefined
  subscription: Subscription | undefined
}>

/** Who is written to; `undefined` when a note of this kind is not for him. */
async function addressee(
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

async function send(
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

function fateOf(
  {log, alarm}: ServiceOptions,
  {kind, tries}: HeldAsk,
  outcome: Outcome | undefined
): Fate {
  if (outcome?.kind === 'accepted') return over
  log({
    note: kind,
    outcome: outcome?.kind ?? 'error',
    ...(outcome?.kind === 'refused' && {code: outcome.reply.code}),
    tries: tries + 1
  })
  if (outcome && isUncertain(outcome)) {
    alarm(
      `The relay had a note and never answered: perhaps it arrived. It is not sent again`
    )
    return over
  }
  const isRefused = outcome?.kind === 'refused' && outcome.reply.code >= 500
  if (isRefused || tries + 1 >= mostTries) return over
  return {again: firstWait * 4 ** tries, spent: true}
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
