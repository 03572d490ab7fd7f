/**
 * Notes on their way: after the answer, so that no answer tells by its time
 * what an address is to us.
 *
 * Held in memory: what a crash loses, the person asks for again.
 */
import {createHmac, randomInt} from 'node:crypto'
import type {Note, NoteKind} from '../note.ts'
import {addressKey, admit} from '../subscriber.ts'
import type {Outcome} from '../transport.ts'
import {type Buckets, bucketsOf} from './buckets.ts'
import {linkOf} from './people.ts'
import {confirmHours, type ServiceOptions} from './service.ts'

/** What somebody asked for. */
export type Ask = Readonly<{
  kind: Exclude<NoteKind, 'welcome'>
  address: string
  list: string
  /** For the proof of consent. */
  ip: string
  agent: string
  /** Cut short, for the person who gets the note. */
  network: string
}>

/** Where asks go. */
export type Outbox = Readonly<{
  /** False when too many wait. */
  offer: (ask: Ask) => boolean
  /** Somebody confirmed: tells people from programs. */
  confirmed: () => void
  /** Do what is due. */
  pump: () => Promise<void>
  /** Whether notes are held because hardly anybody confirms. */
  isHeld: () => boolean
  size: () => number
}>

type Waiting = {ask: Ask; key: string; due: number; tries: number; note?: Note}

const minute = 60_000
const hour = 60 * minute

/** Asks that wait at most. */
const mostWaiting = 1000

/** Asks looked at in one turn. */
const portion = 50

/** Notes a minute, to everybody and to one domain. */
const notesPerMinute = 20
const domainPerMinute = 10

/** Attempts to hand over a note, and the wait after the first in milliseconds. */
const mostTries = 4
const firstWait = minute

/** From so many notes an hour on, so many of a hundred must be confirmed. */
const breakerFrom = 50
const breakerShare = 0.1

/** Make an outbox. */
export function outboxOf(service: ServiceOptions): Outbox {
  const waiting: Waiting[] = []
  const limits = {
    all: bucketsOf(notesPerMinute, minute),
    domain: bucketsOf(domainPerMinute, minute)
  }
  const sent: number[] = []
  const confirmed: number[] = []
  let alarmed = Number.NEGATIVE_INFINITY
  const isHeld = () => {
    const since = service.now() - hour
    for (const times of [sent, confirmed]) {
      while ((times[0] ?? since) < since) times.shift()
    }
    const isLow = confirmed.length < sent.length * breakerShare
    return sent.length >= breakerFrom && isLow
  }
  const warn = () => {
    if (service.now() - alarmed < hour) return
    alarmed = service.now()
    service.alarm(
      `Of ${sent.length} people who were asked to confirm within the hour ${confirmed.length} did: somebody plays with the form. Nobody else is asked until that is over`
    )
  }
  let pumping = false
  return {
    offer(ask) {
      const key = `${ask.kind} ${ask.list} ${addressKey(ask.address)}`
      if (waiting.some((each) => each.key === key)) return true
      if (waiting.length >= mostWaiting) return false
      // Not when the next request is measured
      const due = service.now() + randomInt(200, 1500)
      waiting.push({ask, key, due, tries: 0})
      return true
    },
    confirmed: () => void confirmed.push(service.now()),
    isHeld,
    size: () => waiting.length,
    async pump() {
      if (pumping) return
      pumping = true
      try {
        const due = waiting.filter((each) => each.due <= service.now())
        for (const each of due.slice(0, portion)) {
          if (each.ask.kind === 'confirm' && isHeld()) {
            warn()
            continue
          }
          const kept = await handle(service, each, limits, sent)
          if (!kept) waiting.splice(waiting.indexOf(each), 1)
        }
      } finally {
        pumping = false
      }
    }
  }
}

