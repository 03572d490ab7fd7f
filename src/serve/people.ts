/**
 * Tokens → people: who stands behind a link.
 */
import type {ConsentEvent, Subscriber, Subscription} from '../subscriber.ts'
import {readToken, signToken, type Token, type TokenPurpose} from '../token.ts'
import {confirmHours, linkAge, type ServiceOptions} from './service.ts'

/** A person who came by a link that works. */
export type Guest = Readonly<{
  token: Token
  subscriber: Subscriber & {address: string}
  subscriptions: readonly Subscription[]
}>

/** How old a token may be, in milliseconds; leaving must always work. */
const ages: Readonly<Record<TokenPurpose, number>> = {
  confirm: confirmHours * 3_600_000,
  unsubscribe: Number.POSITIVE_INFINITY,
  preferences: linkAge,
  export: linkAge,
  erase: linkAge
}

/**
 * Find who stands behind a token.
 *
 * `undefined` for a token that is wrong, too old, of an earlier epoch, or of
 * nobody: the caller learns not which.
 */
export async function guestOf(
  {ledger, keys, now}: Pick<ServiceOptions, 'ledger' | 'keys' | 'now'>,
  purpose: TokenPurpose,
  text: string
): Promise<Guest | undefined> {
  const token = readToken(keys.tokens, purpose, text)
  if (!token || now() - token.issued.getTime() > ages[purpose]) return undefined
  const {subscriber, subscriptions} = await ledger.find({handle: token.handle})
  if (!subscriber?.address || subscriber.epoch !== token.epoch) return undefined
  const {address} = subscriber
  return {token, subscriber: {...subscriber, address}, subscriptions}
}

/**
 * Whether a link to confirm was overtaken: its person left after it was made,
 * or has not asked again since leaving.
 *
 * @param events
 *   In their order; a token knows its time to the second only.
 */
export function hasLeftSince(
  events: readonly ConsentEvent[],
  {list, issued}: Token
): boolean {
  const ends: readonly string[] = ['left', 'removed', 'erased']
  const here = events.filter(
    (event) => event.list === undefined || event.list === list
  )
  const asked = here.findLastIndex(({kind}) => kind === 'asked')
  return here.some(
    ({kind, at}, place) =>
      ends.includes(kind) &&
      (place > asked || at.getTime() >= issued.getTime() + 1000)
  )
}

/** A link to a page of the service. */
export function linkOf(
  {url, keys, now}: Pick<ServiceOptions, 'url' | 'keys' | 'now'>,
  path: 'confirm' | 'u' | 'preferences' | 'export' | 'erase',
  {handle, epoch}: Pick<Subscriber, 'handle' | 'epoch'>,
  list: string
): string {
  const purpose = path === 'u' ? 'unsubscribe' : path
  const issued = new Date(now())
  const token = signToken(keys.tokens, {purpose, list, handle, epoch, issued})
  return `${url}/${path}/${token}`
}
