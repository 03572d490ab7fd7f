/**
 * The tables of the ledger, as TypeScript sees them.
 *
 * Times are milliseconds since 1970, UTC. The migrations make them and say why
 * each column is there.
 */
import type {Generated} from 'kysely'
import type {DeliveryState} from '../delivery.ts'
import type {Frequency} from '../frequency.ts'
import type {NoteKind} from '../note.ts'
import type {ReplyClass} from '../reply-classes.ts'
import type {
  Author,
  ConsentKind,
  SubscriptionState,
  SuppressionReason
} from '../subscriber.ts'
import type {Phase} from '../transport.ts'

/** Every table by its name. */
export type Tables = {
  book: BookTable
  subscribers: SubscriberTable
  subscriptions: SubscriptionTable
  suppressions: SuppressionTable
  consent_events: ConsentEventTable
  notes: NoteTable
  asks: AskTable
  notices: NoticeTable
  issues: IssueTable
  issue_articles: IssueArticleTable
  workers: WorkerTable
  deliveries: DeliveryTable
  attempts: AttemptTable
}

type BookTable = {
  id: 1
  instance: string
  epoch: number
  key_check: string
  made_at: number
}

type SubscriberTable = {
  id: Generated<number>
  hash: Uint8Array
  handle: string
  address: string | null
  epoch: number
  strikes: number
  since: number
  rests_until: number | null
}

type SubscriptionTable = {
  list: string
  subscriber: number
  state: SubscriptionState
  since: number
  frequency: Generated<Frequency>
}

type SuppressionTable = {
  id: Generated<number>
  hash: Uint8Array
  list: string
  reason: SuppressionReason
  at: number
  note: string
  address: string | null
}

type ConsentEventTable = {
  id: Generated<number>
  subscriber: number
  list: string | null
  kind: ConsentKind
  author: Author
  at: number
  note: string
  ip: string | null
  agent: string | null
}

type NoteTable = {
  id: Generated<number>
  hash: Uint8Array
  kind: NoteKind
  at: number
  answered_at: number | null
}

type AskTable = {
  id: Generated<number>
  kind: NoteKind
  list: string
  hash: Uint8Array
  address: string
  ip: string
  agent: string
  network: string
  asked_at: number
  due: number
  fence: number
  tries: number
  counted: 0 | 1
  begun_at: number | null
}

type NoticeTable = {id: Generated<number>; at: number}

type IssueTable = {
  number: number
  id: string
  list: string
  subject: string
  bytes: Uint8Array
  hash: string
  date: number
  frozen_at: number
  expires_at: number
  audience: number
  paused: string | null
  finished_at: number | null
  crashes: number
}

type IssueArticleTable = {list: string; article: string; issue: number}

type WorkerTable = {
  id: Generated<number>
  about: string
  until: number
  lease: number
  joined_at: number
  gone_at: number | null
}

type DeliveryTable = {
  issue: number
  subscriber: number
  state: DeliveryState
  worker: number | null
  fence: number
  attempts: number
  resends: number
  due: number | null
  at: number
  class: ReplyClass | null
  resolved_at: number | null
}

type AttemptTable = {
  issue: number
  subscriber: number
  fence: number
  began_at: number
  ended_at: number
  spent: 0 | 1
  result: 'accepted' | ReplyClass
  phase: Phase | null
  code: number | null
  text: string | null
}
