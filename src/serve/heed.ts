/**
 * Notices → the Ledger: what a bounce, a complaint or a farewell by mail does.
 */
import {classify, type Verdict} from '../delivery.ts'
import type {DeliveryTo} from '../delivery-book.ts'
import type {Ledger} from '../ledger.ts'
import {readAddress, type Subscriber} from '../subscriber.ts'
import {allLists, readToken, type Token, type TokenKeys} from '../token.ts'
import {readReply} from '../transport.ts'
import type {Notice, NoticeEnd} from './notice.ts'

/** What is needed to heed a notice. */
export type Heeding = Readonly<{
  ledger: Ledger
  tokens: TokenKeys
  /** The id of an issue's message to a subscriber, before the `@`. */
  messageId: (issue: string, handle: string) => string
  alarm: (text: string) => void
  /** Milliseconds since 1970. */
  now: () => number
  /** People on the list, to know what a flood is. */
  readers: () => Promise<number>
}>

/** Heeds notices, one at a time. */
export type Heed = (notice: Notice) => Promise<NoticeEnd>

/** Whom a notice is about, and by which proof. */
type Subject = Readonly<{
  subscriber: Subscriber & {address: string}
  delivery?: DeliveryTo
  token?: Token
}>

const hour = 3_600_000

/** Issues among which the message of a notice is looked for. */
const mostIssues = 50

/** Notices an hour that may end or count something: a number, and a share of readers. */
const leastAnHour = 50
const shareAnHour = 0.05

/** Make one. */
export function heedWith(heeding: Heeding): Heed {
  const isFlood = floodGate(heeding)
  return async (notice) => {
    const subject = await subjectOf(heeding, notice)
    if (!subject) return 'unproven'
    if (await isFlood()) return 'held'
    switch (notice.kind) {
      case 'bounce':
        return bounce(heeding, notice, subject)
      case 'complaint':
        return complain(heeding, subject)
      default:
        return farewell(heeding, subject)
    }
  }
}

/**
 * Find whom a notice is about.
 *
 * Proof is what only our message had in it: the token of its link, or a
 * Message-ID that its recipient's is. An address proves nothing, unless somebody
 * vouches for it.
 */
async function subjectOf(
  {ledger, tokens, messageId}: Heeding,
  notice: Notice
): Promise<Subject | undefined> {
  const token = readToken(tokens, 'unsubscribe', notice.token ?? '')
  const whos = [
    ...(token ? [{handle: token.handle}] : []),
    ...notice.addresses.flatMap((text) => {
      const {address} = readAddress(text)
      return address === undefined ? [] : [{address}]
    })
  ]
  for (const who of whos) {
    const {subscriber} = await ledger.find(who)
    const {address, handle, epoch, id} = subscriber ?? {}
    if (!subscriber || !address || handle === undefined) continue
    const mine = token?.handle === handle && token.epoch === epoch
    const local = notice.messageId?.split('@')[0] ?? ''
    const all =
      local && id !== undefined ? await ledger.deliveriesTo(id, mostIssues) : []
    const delivery = all.find((each) => messageId(each.id, handle) === local)
    if (!mine && !delivery && !notice.vouched) continue
    return {
      subscriber: {...subscriber, address},
      ...(delivery && {delivery}),
      ...(mine && token && {token})
    }
  }
  return undefined
}

/**
 * Count a bounce against the delivery, by the table of replies; the address is
 * suppressed when that says so.
 */
async function bounce(
  {ledger, now}: Heeding,
  {status, text}: Extract<Notice, {kind: 'bounce'}>,
  {subscriber, delivery}: Subject
): Promise<NoticeEnd> {
  const {class: name, suppressAfter} = classOf(status, text)
  if (delivery) {
    const verdict: Verdict = {
      becomes: {state: 'failed', at: new Date(now()), class: name},
      class: name,
      spent: true,
      ...(suppressAfter && {suppressAfter}),
      relay: 'fine'
    }
    const words = text.slice(0, 500)
    const {issue} = delivery
    const is = await ledger.bounce(issue, subscriber.id, verdict, words)
    return is ? 'bounced' : 'nothing'
  }
  // Not of an issue: a welcome, or a relay that changed the Message-ID
  if (suppressAfter !== 1) return 'nothing'
  const note = `${status} ${text}`.slice(0, 200)
  const suppression = {list: undefined, reason: 'bounced', note} as const
  const {address} = subscriber
  const count = await ledger.suppress([address], suppression, 'system')
  return count > 0 ? 'bounced' : 'nothing'
}

/** What a status of a DSN says, by the table that replies are read by. */
function classOf(status: string, text: string): ReturnType<typeof classify> {
  const code = status.startsWith('4') ? 450 : 550
  const reply = readReply(`${code} ${status} ${text}`)
  return classify({
    kind: 'refused',
    phase: 'rcpt',
    reply: reply ?? {code, enhanced: status, text: ''}
  })
}

/** A complaint ends everything, for good (RFC 5965; nobody may lift it). */
async function complain(
  {ledger}: Heeding,
  {subscriber: {address}}: Subject
): Promise<NoticeEnd> {
  const count = await ledger.suppress(
    [address],
    {list: undefined, reason: 'complained', note: 'feedback report'},
    'system'
  )
  return count > 0 ? 'complained' : 'nothing'
}

async function farewell(
  {ledger}: Heeding,
  {subscriber, token}: Subject
): Promise<NoticeEnd> {
  const isOne = token && token.list !== allLists
  const changed = await ledger.leave(
    {handle: subscriber.handle},
    isOne ? token.list : undefined,
    {by: 'person', note: 'by mail'}
  )
  return changed ? 'left' : 'nothing'
}

/**
 * Hold everything when far more comes in than ever does: a relay that went mad,
 * or somebody who plays one, must not empty the list.
 */
function floodGate({alarm, now, readers}: Heeding): () => Promise<boolean> {
  const times: number[] = []
  let alarmed = Number.NEGATIVE_INFINITY
  return async () => {
    const at = now()
    while ((times[0] ?? at) <= at - hour) times.shift()
    const isMuch = times.length >= leastAnHour
    // Counting a long list takes time, so only when it matters
    if (!isMuch || times.length < (await readers()) * shareAnHour) {
      times.push(at)
      return false
    }
    if (at - alarmed >= hour) {
      alarmed = at
      alarm(
        `${times.length} bounces and complaints within an hour are more than ever come: nothing more is taken until that is over. Look at the relay`
      )
    }
    return true
  }
}
