/**
 * A relay for tests: takes mail, and fails as a script says.
 *
 * It writes down what it has taken *before* it answers, so its book is the
 * truth about what has arrived.
 */
import {readFileSync} from 'node:fs'
import {createServer, type Server, type Socket} from 'node:net'
import path from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {createSecureContext, TLSSocket} from 'node:tls'

/** Where a script can step in. */
export type Stage =
  | 'greeting'
  | 'ehlo'
  | 'starttls'
  | 'auth'
  | 'mail'
  | 'rcpt'
  | 'data'
  | 'block'
  | 'dot'
  | 'rset'

/** All of them that a relay answers, in order. */
export const stages = [
  'greeting',
  'ehlo',
  'starttls',
  'auth',
  'mail',
  'rcpt',
  'data',
  'dot'
] as const satisfies readonly Stage[]

/**
 * What the relay does instead of answering as usual.
 *
 * `say` goes out as it is, with CRLF unless `raw`; `end` follows it.
 */
export type Act = Readonly<{
  say?: string | Uint8Array
  raw?: boolean
  /** Milliseconds before it, or what is waited for. */
  wait?: number | Promise<unknown>
  /** Octets at a time, and milliseconds between them. */
  drip?: readonly [number, number]
  end?: 'fin' | 'rst' | 'hang'
}>

/** A mail that was taken. */
export type Taken = Readonly<{from: string; to: string; bytes: Buffer}>

/** What a script may look at. */
export type Session = {
  /** Counts connections from 1. */
  number: number
  /** Mails begun on this connection. */
  mails: number
  from: string
  to: string[]
}

/** How the relay behaves; without a word it takes everything. */
export type RelayOptions = Readonly<{
  script?: (stage: Stage, session: Session) => Act | undefined
  pipelining?: boolean
  /** Name of a certificate of `fixtures/tls`. */
  tls?: 'relay' | 'other' | 'expired' | 'self'
  /** TLS from the first octet. */
  immediate?: boolean
  auth?: boolean
  size?: number
  /** Called with each mail when it is taken, before the answer. */
  onTaken?: (taken: Taken) => void
  /** Keep only counts of what is taken. */
  forgetful?: boolean
}>

/** A running relay. */
export type TestRelay = Readonly<{
  port: number
  taken: Taken[]
  /** Every command line, as it came. */
  commands: string[]
  counts: {taken: number; open: number; mostOpen: number; octets: number}
  end(): Promise<void>
}>

const tlsFolder = path.join(import.meta.dirname, '../fixtures/tls')

/** The authority that `relay`, `other` and `expired` are signed by. */
export const authority: string = readFileSync(
  path.join(tlsFolder, 'ca.crt'),
  'utf8'
)

/** Start one, on loopback. */
export async function startRelay(
  options: RelayOptions = {}
): Promise<TestRelay> {
  const sockets = new Set<Socket>()
  const state = {
    taken: [] as Taken[],
    commands: [] as string[],
    counts: {taken: 0, open: 0, mostOpen: 0, octets: 0}
  }
  let connections = 0
  const server = createServer((socket) => {
    sockets.add(socket)
    connections++
    state.counts.open++
    state.counts.mostOpen = Math.max(state.counts.mostOpen, state.counts.open)
    socket.setNoDelay(true)
    socket.on('error', () => {})
    socket.on('close', () => {
      sockets.delete(socket)
      state.counts.open--
    })
    const session = {number: connections, mails: 0, from: '', to: []}
    const line = options.immediate ? encrypted(socket, options) : socket
    serve(line, options, session, state, Boolean(options.immediate))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: portOf(server),
    ...state,
    end: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      })
  }
}

function portOf(server: Server): number {
  const address = server.address()
  return address && typeof address === 'object' ? address.port : 0
}

function encrypted(socket: Socket, {tls = 'relay'}: RelayOptions): TLSSocket {
  const read = (end: string) =>
    readFileSync(path.join(tlsFolder, `${tls}.${end}`), 'utf8')
  const secureContext = createSecureContext({
    key: read('key'),
    cert: read('crt')
  })
  const line = new TLSSocket(socket, {isServer: true, secureContext})
  line.on('error', () => {})
  return line
}

type State = Pick<TestRelay, 'taken' | 'commands' | 'counts'>

