/**
 * What goes wrong on the line to a relay, and what must come of it.
 */
import {afterEach, describe, expect, it, test} from 'vitest'
import {classify} from '../../src/delivery.ts'
import type {Relay} from '../../src/send/smtp-relay.ts'
import {rfcTimeouts, type Timeouts} from '../../src/send/smtp-timeouts.ts'
import {smtpTransport} from '../../src/send/smtp-transport.ts'
import {
  type Connection,
  isConnection,
  isUncertain,
  type Outcome,
  type Phase,
  type Trouble
} from '../../src/transport.ts'
import {
  type Act,
  authority,
  type RelayOptions,
  type Stage,
  stages,
  startRelay,
  type TestRelay
} from './relay.ts'
import {sampleMessage} from './transport-contract.ts'

const short: Timeouts = {
  greeting: 150,
  open: 300,
  command: 150,
  data: 150,
  block: 150,
  dot: 150,
  reset: 150
}

let relay: TestRelay | undefined
afterEach(() => relay?.end())

type Setting = Readonly<{
  options: RelayOptions
  changes?: Partial<Relay>
  timeouts?: Timeouts
}>

async function setUp({options, changes, timeouts = rfcTimeouts}: Setting) {
  relay = await startRelay(options)
  const transport = smtpTransport(
    {
      host: '127.0.0.1',
      port: relay.port,
      tls: 'off',
      name: 'letter.example',
      ...changes
    },
    {tls: {ca: authority}, timeouts}
  )
  return {relay, transport}
}

/** Open a line and send over it: what comes of it. */
async function outcomeOf(setting: Setting, message = sampleMessage()) {
  const {transport} = await setUp(setting)
  const opened = await transport.open()
  if (!isConnection(opened))
    return {outcome: opened as Outcome, line: undefined}
  const outcome = await opened.send(message)
  return {outcome, line: opened as Connection}
}

const once = (at: Stage, act: Act): NonNullable<RelayOptions['script']> => {
  let isDone = false
  return (stage) => {
    if (stage !== at || isDone) return undefined
    isDone = true
    return act
  }
}

const secure = {
  options: {tls: 'relay', auth: true},
  changes: {tls: 'starttls', login: {user: 'ada', password: 'secret'}}
} as const

const breaks: ['fin' | 'rst' | 'hang', Trouble[]][] = [
  ['fin', ['closed', 'reset']],
  ['rst', ['reset', 'closed']],
  // A handshake that never comes is TLS's fault; one that was not begun is not
  ['hang', ['timeout']]
]

