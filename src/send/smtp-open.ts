/**
 * Opens the way to a relay: connected, greeted, encrypted and authenticated.
 *
 * This part is nodemailer's, which has met more relays than we ever shall. Its
 * errors do not say how far it came, so that is read from its log.
 */
import type {Socket} from 'node:net'
import type {ConnectionOptions} from 'node:tls'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import {
  type Phase,
  readReply,
  type Setback,
  type Trouble
} from '../transport.ts'
import type {Relay} from './smtp-relay.ts'
import type {Timeouts} from './smtp-timeouts.ts'

/** A line to a relay, before the first message. */
export type Line = Readonly<{
  socket: Socket
  /** Octets that the relay takes; `undefined` when it does not say. */
  size: number | undefined
  /** RFC 2920. */
  pipelining: boolean
}>

/** What nodemailer says while it works. */
type Progress = {
  phase: Phase
  /** The reply to STARTTLS has come, the next EHLO has not. */
  handshake: boolean
  ehlo: string
  /** Words that are no reply, and where they were said. */
  garbage?: Readonly<{phase: Phase; words: string}>
}

/** Octets of a reply while a line is opened. */
const replyLength = 65_536

/**
 * Open a line.
 *
 * Never resolves with a line that is not encrypted, unless the relay's `tls` is
 * `off`.
 */
export function openLine(
  relay: Relay,
  timeouts: Timeouts,
  tls: ConnectionOptions = {}
): Promise<Line | Setback> {
  return new Promise((resolve) => {
    const progress: Progress = {phase: 'connect', handshake: false, ehlo: ''}
    const connection = new SMTPConnection({
      host: relay.host,
      port: relay.port,
      name: relay.name,
      secure: relay.tls === 'immediate',
      requireTLS: relay.tls === 'starttls',
      ignoreTLS: relay.tls === 'off',
      tls,
      transactionLog: true,
      logger: logOf(progress, () => end(garbageOf(progress))),
      connectionTimeout: timeouts.greeting,
      greetingTimeout: timeouts.greeting,
      socketTimeout: timeouts.open,
      maxResponseSize: replyLength,
      // A line that could not be opened is not worth waiting for
      socketCloseTimeout: 0
    })
    const timer = setTimeout(
      () => end(broken(progress, troubleOfTimeout(), 'no answer in time')),
      timeouts.open
    )
    connection.on('error', (error: RelayError) => fail(error))
    connection.once('end', () =>
      end(broken(progress, 'closed', 'the relay closed the connection'))
    )
    connection.connect((error) => {
      if (error) return fail(error as RelayError)
      if (!relay.login) return done()
      progress.phase = 'auth'
      const {user, password} = relay.login
      connection.login({user, pass: password}, (refusal) =>
        refusal ? fail(refusal as RelayError) : done()
      )
    })

    function done(): void {
      if (progress.garbage) {
        end(garbageOf(progress))
        return
      }
      const socket = connection._socket
      if (!socket || socket.destroyed) {
        end(broken(progress, 'closed', 'the relay closed the connection'))
        return
      }
      if (relay.tls !== 'off' && !connection.secure) {
        end(broken(progress, 'tls', 'the connection is not encrypted'))
        return
      }
      // From here on the line is ours
      socket.removeAllListeners('data')
      socket.removeAllListeners('timeout')
      socket.setTimeout(0)
      settle({socket, ...extensionsOf(progress.ehlo)})
    }

    function fail(error: RelayError): void {
      end(setbackOf(error, progress, troubleOfTimeout))
    }

    function end(setback: Setback): void {
      settle(setback)
      connection.close()
    }

    function settle(result: Line | Setback): void {
      clearTimeout(timer)
      resolve(result)
    }

    /** A handshake that stalls is not the same as a relay that does. */
    function troubleOfTimeout(): Trouble {
      const socket = connection._socket
      const isConnected = Boolean(socket && !socket.connecting)
      const isTls =
        relay.tls === 'immediate' && progress.phase === 'connect' && isConnected
      return isTls || progress.handshake ? 'tls' : 'timeout'
    }
  })
}