/** Talk with one client, one command after the other. */
function serve(
  socket: Socket,
  options: RelayOptions,
  session: Session,
  state: State,
  isSecure: boolean
): void {
  let rest: Buffer = Buffer.alloc(0)
  let isData = false
  let isStopped = false
  let isBusy = true
  const pump = async () => {
    if (isBusy) return
    isBusy = true
    while (!isStopped && (await take()));
    isBusy = false
  }
  socket.on('data', (chunk: Buffer) => {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    void pump()
  })
  void start()

  async function start(): Promise<void> {
    const isFirst = !isSecure || options.immediate
    if (isFirst) await play('greeting', '220 relay.test ESMTP')
    isBusy = false
    await pump()
  }

  /** Take a line, or the message; false when there is no whole one. */
  async function take(): Promise<boolean> {
    if (isData) return takeMessage()
    const end = rest.indexOf('\r\n')
    if (end < 0) return false
    const line = rest.toString('latin1', 0, end)
    rest = rest.subarray(end + 2)
    if (!options.forgetful) state.commands.push(line)
    await command(line)
    return true
  }

  async function takeMessage(): Promise<boolean> {
    const isEmpty = rest.subarray(0, 3).toString() === '.\r\n'
    const end = isEmpty ? 0 : rest.indexOf('\r\n.\r\n')
    if (end < 0) {
      const scripted = options.script?.('block', session)
      if (scripted) await perform(scripted)
      return false
    }
    const raw = isEmpty ? Buffer.alloc(0) : rest.subarray(0, end + 2)
    rest = rest.subarray(isEmpty ? 3 : end + 5)
    isData = false
    const scripted = options.script?.('dot', session)
    const isTaken = !scripted?.say || /^2/.test(String(scripted.say))
    if (isTaken) keep(raw)
    await perform(scripted ?? {say: '250 2.0.0 Taken'})
    session.from = ''
    session.to = []
    return true
  }

  function keep(raw: Buffer): void {
    state.counts.taken++
    state.counts.octets += raw.length
    const bytes = options.forgetful
      ? raw
      : Buffer.from(raw.toString('latin1').replace(/^\./gm, ''), 'latin1')
    for (const to of session.to) {
      const taken = {from: session.from, to, bytes}
      options.onTaken?.(taken)
      if (!options.forgetful) state.taken.push(taken)
    }
  }

  async function command(line: string): Promise<void> {
    const verb = line.slice(0, 4).toUpperCase()
    if (verb === 'EHLO' || verb === 'HELO') return play('ehlo', ehlo())
    if (verb === 'STAR') return startTls()
    if (verb === 'AUTH') return play('auth', '235 2.7.0 Welcome')
    if (verb === 'MAIL') {
      session.mails++
      session.from = /<(.*)>/.exec(line)?.[1] ?? ''
      session.to = []
      const scripted = options.script?.('mail', session)
      if (isRefusal(scripted)) session.from = ''
      return perform(scripted ?? {say: '250 2.1.0 Sender'})
    }
    if (verb === 'RCPT') return recipient(line)
    if (verb === 'DATA') return data()
    if (verb === 'RSET') {
      session.to = []
      return play('rset', '250 2.0.0 Reset')
    }
    if (verb === 'QUIT') return perform({say: '221 Bye', end: 'fin'})
    return perform({say: '500 5.5.1 What'})
  }

  async function recipient(line: string): Promise<void> {
    const scripted = options.script?.('rcpt', {
      ...session,
      to: [/<(.*)>/.exec(line)?.[1] ?? '']
    })
    if (!session.from) return perform({say: '503 5.5.1 From whom'})
    if (!isRefusal(scripted)) session.to.push(/<(.*)>/.exec(line)?.[1] ?? '')
    await perform(scripted ?? {say: '250 2.1.5 Recipient'})
  }

  async function data(): Promise<void> {
    const scripted = options.script?.('data', session)
    const isGranted = scripted
      ? /^3/.test(String(scripted.say))
      : session.to.length > 0
    isData = isGranted && !scripted?.end
    await perform(
      scripted ?? {
        say: isGranted ? '354 Go on' : '503 5.5.1 Nobody to send it to'
      }
    )
  }

  async function startTls(): Promise<void> {
    const scripted = options.script?.('starttls', session)
    const usual = options.tls ? '220 2.0.0 Ready' : '502 5.5.1 No TLS here'
    await perform(scripted ?? {say: usual})
    if (scripted || !options.tls) return
    isStopped = true
    socket.removeAllListeners('data')
    serve(encrypted(socket, options), options, session, state, true)
  }

  function ehlo(): string {
    const lines = ['relay.test']
    if (options.pipelining ?? true) lines.push('PIPELINING')
    if (options.size) lines.push(`SIZE ${options.size}`)
    if (options.tls && !isSecure) lines.push('STARTTLS')
    if (options.auth) lines.push('AUTH PLAIN LOGIN')
    return lines
      .map((line, at) => `250${at < lines.length - 1 ? '-' : ' '}${line}`)
      .join('\r\n')
  }

  function play(stage: Stage, usual: string): Promise<void> {
    return perform(options.script?.(stage, session) ?? {say: usual})
  }

  async function perform({say, raw, wait, drip, end}: Act): Promise<void> {
    if (isStopped || socket.destroyed) return
    if (typeof wait === 'number') await sleep(wait)
    else await wait
    const bytes = Buffer.from(say ?? '')
    const [size, pause] = drip ?? [Number.POSITIVE_INFINITY, 0]
    const whole =
      say && !raw ? Buffer.concat([bytes, Buffer.from('\r\n')]) : bytes
    for (let at = 0; at < whole.length && !socket.destroyed; at += size) {
      socket.write(whole.subarray(at, Math.min(whole.length, at + size)))
      if (pause) await sleep(pause)
    }
    if (!end) return
    isStopped = true
    if (end === 'fin') socket.end()
    if (end === 'rst') reset(socket)
  }
}

function isRefusal(act: Act | undefined): boolean {
  return /^[45]/.test(String(act?.say ?? ''))
}

function reset(socket: Socket): void {
  if (socket instanceof TLSSocket) socket.destroy()
  else socket.resetAndDestroy()
}
