/**
 * Every refusal at every stage, with and without pipelining: 9 × 8 × 2 = 144.
 */
import {afterEach, describe, expect, it, test} from 'vitest'
import {classify} from '../../src/delivery.ts'
import type {ReplyClass} from '../../src/reply-classes.ts'
import {smtpTransport} from '../../src/send/smtp-transport.ts'
import {isConnection} from '../../src/transport.ts'
import {
  type Act,
  authority,
  type Stage,
  stages,
  startRelay,
  type TestRelay
} from './relay.ts'
import {sampleMessage} from './transport-contract.ts'

const codes = [421, 450, 451, 452, 454, 550, 552, 554, 535] as const

const [busy, wait, no, policy, config] = [
  'relay-transient',
  'address-transient',
  'address-permanent',
  'policy-permanent',
  'config'
] as const satisfies readonly ReplyClass[]

const atOpening: ReplyClass[] = [
  busy,
  busy,
  busy,
  busy,
  busy,
  config,
  config,
  config,
  config
]
const expected: Record<(typeof stages)[number], ReplyClass[]> = {
  greeting: atOpening,
  ehlo: atOpening,
  starttls: atOpening,
  auth: atOpening,
  mail: atOpening,
  rcpt: [busy, wait, wait, wait, busy, no, wait, policy, config],
  data: [busy, wait, wait, wait, busy, policy, policy, policy, config],
  dot: [busy, wait, wait, wait, busy, policy, policy, policy, config]
}

let relay: TestRelay | undefined
afterEach(() => relay?.end())

/** A relay that says this once, to the first who comes to that stage. */
async function startScripted(at: Stage, act: Act, pipelining: boolean) {
  let isDone = false
  relay = await startRelay({
    pipelining,
    tls: 'relay',
    auth: true,
    script: (stage) => {
      if (stage !== at || isDone) return undefined
      isDone = true
      return act
    }
  })
  const transport = smtpTransport(
    {
      host: '127.0.0.1',
      port: relay.port,
      tls: 'starttls',
      login: {user: 'ada', password: 'secret'},
      name: 'letter.example'
    },
    {tls: {ca: authority}}
  )
  return {relay, transport}
}

const cells = [true, false].flatMap((pipelining) =>
  stages.flatMap((stage) =>
    codes.map((code, at) => ({
      stage,
      code,
      pipelining,
      class: expected[stage][at]
    }))
  )
)

describe('a refusal', () => {
  it('is tried in 144 ways', () => expect(cells).toHaveLength(144))

  test.each(cells)(
    '$code at $stage, pipelining $pipelining, is $class',
    async ({stage, code, pipelining, class: name}) => {
      const act: Act = {
        say: `${code} No`,
        ...(code === 421 && {end: 'fin'})
      }
      const {relay, transport} = await startScripted(stage, act, pipelining)
      const first = sampleMessage({to: 'first@example.org'})
      const second = sampleMessage({to: 'second@example.org'})
      const opened = await transport.open()
      const outcome = isConnection(opened) ? await opened.send(first) : opened
      expect(outcome).toMatchObject({
        kind: 'refused',
        phase: stage,
        reply: {code, text: `${code} No`}
      })
      if (outcome.kind === 'accepted') throw new Error('accepted')
      expect(classify(outcome).class).toBe(name)
      expect(relay.taken).toEqual([])

      // The next one is not touched by it
      const isLeft = isConnection(opened) && opened.isOpen()
      expect(isLeft).toBe(stages.indexOf(stage) >= 4 && code !== 421)
      const line = isLeft ? opened : await transport.open()
      if (!isConnection(line)) throw new Error(JSON.stringify(line))
      expect((await line.send(second)).kind).toBe('accepted')
      await line.close()
      expect(relay.taken.map(({to}) => to)).toEqual(['second@example.org'])
      expect(relay.commands.join('')).not.toMatch(/[\r\n]/)
      expect(relay.taken.map(({bytes}) => String(bytes)).join('')).not.toMatch(
        /(?<!\r)\n|\r(?!\n)|.{999}/
      )
    }
  )
})
