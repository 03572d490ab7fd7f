/**
 * From a claim to the bytes that go to one subscriber.
 */
import {bounceAddressOf} from '../bounce-address.ts'
import type {FrozenIssue} from '../issue.ts'
import type {Recipient} from '../message.ts'
import type {Publication} from '../publication.ts'
import {type Composer, composer, envelopeSender} from '../send/compose.ts'
import {messageIdOf} from '../send/message-id.ts'
import type {Subscriber} from '../subscriber.ts'
import {signToken, type TokenKeys} from '../token.ts'
import type {SendKeys} from './send-keys.ts'

/** What a recipient is made of. */
type Reader = Pick<Subscriber, 'handle' | 'epoch'> & {address: string}

/** Makes the messages of an issue; the same every time. */
export function composerOf(
  publication: Publication,
  {bytes, date}: Pick<FrozenIssue, 'bytes' | 'date'>,
  {dkim}: SendKeys
): Composer {
  return composer(bytes, {from: envelopeSender(publication), keys: dkim, date})
}

/** What is one subscriber's in a message of an issue. */
export function recipientOf(
  publication: Publication,
  issue: Pick<FrozenIssue, 'number' | 'id' | 'list' | 'date'>,
  {address, handle, epoch}: Reader,
  {ids, tokens}: SendKeys
): Recipient {
  const {number, id, list, date} = issue
  return {
    address,
    from: bounceAddressFor(publication, tokens, number, handle),
    id: messageIdOf(ids, id, handle),
    token: signToken(tokens, {
      purpose: 'unsubscribe',
      list,
      handle,
      epoch,
      issued: date
    })
  }
}

/** Where the bounce of one message goes; issue 0 is a mail of the service. */
export function bounceAddressFor(
  {bounceAddress, sender}: Publication,
  tokens: TokenKeys,
  issue: number,
  handle: string
): string {
  const pattern = bounceAddress ?? sender.address
  return bounceAddressOf(pattern, tokens, {issue, handle})
}
