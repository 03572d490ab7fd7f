/**
 * A relay, looked at without sending: how it is reached, and what it takes.
 */
import {type ConnectionOptions, TLSSocket} from 'node:tls'
import {isSetback, type Setback} from '../transport.ts'
import {openLine} from './smtp-open.ts'
import type {Relay} from './smtp-relay.ts'
import {rfcTimeouts} from './smtp-timeouts.ts'

/** What a relay shows of itself once it has let us in. */
export type RelayCard = Readonly<{
  /** `TLSv1.3`; absent without TLS. */
  protocol?: string
  /** When its certificate ends; absent without TLS. */
  until?: Date
  loggedIn: boolean
  /** Octets that it takes; `undefined` when it does not say. */
  size: number | undefined
}>

const patience = 20_000

/** Connect, encrypt, log in, say goodbye. */
export async function examineRelay(
  relay: Relay,
  tls: ConnectionOptions = {}
): Promise<RelayCard | Setback> {
  const timeouts = {...rfcTimeouts, greeting: patience, open: patience}
  const line = await openLine(relay, timeouts, tls)
  if (isSetback(line)) return line
  const {socket, size} = line
  const card = {
    ...(socket instanceof TLSSocket && tlsOf(socket)),
    loggedIn: relay.login !== undefined,
    size
  }
  socket.on('error', () => {})
  socket.end('QUIT\r\n')
  return card
}

function tlsOf(socket: TLSSocket): Pick<RelayCard, 'protocol' | 'until'> {
  const protocol = socket.getProtocol()
  const {valid_to: until} = socket.getPeerCertificate()
  return {
    ...(protocol && {protocol}),
    ...(until && {until: new Date(until)})
  }
}
