/**
 * Notices → the Ledger: what a bounce, a complaint or a farewell by mail does.
 */
import {readBounceToken} from '../bounce-address.ts'
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

/** Tokens of bounce addresses that are looked at. */
const mostTokens = 20

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
    if (await isFlood()) {
      await pauseIssueOf(heeding, subject)
      return 'held'
    }
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
 * Proof is what only our message had in it or on it: the token of its bounce
 * address or of its link, or a Message-ID that its recipient's is. Somebody's
 * address proves nothing, unless somebody vouches for it.
 */
async function subjectOf(
  {ledger, tokens, messageId}: Heeding,
  notice: Notice
): Promise<Subject | undefined> {
  const token = readToken(tokens, 'unsubscribe', notice.token ?? '')
  const [bounced] = (notice.bounceTokens ?? [])
    .slice(0, mostTokens)
    .flatMap((text) => readBounceToken(tokens, text) ?? [])
  const whos = [
    ...(bounced ? [{handle: bounced.handle}] : []),
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
    const isReturned = bounced?.handle === handle
    const local = notice.messageId?.split('@')[0] ?? ''
    const all =
      (local || isReturned) && id !== undefined
        ? await ledger.deliveriesTo(id, mostIssues)
        : []
    const delivery = all.find(
      (each) =>
        (isReturned && each.issue === bounced.issue) ||
        messageId(each.id, handle) === local
    )
    if (!mine && !isReturned && !delivery && !notice.vouched) continue
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
  // `5.0.0` says nothing that the words of the system which refused do not say
  const [said] = /(?<![\d.])[45]\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(text) ?? []
  const isBare = /^[45]\.0\.0$/.test(status) && said?.[0] === status[0]
  const enhanced = isBare && said ? said : status
  const reply = readReply(`${code} ${enhanced} ${text}`)
  return classify({
    kind: 'refused',
    phase: 'rcpt',
    reply: reply ?? {code, enhanced, text: ''}
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
 * or somebody who plays one, must not empty the list. The ledger counts, so that
 * all who read what comes back count together.
 */
function floodGate({
  ledger,
  alarm,
  now,
  readers
}: Heeding): () => Promise<boolean> {
  let alarmed = Number.NEGATIVE_INFINITY
  return async () => {
    if (await ledger.takeNotice(leastAnHour, hour)) return false
    // Counting a long list takes time, so only when it matters
    const most = Math.ceil((await readers()) * shareAnHour)
    if (most > leastAnHour && (await ledger.takeNotice(most, hour))) {
      return false
    }
    if (now() - alarmed >= hour) {
      alarmed = now()
      alarm(
        `${Math.max(most, leastAnHour)} bounces and complaints within an hour are more than ever come: nothing more is taken until that is over. Look at the relay`
      )
    }
    return true
  }
}

/** An issue that is under way while a flood comes back is not sent on into it. */
async function pauseIssueOf(
  {ledger, alarm}: Heeding,
  {delivery}: Subject
): Promise<void> {
  if (!delivery) return
  const record = await ledger.issue(delivery.issue)
  if (!record || record.finished || record.paused !== undefined) return
  const why = 'far more of it came back within an hour than ever does'
  await ledger.pause(delivery.issue, why)
  alarm(`Issue ${delivery.issue} is paused: ${why}`)
}