type RelayError = Error & {
  code?: string
  originalCode?: string
  response?: string
}

/** Follows what is said, by nodemailer's log. */
function logOf(progress: Progress, onGarbage: () => void): object {
  const hear = (entry: {tnx?: string} | undefined, line?: unknown): void => {
    const words = String(line ?? '')
    if (entry?.tnx === 'network' && /established/.test(words)) {
      progress.phase = 'greeting'
    } else if (entry?.tnx === 'client') {
      const [verb = ''] = words.split(' ')
      progress.phase = phaseOf[verb.toUpperCase()] ?? progress.phase
      progress.handshake = false
    } else if (entry?.tnx === 'server') {
      const reply = readReply(words)
      if (progress.phase === 'ehlo') progress.ehlo = words
      progress.handshake = progress.phase === 'starttls' && reply?.code === 220
      if (!reply) {
        progress.garbage ??= {phase: progress.phase, words}
        // Not now: nodemailer is in the middle of it
        setImmediate(onGarbage)
      }
    }
  }
  return {
    trace: hear,
    debug: hear,
    info: hear,
    warn: hear,
    error: hear,
    fatal: hear
  }
}

const phaseOf: Readonly<Record<string, Phase>> = {
  EHLO: 'ehlo',
  HELO: 'ehlo',
  STARTTLS: 'starttls',
  AUTH: 'auth'
}

/** What the relay can do (RFC 5321 §4.1.1.1), as far as we use it. */
function extensionsOf(ehlo: string): Omit<Line, 'socket'> {
  const lines = ehlo.split('\n').map((line) => line.slice(4).trim())
  const size = lines
    .map((line) => /^SIZE (\d+)$/i.exec(line)?.[1])
    .find(Boolean)
  return {
    // 0 stands for no limit (RFC 1870 §4)
    size: Number(size ?? 0) || undefined,
    pipelining: lines.some((line) => /^PIPELINING$/i.test(line))
  }
}

function setbackOf(
  error: RelayError,
  progress: Progress,
  troubleOfTimeout: () => Trouble
): Setback {
  if (progress.garbage !== undefined) return garbageOf(progress)
  const reply = error.response ? readReply(error.response) : undefined
  if (reply && reply.code >= 400) {
    return {kind: 'refused', phase: progress.phase, reply}
  }
  const code = error.originalCode ?? error.code ?? ''
  const trouble = troubleOf(code, error.code ?? '') ?? troubleOfTimeout()
  return broken(progress, trouble, error.message)
}

function troubleOf(code: string, kind: string): Trouble | undefined {
  if (kind === 'EDNS') return 'dns'
  if (/^E(?:CONNREFUSED|HOSTUNREACH|NETUNREACH|ADDRNOTAVAIL)$/.test(code)) {
    return 'unreachable'
  }
  if (/^E(?:CONNRESET|PIPE|CONNABORTED)$/.test(code)) return 'reset'
  if (code === 'ETIMEDOUT') return undefined
  if (code === 'ECONNECTION') return 'closed'
  if (kind === 'EPROTOCOL') return 'garbage'
  if (kind === 'EAUTH') return 'garbage'
  // A FIN in the middle of a handshake is the relay's, not the certificate's
  if (kind === 'ETLS' && code === 'ETLS') return 'closed'
  return 'tls'
}

function garbageOf(progress: Progress): Setback {
  const {phase, words} = progress.garbage ?? {...progress, words: ''}
  const detail = `unexpected ${JSON.stringify(words.slice(0, 200))}`
  return broken({phase}, 'garbage', detail)
}

function broken(
  {phase}: Pick<Progress, 'phase'>,
  trouble: Trouble,
  detail: string
): Setback {
  return {kind: 'broken', phase, trouble, detail: detail.slice(0, 500)}
}
