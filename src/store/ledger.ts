/**
 * A Store as a Ledger: every method of the port, each in a file by its subject.
 */
import type {Ledger} from '../ledger.ts'
import * as accounts from './accounts.ts'
import {adjust} from './adjust.ts'
import * as asks from './asks.ts'
import {beginIn} from './begin.ts'
import * as census from './census.ts'
import {claim} from './claims.ts'
import {enrol} from './enrol.ts'
import * as farewell from './farewell.ts'
import {forgetPending} from './forget-pending.ts'
import * as issues from './issues.ts'
import {leaveIn} from './leave.ts'
import {settleIn} from './settle.ts'
import {nowOf, type Store} from './store.ts'
import {bounce, resolve} from './verdicts.ts'
import * as workers from './workers.ts'

/** Put the port over a store. */
export function ledgerOf(store: Store): Ledger {
  const leave = leaveIn(store)
  const begin = beginIn(store)
  const settle = settleIn(store)
  return {
    name: store.name,
    now: () => store.read(async (db) => new Date(await nowOf(db))),
    close: () => store.close(),

    enrol: (entries) => enrol(store, entries),
    leave: (who, list, words) => leave({who, list, farewell: words}),
    suppress: (addresses, suppression, by) =>
      farewell.suppress(store, addresses, suppression, by),
    adjust: (who, wish, words) => adjust(store, who, wish, words),
    lift: async (address, by) => farewell.lift(store, address, by),
    erase: async (address, words) => farewell.erase(store, address, words),
    find: (who) => census.find(store, who),
    consentOf: (subscriber) => census.consentOf(store, subscriber),
    subscribers: (list, state, page) =>
      census.subscribers(store, list, state, page),
    suppressions: (page) => census.suppressions(store, page),
    forgetPending: (age) => forgetPending(store, age),
    audience: (list, to) => census.audience(store, list, to),

    ask: asks.askIn(store),
    holdAsk: (lease) => asks.holdAsk(store, lease),
    beginAsk: (ask) => asks.beginAsk(store, ask),
    settleAsk: (ask, again, spent = false) =>
      asks.settleAsk(store, ask, again, spent),
    loseAsks: (age) => asks.loseAsks(store, age),
    waitingAsks: () => asks.waitingAsks(store),
    noteAnswered: (address) => asks.noteAnswered(store, address),
    answers: (within) => asks.answers(store, within),
    takeNotice: (most, within) => asks.takeNotice(store, most, within),

    freeze: (issue) => issues.freeze(store, issue),
    frozen: (number) => issues.frozen(store, number),
    issue: (number) => issues.issueRecord(store, number),
    mailed: (list) => issues.mailed(store, list),
    pause: (number, why) => issues.setPaused(store, number, why),
    resume: (number) => issues.setPaused(store, number, null),
    finish: (number) => issues.finish(store, number),

    join: (lease, about) => workers.join(store, lease, about),
    renew: (worker) => workers.renew(store, worker),
    depart: (worker) => workers.depart(store, worker),
    recover: () => workers.recover(store),

    claim: (worker, issue, limit) => claim(store, worker, issue, limit),
    begin,
    settle: (_worker, settlements) => settle(settlements),
    nextDue: (issue) => accounts.nextDue(store, issue),

    tally: (issue) => accounts.tally(store, issue),
    deliveries: (issue, state, page) =>
      accounts.deliveries(store, issue, state, page),
    deliveriesTo: (subscriber, limit) =>
      accounts.deliveriesTo(store, subscriber, limit),
    attempts: (issue, subscriber) =>
      accounts.attempts(store, issue, subscriber),
    resolve: (issue, resolution) => resolve(store, issue, resolution),
    bounce: (issue, subscriber, verdict, text) =>
      bounce(store, issue, subscriber, verdict, text),
    audit: (issue) => accounts.audit(store, issue)
  }
}
