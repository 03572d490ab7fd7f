/**
 * The transport to a relay, over SMTP.
 */
import type {ConnectionOptions} from 'node:tls'
import type {Transport} from '../transport.ts'
import {openLine} from './smtp-open.ts'
import {type Relay, relayName} from './smtp-relay.ts'
import {smtpTalk} from './smtp-talk.ts'
import {rfcTimeouts, type Timeouts} from './smtp-timeouts.ts'

/** What differs in tests. */
export type SmtpOptions = Readonly<{
  timeouts?: Timeouts
  tls?: ConnectionOptions
}>

/** Make a transport to a relay; opens nothing yet. */
export function smtpTransport(
  relay: Relay,
  {timeouts = rfcTimeouts, tls = {}}: SmtpOptions = {}
): Transport {
  return {
    name: relayName(relay),
    async open() {
      const line = await openLine(relay, timeouts, tls)
      return 'socket' in line ? smtpTalk(line, timeouts) : line
    }
  }
}