describe('a line that breaks', () => {
  const cells = [true, false].flatMap((pipelining) =>
    stages.flatMap((stage) =>
      breaks.map(([how, troubles]) => ({stage, how, troubles, pipelining}))
    )
  )
  test.each(cells)(
    'by $how instead of an answer at $stage, pipelining $pipelining',
    async ({stage, how, troubles, pipelining}) => {
      // A reset overtakes what was said before it
      const script = once(stage, {wait: 20, end: how})
      const {outcome, line} = await outcomeOf({
        ...secure,
        options: {...secure.options, pipelining, script},
        timeouts: {
          ...short,
          greeting: 1000,
          open: stage === 'auth' || how === 'hang' ? 600 : 1500
        }
      })
      if (outcome.kind !== 'broken') throw new Error(JSON.stringify(outcome))
      expect(outcome.phase).toBe(stage)
      expect(troubles).toContain(outcome.trouble)
      expect(isUncertain(outcome)).toBe(stage === 'dot')
      expect(classify(outcome).class).toBe(
        stage === 'dot' ? 'uncertain' : 'relay-transient'
      )
      expect(line?.isOpen() ?? false).toBe(false)
    }
  )

  test.each(['fin', 'rst'] as const)(
    'by %s after 354 leaves the message uncertain',
    async (then) => {
      const script = once('data', {say: '354 Go on', end: then})
      const {outcome} = await outcomeOf({options: {script}})
      expect(outcome).toMatchObject({kind: 'broken', phase: 'dot'})
    }
  )

  test.each(['fin', 'rst'] as const)(
    'by %s in the middle of five megabytes leaves it uncertain, and nothing has arrived',
    async (then) => {
      const script = once('block', {end: then})
      const bytes = Buffer.from(
        `Subject: x\r\n\r\n${`${'x'.repeat(70)}\r\n`.repeat(70_000)}`
      )
      const {outcome} = await outcomeOf(
        {options: {script}},
        sampleMessage({bytes})
      )
      expect(outcome).toMatchObject({kind: 'broken', phase: 'dot'})
      expect(relay?.taken).toEqual([])
    }
  )

  it('because nobody reads is given up after the time for a block', async () => {
    const {transport} = await setUp({options: {}, timeouts: short})
    const line = await transport.open()
    if (!isConnection(line)) throw new Error(JSON.stringify(line))
    await line.close()
    const stuck = await outcomeOf(
      {
        options: {script: once('data', {say: '354 Go on', end: 'hang'})},
        timeouts: short
      },
      sampleMessage({
        bytes: Buffer.from(
          `Subject: x\r\n\r\n${`${'x'.repeat(70)}\r\n`.repeat(200_000)}`
        )
      })
    )
    expect(stuck.outcome).toMatchObject({
      kind: 'broken',
      phase: 'dot',
      trouble: 'timeout'
    })
  })

  it('cut off by us while the answer is out is uncertain', async () => {
    const {transport} = await setUp({
      options: {script: once('dot', {end: 'hang'})}
    })
    const line = await transport.open()
    if (!isConnection(line)) throw new Error(JSON.stringify(line))
    const sending = line.send(sampleMessage())
    setTimeout(() => line.abort(), 50)
    expect(await sending).toMatchObject({
      kind: 'broken',
      phase: 'dot',
      trouble: 'closed'
    })
  })

  it('while nothing is sent is noticed, and says 421 or nothing', async () => {
    for (const act of [{say: '421 Idle', end: 'fin'}, {end: 'rst'}] as const) {
      const {outcome, line} = await outcomeOf({
        options: {script: once('dot', {say: '250 Ok\r\n', ...act, raw: true})}
      })
      // The answer may be lost with the line: then it is uncertain
      expect(['accepted', 'broken']).toContain(outcome.kind)
      await new Promise((resolve) => setTimeout(resolve, 30))
      expect(line?.isOpen()).toBe(false)
      await relay?.end()
    }
  })
})

