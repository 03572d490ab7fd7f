/**
 * What every Transport must do: one body of tests, run over each adapter.
 *
 * What only SMTP can do wrong (replies, broken lines, TLS) is tested with it.
 */
import {describe, expect, it} from 'vitest'
import type {Message} from '../../src/message.ts'
import {
  type Connection,
  isConnection,
  type Transport
} from '../../src/transport.ts'

/** What has arrived at the other side, in the order of arrival. */
export type Arrival = Readonly<{from: string; to: string; bytes: Uint8Array}>

/** A transport with the other side of it. */
export type TransportWorld = Readonly<{
  transport: Transport
  arrivals(): Promise<readonly Arrival[]>
  end(): Promise<void>
}>

/** Run the contract over an adapter. */
export function describeTransport(
  name: string,
  make: () => Promise<TransportWorld>
): void {
  const withLine =
    (play: (line: Connection, world: TransportWorld) => Promise<void>) =>
    async () => {
      const world = await make()
      try {
        const line = await world.transport.open()
        if (!isConnection(line)) throw new Error(JSON.stringify(line))
        await play(line, world)
        await line.close()
      } finally {
        await world.end()
      }
    }

  describe(`the transport to ${name}`, () => {
    for (const [what, body] of bodies) {
      it(
        `carries ${what} byte for byte`,
        withLine(async (line, {arrivals}) => {
          const message = sampleMessage({bytes: latin(head + body)})
          expect((await line.send(message)).kind).toBe('accepted')
          const [arrived] = await arrivals()
          expect(arrived?.from).toBe(message.from)
          expect(arrived?.to).toBe(message.to)
          expect(text(arrived?.bytes)).toBe(text(message.bytes))
        })
      )
    }

    it(
      'carries one after another over one connection, in order',
      withLine(async (line, {arrivals}) => {
        const all = Array.from({length: 20}, (_, at) =>
          sampleMessage({
            to: `p${at}@example.org`,
            messageId: `<m${at}@x.test>`
          })
        )
        for (const message of all) {
          expect(line.isOpen()).toBe(true)
          expect((await line.send(message)).kind).toBe('accepted')
        }
        expect((await arrivals()).map(({to}) => to)).toEqual(
          all.map(({to}) => to)
        )
      })
    )

    it(
      'takes one message at a time',
      withLine(async (line, {arrivals}) => {
        const first = line.send(sampleMessage())
        await expect(line.send(sampleMessage())).rejects.toThrow()
        expect((await first).kind).toBe('accepted')
        expect(await arrivals()).toHaveLength(1)
      })
    )

    it(
      'opens as many connections as are asked for',
      withLine(async (line, {transport, arrivals}) => {
        const second = await transport.open()
        if (!isConnection(second)) throw new Error(JSON.stringify(second))
        const outcomes = await Promise.all([
          line.send(sampleMessage({messageId: '<one@x.test>'})),
          second.send(sampleMessage({messageId: '<two@x.test>'}))
        ])
        expect(outcomes.map(({kind}) => kind)).toEqual(['accepted', 'accepted'])
        expect(await arrivals()).toHaveLength(2)
        await second.close()
      })
    )

    it(
      'lets nothing through after it was closed',
      withLine(async (line, {arrivals}) => {
        await line.close()
        expect(line.isOpen()).toBe(false)
        await expect(line.send(sampleMessage())).rejects.toThrow()
        line.abort()
        await line.close()
        expect(await arrivals()).toEqual([])
      })
    )

    it(
      'waits for the message on its way when it is closed',
      withLine(async (line, {arrivals}) => {
        const sent = line.send(sampleMessage())
        await line.close()
        expect((await sent).kind).toBe('accepted')
        expect(await arrivals()).toHaveLength(1)
      })
    )

    it('names no password', async () => {
      const world = await make()
      try {
        expect(world.transport.name).not.toMatch(/:[^/@]+@/)
      } finally {
        await world.end()
      }
    })
  })
}

const head = 'Subject: Bees\r\nTo: ada@example.org\r\n\r\n'

const bodies: [string, string][] = [
  ['plain words', 'The bees are back.\r\n'],
  ['an empty body', ''],
  ['a lone dot', 'before\r\n.\r\nafter\r\n'],
  ['dots at the beginning of lines', '.\r\n..\r\n...\r\n.x\r\n'],
  ['what looks like commands', 'QUIT\r\nRSET\r\nMAIL FROM:<x@y.test>\r\n'],
  ['a line of 998 octets', `${'x'.repeat(998)}\r\n`],
  ['a megabyte', `${'The bees are back. '.repeat(50)}\r\n`.repeat(1000)]
]

/** A message to one reader; give what matters to the test. */
export function sampleMessage(changes: Partial<Message> = {}): Message {
  return {
    from: 'letter@example.org',
    to: 'ada@example.org',
    messageId: '<f00d@example.org>',
    bytes: latin(`${head}The bees are back.\r\n`),
    ...changes
  }
}

function latin(words: string): Uint8Array {
  return Buffer.from(words, 'latin1')
}

function text(bytes: Uint8Array | undefined): string | undefined {
  return bytes && Buffer.from(bytes).toString('latin1')
}
