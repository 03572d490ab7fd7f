/**
 * From a claim to the bytes that go to one subscriber.
 */
import type {FrozenIssue} from '../issue.ts'
import type {Recipient} from '../message.ts'
import type {Publication} from '../publication.ts'
import {type Composer, composer, envelopeSender} from '../send/compose.ts'
import {messageIdOf} from '../send/message-id.ts'
import type {Subscriber} from '../subscriber.ts'
import {signToken} from '../token.ts'
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
  issue: Pick<FrozenIssue, 'id' | 'list' | 'date'>,
  {address, handle, epoch}: Reader,
  {ids, tokens}: SendKeys
): Recipient {
  const {id, list, date} = issue
  return {
    address,
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
