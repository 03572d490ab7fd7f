/**
 * The half of the Ledger that is about people; its law is in `ledger.ts`.
 */
import type {Wish} from './frequency.ts'
import type {
  Admission,
  Author,
  ConsentEvent,
  EntryKind,
  Subscriber,
  Subscription,
  SubscriptionState,
  Suppression,
  SuppressionReason
} from './subscriber.ts'

/** Somebody to be put on a list; the address as `readAddress` gives it. */
export type Entry = Readonly<{
  address: string
  list: string
  kind: EntryKind
  note: string
  /** When consent was given, if not now: an import knows it from elsewhere. */
  at?: Date
  ip?: string
  agent?: string
}>

/** One subscriber, by what the caller has; with an `epoch`, only while it is that. */
export type Who = Readonly<{address: string} | {handle: string; epoch?: number}>

/** How something ended, and on whose word. */
export type Farewell = Readonly<{
  by: Author
  note: string
  ip?: string
  agent?: string
}>

/** Everything the ledger has on an address. */
export type Dossier = Readonly<{
  /** `undefined` for an address that is only suppressed. */
  subscriber: Subscriber | undefined
  subscriptions: readonly Subscription[]
  suppressions: readonly Suppression[]
}>

/** Somebody on a list; `suppressed` and `resting` say why nothing is sent now all the same. */
export type Listed = Subscriber &
  Pick<Subscription, 'since'> &
  Readonly<{suppressed?: SuppressionReason; resting?: boolean}>

/** Who an issue would go to now, and who not, and why. */
export type Audience = Readonly<{
  /** Confirmed and not suppressed, and would get an issue now. */
  reachable: number
  /** The same, but they rest, or had one a short time ago and want fewer. */
  resting: number
  suppressed: Readonly<Partial<Record<SuppressionReason, number>>>
  pending: number
  left: number
}>

/** A page of a long list; `after` is the last `id` of the page before, 0 at first. */
export type Page = Readonly<{after: number; limit: number}>

/** The half of the book that is about people. */
export type SubscriberBook = Readonly<{
  /**
   * Put addresses on lists as `admit` decides, in the order given.
   *
   * The same address twice in one call is decided twice. An address that was
   * known, erased ones too, keeps its `id`; so no issue reaches it twice. What
   * changes something leaves an event; `already` and `suppressed` leave none.
   */
  enrol(entries: readonly Entry[]): Promise<readonly Admission[]>
  /**
   * End a subscription, or all: `left`, suppressed for the list by
   * `unsubscribed` (`removed` when it is the editor's word).
   *
   * Idempotent: a second call writes no second event. Once it has resolved no
   * `begin` for this address and list succeeds.
   *
   * @param list
   *   `undefined` for all lists.
   * @returns
   *   Whether anything changed; false for nobody.
   */
  leave(
    who: Who,
    list: string | undefined,
    farewell: Farewell
  ): Promise<boolean>
  /**
   * Suppress addresses, known or not; the subscriptions stay as they are.
   * Idempotent. The promise about `begin` is that of `leave`.
   */
  suppress(
    addresses: readonly string[],
    suppression: Omit<Suppression, 'at'>,
    by: Author
  ): Promise<number>
  /**
   * How often somebody gets lists that he is on, and until when nothing comes.
   * It decides who is in an issue when that is frozen, and changes none that is.
   * False when nothing changed.
   */
  adjust(who: Who, wish: Wish, words: Farewell): Promise<boolean>
  /** End the suppressions that this author may lift; gives the reasons that stay. */
  lift(address: string, by: Author): Promise<readonly SuppressionReason[]>
  /**
   * Forget a person: address, `ip` and `agent` of events, texts of replies.
   *
   * Stay: the keyed hash as a suppression of all lists, the bare events, the
   * numbers of deliveries. Tokens die (`epoch`). False for nobody.
   */
  erase(address: string, farewell: Farewell): Promise<boolean>
  find(who: Who): Promise<Dossier>
  /** Oldest first. */
  consentOf(subscriber: number): Promise<readonly ConsentEvent[]>
  /** By `id`, so that a reader of a million needs the memory of a page. */
  subscribers(
    list: string,
    state: SubscriptionState,
    page: Page
  ): Promise<readonly Listed[]>
  /** By `id`; `address` is `undefined` after erasure. */
  suppressions(
    page: Page
  ): Promise<
    readonly (Suppression & {id: number; address: string | undefined})[]
  >
  /** With `to` only those who were sent that issue. */
  audience(list: string, to?: number): Promise<Audience>
  /**
   * Forget who was asked and did not confirm for so long (ms): the
   * subscription goes, and the address of those without another. Gives how many
   * subscriptions.
   */
  forgetPending(age: number): Promise<number>
}>