describe('words that are no answer', () => {
  const malformed: [string, Act][] = [
    ['`25`', {say: '25'}],
    ['another protocol', {say: 'HTTP/1.1 400 Bad Request'}],
    ['an empty line', {say: ''.padEnd(0), raw: false}],
    ['a code of no class', {say: '650 No'}],
    ['two codes in one answer', {say: '250-One\r\n354 Two'}],
    ['a line of 10 MB', {say: '250 '.padEnd(10_000_000, 'x')}],
    ['10 MB of lines', {say: `${'250-more\r\n'.repeat(1_000_000)}250 done`}],
    [
      'an endless answer',
      {say: '250-more\r\n'.repeat(50_000), raw: true, end: 'hang'}
    ],
    ['an endless line', {say: 'x'.repeat(500_000), raw: true, end: 'hang'}]
  ]
  const cells = (['mail', 'rcpt', 'data', 'dot'] as const).flatMap((stage) =>
    malformed
      .filter(([name]) => name !== 'an empty line')
      .map(([name, act]) => ({stage, name, act}))
  )
  test.each(cells)('$name at $stage', async ({stage, act}) => {
    const {outcome, line} = await outcomeOf({
      options: {script: once(stage, act)}
    })
    if (outcome.kind !== 'broken') throw new Error(JSON.stringify(outcome))
    expect([outcome.phase, outcome.trouble]).toEqual([stage, 'garbage'])
    expect(outcome.detail.length).toBeLessThan(501)
    expect(isUncertain(outcome)).toBe(stage === 'dot')
    expect(line?.isOpen()).toBe(false)
  })

  test.each(['greeting', 'ehlo', 'auth'] as const)(
    '`25` at %s',
    async (stage) => {
      const {outcome} = await outcomeOf({
        ...secure,
        options: {...secure.options, script: once(stage, {say: '25'})}
      })
      expect(outcome).toMatchObject({
        kind: 'broken',
        phase: stage,
        trouble: 'garbage'
      })
    }
  )

  test.each<[Stage, string, Phase]>([
    ['mail', '354 Go on', 'mail'],
    ['rcpt', '354 Go on', 'rcpt'],
    ['data', '250 Ok', 'data'],
    ['dot', '354 Go on', 'dot']
  ])('the wrong answer at %s: %s', async (stage, say, phase) => {
    const {outcome} = await outcomeOf({options: {script: once(stage, {say})}})
    expect(outcome).toMatchObject({kind: 'broken', phase, trouble: 'garbage'})
    expect(relay?.taken).toEqual([])
  })

  it('an answer too many, before the message was sent, is believed of nothing', async () => {
    const {outcome} = await outcomeOf({
      options: {script: once('data', {say: '354 Go on\r\n250 Taken'})}
    })
    expect(outcome).toMatchObject({
      kind: 'broken',
      phase: 'dot',
      trouble: 'garbage'
    })
  })

  it('an answer too many, after one that counts, closes the line', async () => {
    const {outcome, line} = await outcomeOf({
      options: {script: once('dot', {say: '250 Taken\r\n250 Taken again'})}
    })
    expect(outcome.kind).toBe('accepted')
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(line?.isOpen()).toBe(false)
  })

  test.each<[string, Act]>([
    ['of several lines', {say: '250-Taken\r\n250-with\r\n250 love'}],
    ['in UTF-8', {say: '250 Übernommen – danke'}],
    ['in Latin-1', {say: Buffer.from('250 \xdcbernommen', 'latin1')}],
    ['octet by octet', {say: '250-Ta\r\n250 ken', drip: [1, 2]}],
    ['with bare line feeds', {say: '250-Taken\n250 yes\n', raw: true}],
    ['late', {say: '250 Taken', wait: 100}]
  ])('do not disturb an answer %s', async (_, act) => {
    const {outcome} = await outcomeOf({options: {script: once('dot', act)}})
    expect(outcome.kind).toBe('accepted')
  })

  it('a relay that drips its answer is given up, though it never stops talking', async () => {
    const {outcome} = await outcomeOf({
      options: {
        script: once('dot', {say: '250 Taken'.padEnd(60, '.'), drip: [1, 30]})
      },
      timeouts: short
    })
    expect(outcome).toMatchObject({phase: 'dot', trouble: 'timeout'})
  })

  it('a relay that drips its greeting is given up, too', async () => {
    const {outcome} = await outcomeOf({
      options: {
        script: once('greeting', {
          say: '220 relay'.padEnd(60, '.'),
          drip: [1, 30]
        })
      },
      timeouts: short
    })
    expect(outcome).toMatchObject({phase: 'greeting', trouble: 'timeout'})
  })
})

