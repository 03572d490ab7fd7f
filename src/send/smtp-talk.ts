/**
 * One message after another over an open line.
 *
 *     MAIL, RCPT, DATA ──▶ 354 ──▶ message, dot ──▶ accepted or refused
 *                │                        │
 *                └─ refused, then RSET    └─ no final reply: broken in `dot`
 *
 * This part is ours and not nodemailer's: there a relay that answers DATA with
 * 250 gets the message, an error does not say whether 354 was seen, and a message
 * costs several streams.
 */
import type {Message, SmtpForm} from '../message.ts'
import type {
  Connection,
  Outcome,
  Phase,
  Reply,
  Setback,
  Trouble
} from '../transport.ts'
import {blocksOf, smtpForm} from './smtp-bytes.ts'
import type {Line} from './smtp-open.ts'
import {replyReader} from './smtp-replies.ts'
import type {Timeouts} from './smtp-timeouts.ts'

type Broken = Extract<Setback, {kind: 'broken'}>

/** Talk over a line that was opened. */
export function smtpTalk(line: Line, timeouts: Timeouts): Connection {
  const {socket, size, pipelining} = line
  const read = replyReader()
  const heard: Reply[] = []
  let phase: Phase | undefined
  let end: Omit<Broken, 'phase'> | undefined
  let wake: (() => void) | undefined
  let isClosing = false
  let current: Promise<unknown> = Promise.resolve()

  socket.on('data', (chunk: Buffer) => {
    const {replies, garbage} = read(chunk)
    heard.push(...replies)
    // Whatever a relay says unasked, 421 for the most part: it is the end
    if (!phase)
      stop('closed', replies[0]?.text ?? 'words that nobody asked for')
    if (garbage !== undefined) {
      stop('garbage', `unexpected ${JSON.stringify(garbage)}`)
    }
    wake?.()
  })
  socket.on('end', () => stop('closed', 'the relay closed the connection'))
  socket.on('close', () => stop('closed', 'the connection is closed'))
  socket.on('error', (error: NodeJS.ErrnoException) =>
    stop(
      /RESET|PIPE|ABORTED/.test(error.code ?? '') ? 'reset' : 'closed',
      error.message
    )
  )
  socket.resume()

  return {
    size,
    isOpen: () => !end && !isClosing && !socket.destroyed,
    async send(message) {
      if (phase) throw new Error('Cannot send: another message is on its way')
      if (end || isClosing) throw new Error('Cannot send: the line is closed')
      const form = smtpForm(message)
      phase = 'mail'
      const sending = transact(message, form)
      current = sending
      const outcome = await sending
      phase = undefined
      if (outcome.kind === 'broken' || heard.length > 0) leave()
      return outcome
    },
    async close() {
      isClosing = true
      await current
      if (!end) {
        socket.write('QUIT\r\n')
        stop('closed', 'the line is closed')
        socket.end()
        setTimeout(() => socket.destroy(), timeouts.reset).unref()
      }
    },
    abort: () => {
      stop('closed', 'cut off by us')
      leave()
    }
  }

  async function transact(message: Message, form: SmtpForm): Promise<Outcome> {
    const refusal = await openTransaction(message, form.size)
    if (refusal) {
      await tidyUp(refusal)
      return refusal
    }
    phase = 'dot'
    // Words behind the 354 that answer nothing: say nothing more to this relay
    const isInStep = heard.length === 0
    const broke = isInStep ? await hand(form.pieces) : undefined
    const isWhole = isInStep && !broke && heard.length === 0
    const reply = broke ?? (await hear(timeouts.dot))
    if ('kind' in reply) return reply
    if (reply.code < 300 && isWhole) return {kind: 'accepted', reply}
    if (reply.code < 400) return lost(reply)
    const outcome: Setback = {kind: 'refused', phase: 'dot', reply}
    // Refused before it was whole: the rest would be read as commands
    if (isWhole) await tidyUp(outcome)
    else leave()
    return outcome
  }

  /** Up to `354`; gives what stood in the way. */
  async function openTransaction(
    message: Message,
    octets: number
  ): Promise<Setback | undefined> {
    const declared = size === undefined ? '' : ` SIZE=${octets}`
    const commands: [Phase, string, number][] = [
      ['mail', `MAIL FROM:<${message.from}>${declared}\r\n`, timeouts.command],
      ['rcpt', `RCPT TO:<${message.to}>\r\n`, timeouts.command],
      ['data', 'DATA\r\n', timeouts.data]
    ]
    if (pipelining) socket.write(commands.map(([, text]) => text).join(''))
    let refusal: Setback | undefined
    for (const [at, text, timeout] of commands) {
      if (!refusal) phase = at
      if (!pipelining) socket.write(text)
      const reply = await hear(timeout)
      if ('kind' in reply) return refusal ?? reply
      if (at === 'data' && reply.code === 354)
        return refusal && endEmpty(refusal)
      if (reply.code >= 400) refusal ??= {kind: 'refused', phase: at, reply}
      else if (at === 'data' || reply.code >= 300) refusal ??= lost(reply)
      const isOver = reply.code === 421 || refusal?.kind === 'broken'
      if (refusal && (isOver || !pipelining)) return refusal
    }
    return refusal
  }

  /**
   * A relay that takes DATA although it took nobody (RFC 2920 §3.1) gets an
   * empty message, which has nobody to go to.
   */
  async function endEmpty(refusal: Setback): Promise<Setback> {
    if (refusal.kind === 'refused' && refusal.phase === 'rcpt') {
      socket.write('.\r\n')
      await hear(timeouts.dot)
    } else {
      leave()
    }
    return refusal
  }

  /** Hand the message over; gives what broke meanwhile. */
  async function hand(
    pieces: readonly Uint8Array[]
  ): Promise<Broken | undefined> {
    const blocks = [...blocksOf(pieces)]
    for (const [at, block] of blocks.entries()) {
      let isTaken = false
      socket.cork()
      for (const piece of block.slice(0, -1)) socket.write(piece)
      socket.write(block.at(-1) ?? '', () => {
        isTaken = true
        wake?.()
      })
      socket.uncork()
      if (at === blocks.length - 1) return undefined
      const broke = await until(
        () => isTaken || heard.length > 0,
        timeouts.block
      )
      if (broke || heard.length > 0) return broke
    }
    return undefined
  }

  async function hear(timeout: number): Promise<Reply | Broken> {
    const broke = await until(() => heard.length > 0, timeout)
    return heard.shift() ?? broke ?? breakOff('timeout', 'no answer in time')
  }

  /** Wait for something; gives what broke instead. */
  async function until(
    isSo: () => boolean,
    timeout: number
  ): Promise<Broken | undefined> {
    if (isSo()) return undefined
    let timer: NodeJS.Timeout | undefined
    await new Promise<void>((resolve) => {
      wake = () => {
        if (isSo() || end) resolve()
      }
      timer = setTimeout(
        () => stop('timeout', `no answer in ${Math.round(timeout / 1000)} s`),
        timeout
      )
      wake()
    })
    clearTimeout(timer)
    wake = undefined
    return isSo() ? undefined : breakOff('closed', '')
  }

  /** After a refusal, so that the next message begins anew (RFC 5321 §4.1.1.5). */
  async function tidyUp(refusal: Setback): Promise<void> {
    if (refusal.kind === 'broken' || refusal.reply.code === 421 || end) {
      return leave()
    }
    socket.write('RSET\r\n')
    const reply = await hear(timeouts.reset)
    if ('kind' in reply || reply.code >= 300 || heard.length > 0) leave()
  }

  function lost(reply: Reply): Broken {
    stop('garbage', `unexpected ${JSON.stringify(reply.text)}`)
    leave()
    return breakOff('garbage', '')
  }

  function breakOff(trouble: Trouble, detail: string): Broken {
    return {
      kind: 'broken',
      phase: phase ?? 'mail',
      trouble: end?.trouble ?? trouble,
      detail: (end?.detail ?? detail).slice(0, 500)
    }
  }

  function stop(trouble: Trouble, detail: string): void {
    end ??= {kind: 'broken', trouble, detail}
    wake?.()
  }

  function leave(): void {
    stop('closed', 'the line is closed')
    socket.destroy()
  }
}
