/**
 * Notes on their way: after the answer, so that no answer tells by its time
 * what an address is to us.
 *
 * They wait in the ledger, as a crash must lose nobody; one at a time is sent.
 * A note that may have arrived is not sent again: what was begun and has no end
 * is lost, and said so.
 */
import {randomInt} from 'node:crypto'
import type {Ask, HeldAsk} from '../note.ts'
import {isUncertain, type Outcome} from '../transport.ts'
import {turnsOf} from './buckets.ts'
import {addresseeOf, sendNote} from './send-note.ts'
import type {ServiceOptions} from './service.ts'

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

/** Asks looked at in one turn: each is written down more than once. */
const portion = 10

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
  const pace = pacing(service)
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
    return handle(service, ask, pace)
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

/** How long a note to an address has to wait, in milliseconds. */
type Pace = (address: string) => number

/** So many a minute; a domain that gets many keeps none of the others waiting. */
function pacing({now}: ServiceOptions): Pace {
  const all = turnsOf(notesPerMinute, minute)
  const domains = turnsOf(domainPerMinute, minute)
  return (address) => {
    const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase()
    const wait = domains.wait(domain, now()) || all.wait('', now())
    if (wait > 0) return wait
    domains.pass(domain, now())
    all.pass('', now())
    return 0
  }
}

/** Do what was asked, as far as it may be done. */
async function handle(
  service: ServiceOptions,
  ask: HeldAsk,
  pace: Pace
): Promise<Fate> {
  const {ledger, alarm} = service
  const who = await addresseeOf(service, ask)
  if (!who) return over
  const again = ask.kind === 'welcome' ? 0 : pace(ask.address)
  if (again > 0) return {again}
  if (!(await ledger.beginAsk(ask))) return over
  try {
    const outcome = await sendNote(service, ask, who)
    return fateOf(service, ask, outcome)
  } catch (error) {
    alarm(`A note was not sent: ${(error as Error).name}`)
    return fateOf(service, ask, undefined)
  }
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