describe('a transaction that was refused', () => {
  it('is reset, and the next message is nobody else’s', async () => {
    const {transport, relay} = await setUp({
      options: {script: once('rcpt', {say: '550 5.1.1 No such user'})}
    })
    const line = await transport.open()
    if (!isConnection(line)) throw new Error(JSON.stringify(line))
    const first = await line.send(sampleMessage({to: 'nobody@example.org'}))
    const second = await line.send(sampleMessage({to: 'ada@example.org'}))
    expect([first.kind, second.kind]).toEqual(['refused', 'accepted'])
    expect(relay.taken.map(({to}) => to)).toEqual(['ada@example.org'])
    expect(relay.commands.filter((line) => line === 'RSET')).toHaveLength(1)
  })

  test.each<[string, Act]>([
    ['is refused', {say: '500 No'}],
    ['is not answered', {end: 'hang'}],
    ['meets a FIN', {end: 'fin'}]
  ])('has its line closed when RSET %s', async (_, act) => {
    const {outcome, line} = await outcomeOf({
      options: {
        script: (stage) => {
          if (stage === 'data') return {say: '451 Not now'}
          return stage === 'rset' ? act : undefined
        }
      },
      timeouts: short
    })
    expect(outcome).toMatchObject({kind: 'refused', phase: 'data'})
    expect(line?.isOpen()).toBe(false)
  })

  it('ends DATA that was granted although nobody was taken', async () => {
    let isFirst = true
    const {transport, relay} = await setUp({
      options: {
        script: (stage) => {
          if (!isFirst) return undefined
          if (stage === 'rcpt') return {say: '550 5.1.1 No such user'}
          if (stage === 'data') return {say: '354 Go on'}
          if (stage === 'rset') isFirst = false
          return stage === 'dot' ? {say: '554 Nobody'} : undefined
        }
      }
    })
    const line = await transport.open()
    if (!isConnection(line)) throw new Error(JSON.stringify(line))
    expect(await line.send(sampleMessage())).toMatchObject({
      kind: 'refused',
      phase: 'rcpt'
    })
    expect((await line.send(sampleMessage())).kind).toBe('accepted')
    expect(relay.taken).toHaveLength(1)
  })

  it('trusts no relay that grants DATA although it refused the sender', async () => {
    const {outcome, line} = await outcomeOf({
      options: {
        script: (stage) => {
          if (stage === 'mail') return {say: '550 No'}
          return stage === 'data' ? {say: '354 Go on'} : undefined
        }
      }
    })
    expect(outcome).toMatchObject({kind: 'refused', phase: 'mail'})
    expect(line?.isOpen()).toBe(false)
    expect(relay?.taken).toEqual([])
  })

  it('has its line closed when the refusal came in the middle of the message', async () => {
    const bytes = Buffer.from(
      `Subject: x\r\n\r\n${`${'x'.repeat(70)}\r\n`.repeat(70_000)}`
    )
    const {outcome, line} = await outcomeOf(
      {options: {script: once('block', {say: '552 5.3.4 Too big'})}},
      sampleMessage({bytes})
    )
    expect(outcome).toMatchObject({
      kind: 'refused',
      phase: 'dot',
      reply: {enhanced: '5.3.4'}
    })
    expect(line?.isOpen()).toBe(false)
  })
})

describe('TLS', () => {
  const withTls = (
    tls: RelayOptions['tls'],
    more: Partial<RelayOptions> = {},
    scheme: Relay['tls'] = 'starttls'
  ): Setting => ({
    options: {tls, auth: true, ...more} as RelayOptions,
    changes: {tls: scheme, login: {user: 'ada', password: 'secret'}},
    timeouts: {...short, greeting: 1000, open: 2000}
  })
  const noSecret = () =>
    expect(relay?.commands.filter((line) => /AUTH|MAIL/.test(line))).toEqual([])

  for (const scheme of ['starttls', 'immediate'] as const) {
    test.each(['expired', 'self', 'other'] as const)(
      `with a certificate that is wrong (%s) stops everything, ${scheme}`,
      async (tls) => {
        const immediate = scheme === 'immediate'
        const {outcome} = await outcomeOf(withTls(tls, {immediate}, scheme))
        if (outcome.kind !== 'broken') throw new Error(JSON.stringify(outcome))
        expect(outcome.trouble).toBe('tls')
        expect(classify(outcome).class).toBe('config')
        noSecret()
      }
    )
  }

  it('that the relay does not offer stops everything', async () => {
    const {outcome} = await outcomeOf(withTls(undefined))
    expect(outcome).toMatchObject({kind: 'refused', phase: 'starttls'})
    if (outcome.kind === 'accepted') throw new Error('accepted')
    expect(classify(outcome).class).toBe('config')
    noSecret()
  })

  it('that somebody has stripped from EHLO is asked for all the same', async () => {
    const script = once('ehlo', {say: '250 relay.test'})
    const {outcome} = await outcomeOf(withTls('relay', {script}))
    expect(outcome.kind).toBe('accepted')
  })

  it('with a handshake that stalls is TLS’s trouble, not a slow relay', async () => {
    const script = once('starttls', {say: '220 Ready', end: 'hang'})
    const {outcome} = await outcomeOf({
      ...withTls('relay', {script}),
      timeouts: short
    })
    expect(outcome).toMatchObject({
      kind: 'broken',
      phase: 'starttls',
      trouble: 'tls'
    })
    noSecret()
  })

  it('from the start with a relay that speaks plainly is TLS’s trouble', async () => {
    const {outcome} = await outcomeOf(withTls(undefined, {}, 'immediate'))
    expect(outcome).toMatchObject({kind: 'broken', trouble: 'tls'})
    noSecret()
  })

  it('forgets what was said before it', async () => {
    const injected =
      '220 Ready\r\n250-relay.test\r\n250 AUTH PLAIN\r\n235 Welcome'
    const {outcome} = await outcomeOf(
      withTls('relay', {
        script: (stage) =>
          stage === 'starttls' ? {say: injected, end: 'hang'} : undefined
      })
    )
    expect(outcome).toMatchObject({kind: 'broken', trouble: 'tls'})
    noSecret()
  })
})