/** Do what was asked; true when it has to wait. */
async function handle(
  service: ServiceOptions,
  waiting: Waiting,
  limits: {all: Buckets; domain: Buckets},
  sent: number[]
): Promise<boolean> {
  const {ask} = waiting
  try {
    if (!waiting.note) {
      const note = await noteFor(service, ask)
      if (!note) return false
      waiting.note = note
    }
    const domain = ask.address.slice(ask.address.lastIndexOf('@') + 1)
    const now = service.now()
    if (!limits.domain(domain, now) || !limits.all('', now)) {
      waiting.due = now + 5000
      return true
    }
    const outcome = await service.post(waiting.note)
    if (outcome.kind === 'accepted' && ask.kind === 'confirm') sent.push(now)
    return wait(service, waiting, outcome)
  } catch (error) {
    service.alarm(`A note was not sent: ${(error as Error).message}`)
    return wait(service, waiting, undefined)
  }
}

function wait(
  {now, log}: ServiceOptions,
  waiting: Waiting,
  outcome: Outcome | undefined
): boolean {
  if (outcome?.kind === 'accepted') return false
  const isRefused = outcome?.kind === 'refused' && outcome.reply.code >= 500
  waiting.tries++
  log({
    note: waiting.ask.kind,
    outcome: outcome?.kind ?? 'error',
    ...(outcome?.kind === 'refused' && {code: outcome.reply.code}),
    tries: waiting.tries
  })
  if (isRefused || waiting.tries >= mostTries) return false
  waiting.due = now() + firstWait * 4 ** (waiting.tries - 1)
  return true
}

/** The note to be sent, once the ledger allows it; written down first. */
async function noteFor(
  service: ServiceOptions,
  ask: Ask
): Promise<Note | undefined> {
  return ask.kind === 'confirm'
    ? confirmNote(service, ask)
    : linkNote(service, ask)
}

async function confirmNote(
  service: ServiceOptions,
  {address, list, ip, agent, network}: Ask
): Promise<Note | undefined> {
  const {ledger, words, consent, now} = service
  const {subscriptions, suppressions} = await ledger.find({address})
  const state = subscriptions.find((each) => each.list === list)?.state
  const reasons = suppressions
    .filter((each) => each.list === undefined || each.list === list)
    .map(({reason}) => reason)
  if (admit(state, reasons, 'asked').kind !== 'pending') return undefined
  if (!(await ledger.permitNote(address, 'confirm'))) return undefined
  const entry = {
    address,
    list,
    kind: 'asked',
    note: consent,
    ip,
    agent
  } as const
  const [admission] = await ledger.enrol([entry])
  const {subscriber} = await ledger.find({address})
  if (admission?.kind !== 'pending' || !subscriber) return undefined
  const link = linkOf(service, 'confirm', subscriber, list)
  const time = `${new Date(now()).toISOString().slice(0, 16).replace('T', ' ')} UTC`
  const wish = {
    kind: 'confirm',
    link,
    hours: confirmHours,
    time,
    ip: network
  } as const
  return {...words(wish), ...idOf(service, 'confirm', address)}
}

async function linkNote(
  service: ServiceOptions,
  {kind, address, list}: Ask
): Promise<Note | undefined> {
  const {ledger, words} = service
  const {subscriber} = await ledger.find({address})
  if (!subscriber?.address) return undefined
  if (!(await ledger.permitNote(address, kind))) return undefined
  const link = (path: 'preferences' | 'export' | 'erase') =>
    linkOf(service, path, subscriber, list)
  const wish =
    kind === 'preferences'
      ? ({kind, link: link('preferences')} as const)
      : ({
          kind: 'rights',
          exportLink: link('export'),
          eraseLink: link('erase')
        } as const)
  return {...words(wish), ...idOf(service, kind, address)}
}

function idOf(
  {keys, now}: ServiceOptions,
  kind: Ask['kind'],
  address: string
): Pick<Note, 'kind' | 'to' | 'id'> {
  const what = JSON.stringify(['note', kind, address, now()])
  const id = createHmac('sha256', keys.notes).update(what).digest('hex')
  return {kind, to: address, id: id.slice(0, 24)}
}