describe('a relay that is not there', () => {
  test.each<[string, Partial<Relay>, Trouble[]]>([
    ['behind a closed port', {port: 1}, ['unreachable']],
    ['behind a name nobody has', {host: 'relay.invalid'}, ['dns']],
    ['behind an address of another family', {host: '::1'}, ['unreachable']]
  ])('%s is tried again later', async (_, changes, troubles) => {
    const {outcome} = await outcomeOf({options: {}, changes})
    if (outcome.kind !== 'broken') throw new Error(JSON.stringify(outcome))
    expect(outcome.phase).toBe('connect')
    expect(troubles).toContain(outcome.trouble)
    expect(classify(outcome).class).toBe('relay-transient')
  })

  it('and one that greets late holds up nobody else', async () => {
    let count = 0
    const {transport} = await setUp({
      options: {
        script: (stage) =>
          stage === 'greeting' && count++ === 0
            ? {wait: 400, say: '220 Good morning'}
            : undefined
      }
    })
    const slow = transport.open()
    const quick = await transport.open()
    if (!isConnection(quick)) throw new Error(JSON.stringify(quick))
    expect((await quick.send(sampleMessage())).kind).toBe('accepted')
    const late = await slow
    if (!isConnection(late)) throw new Error(JSON.stringify(late))
    expect((await late.send(sampleMessage())).kind).toBe('accepted')
  })
})

describe('what a relay can do', () => {
  it('tells the size it takes', async () => {
    const {transport} = await setUp({options: {size: 1000}})
    const line = await transport.open()
    expect(isConnection(line) && line.size).toBe(1000)
  })

  it('is asked one recipient at a time, with the size', async () => {
    await outcomeOf({options: {size: 100_000}})
    const [mail, ...rest] =
      relay?.commands.filter((line) => /^(?:MAIL|RCPT)/.test(line)) ?? []
    expect(mail).toMatch(/^MAIL FROM:<letter@example\.org> SIZE=\d+$/)
    expect(rest).toEqual(['RCPT TO:<ada@example.org>'])
  })
})

test.each([
  ['a bare LF', 'Subject: x\r\n\r\na\nb\r\n'],
  ['a bare CR', 'Subject: x\r\n\r\na\rb\r\n'],
  ['a bare CR at the end', 'Subject: x\r\n\r\na\r'],
  ['CR CR LF', 'Subject: x\r\n\r\na\r\r\nb\r\n'],
  ['a line that is too long', `Subject: x\r\n\r\n${'a'.repeat(999)}\r\n`]
])('sends no message with %s', async (_, words) => {
  const {transport} = await setUp({options: {}})
  const line = await transport.open()
  if (!isConnection(line)) throw new Error(JSON.stringify(line))
  await expect(
    line.send(sampleMessage({bytes: Buffer.from(words)}))
  ).rejects.toThrow('expected lines of at most 998 octets that end in CRLF')
  expect((await line.send(sampleMessage())).kind).toBe('accepted')
  await line.close()
  expect(relay?.taken).toHaveLength(1)
})
