import fc from 'fast-check'
import {describe, expect, it, test} from 'vitest'
import {
  classify,
  finalStates,
  isSuppressionDue,
  mayBecome,
  type SettleContext,
  settle,
  successors
} from '../src/delivery.ts'
import {type ReplyClass, replyRules} from '../src/reply-classes.ts'
import {type Outcome, type Phase, phases, readReply} from '../src/transport.ts'

const now = new Date('2026-03-19T07:00:00Z')
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)
const context = (changes: Partial<SettleContext> = {}): SettleContext => ({
  attempts: 0,
  now,
  expires: minutes(48 * 60),
  ...changes
})

function refused(phase: Phase, text: string): Outcome {
  const reply = readReply(text)
  if (!reply) throw new Error(`No reply: ${text}`)
  return {kind: 'refused', phase, reply}
}

const classOf = (phase: Phase, text: string) => {
  const outcome = refused(phase, text)
  return outcome.kind === 'accepted' ? undefined : classify(outcome).class
}

describe('classify', () => {
  const relay = 'relay-transient'
  const address = 'address-transient'
  const policy = 'policy-permanent'
  const gone = 'address-permanent'
  // Before a recipient is named · RCPT · DATA · after the dot
  const grid: [string, ReplyClass, ReplyClass, ReplyClass, ReplyClass][] = [
    ['421', relay, relay, relay, relay],
    ['450', relay, address, address, address],
    ['451', relay, address, address, address],
    ['452', relay, address, address, address],
    ['454', relay, relay, relay, relay],
    ['535', 'config', 'config', 'config', 'config'],
    ['550', 'config', gone, policy, policy],
    ['552', 'config', address, policy, policy],
    ['554', 'config', policy, policy, policy]
  ]
  const early = phases.slice(1, 6)
  for (const [code, before, rcpt, data, dot] of grid) {
    const cells: [Phase, ReplyClass][] = [
      ...early.map((phase): [Phase, ReplyClass] => [phase, before]),
      ['rcpt', rcpt],
      ['data', data],
      ['dot', dot]
    ]
    test.each(cells)(`takes a bare ${code} at %s for %s`, (phase, name) => {
      expect(classOf(phase, `${code} No`)).toBe(name)
    })
  }

  test.each<[Phase, string, ReplyClass]>([
    ['rcpt', '550 5.1.1 No such user', gone],
    ['dot', '550 5.1.1 No such user', gone],
    ['rcpt', '550 5.1.10 Null MX', gone],
    ['rcpt', '550 5.1.2 Host unknown', gone],
    ['rcpt', '550 5.2.1 Mailbox disabled', gone],
    ['rcpt', '552 5.2.2 Over quota', address],
    ['rcpt', '452 4.2.2 Over quota', address],
    ['rcpt', '450 4.2.1 Not now', address],
    ['rcpt', '451 4.7.1 Greylisted', address],
    ['dot', '421 4.7.28 Unusual rate', relay],
    ['rcpt', '450 4.7.28 Unusual rate', relay],
    ['rcpt', '451 4.3.2 Shutting down', relay],
    ['dot', '454 Throttling failure: Maximum sending rate exceeded.', relay],
    ['rcpt', '450 4.7.1 Error: too many connections from 192.0.2.1', relay],
    ['rcpt', '550 5.7.1 Rejected', policy],
    ['dot', '550 5.7.26 Unauthenticated', policy],
    ['dot', '550 5.7.515 Access denied', policy],
    ['dot', '554 5.6.0 Malformed', policy],
    ['dot', '552 5.3.4 Too big', policy],
    ['rcpt', '550 Listed as spam source', policy],
    ['rcpt', '550 5.9.9 A code of tomorrow', policy],
    ['rcpt', '450 4.9.9 A code of tomorrow', address],
    ['rcpt', '550 5.1.20 A code of tomorrow', policy],
    ['rcpt', '552 4.5.3 Too many recipients', 'transient'],
    ['rcpt', '503 5.5.1 Need MAIL first', 'transient'],
    ['mail', '503 Bad sequence', 'transient'],
    ['auth', '503 5.5.1 Authentication not enabled', 'config'],
    ['ehlo', '503 Bad sequence', 'config'],
    ['rcpt', '554 5.7.1 <ada@example.org>: Relay access denied', 'config'],
    ['rcpt', '454 4.7.1 <ada@example.org>: Relay access denied', 'config'],
    ['rcpt', '553 5.7.1 Sender address rejected: not owned by user', 'config'],
    ['mail', '552 5.3.4 Message too big', 'config'],
    ['auth', '534 5.7.9 Mechanism too weak', 'config'],
    ['dot', '354 Go on', 'uncertain'],
    ['rcpt', '354 Go on', 'transient']
  ])('takes at %s “%s” for %s', (phase, text, name) => {
    expect(classOf(phase, text)).toBe(name)
  })

  test.each(
    phases.map((phase): [Phase, ReplyClass] => [
      phase,
      phase === 'dot' ? 'uncertain' : relay
    ])
  )('takes a line that breaks at %s for %s', (phase, name) => {
    for (const trouble of ['closed', 'reset', 'timeout', 'garbage'] as const) {
      const {class: found} = classify({
        kind: 'broken',
        phase,
        trouble,
        detail: ''
      })
      expect(found).toBe(name)
    }
  })

  it('stops at wrong TLS, and waits when a name is not found', () => {
    const broken = {kind: 'broken', detail: ''} as const
    expect(classify({...broken, phase: 'starttls', trouble: 'tls'}).class).toBe(
      'config'
    )
    expect(classify({...broken, phase: 'connect', trouble: 'dns'}).class).toBe(
      relay
    )
  })

  it('has a source for every rule, and a rule for every refusal', () => {
    expect(replyRules.filter(({source}) => source.length < 8)).toEqual([])
    fc.assert(
      fc.property(
        fc.constantFrom(...phases),
        fc.integer({min: 400, max: 599}),
        fc.string(),
        (phase, code, text) => {
          const reply = {code, text: `${code} ${text}`}
          const {class: name} = classify({kind: 'refused', phase, reply})
          expect(name).not.toBe('uncertain')
        }
      )
    )
  })
})

describe('settle', () => {
  it('keeps what was accepted', () => {
    const reply = {code: 250, text: '250 OK'}
    expect(settle({kind: 'accepted', reply}, context())).toEqual({
      becomes: {state: 'accepted', at: now},
      spent: true,
      relay: 'fine'
    })
  })

  it('holds what may have arrived', () => {
    const lost: Outcome = {
      kind: 'broken',
      phase: 'dot',
      trouble: 'reset',
      detail: 'ECONNRESET'
    }
    expect(settle(lost, context())).toMatchObject({
      becomes: {state: 'uncertain', at: now},
      relay: 'reconnect'
    })
  })

  test.each([
    [0, 5],
    [1, 30],
    [2, 120],
    [9, 120]
  ])(
    'after %i attempts and a greylisting waits %i minutes',
    (attempts, wait) => {
      const verdict = settle(
        refused('rcpt', '451 4.7.1 Greylisted'),
        context({attempts})
      )
      expect(verdict.becomes).toEqual({
        state: 'deferred',
        due: minutes(wait),
        class: 'address-transient'
      })
      expect(verdict.spent).toBe(true)
    }
  )

  it('ends what would come back when the issue has expired', () => {
    const {becomes} = settle(
      refused('rcpt', '451 4.7.1 Greylisted'),
      context({expires: minutes(5)})
    )
    expect(becomes).toEqual({
      state: 'expired',
      at: now,
      class: 'address-transient'
    })
  })

  test.each([
    ['421 4.3.2 Bye', 'rcpt', 'slow'],
    ['454 Throttling failure', 'data', 'slow'],
    ['535 5.7.8 No', 'auth', 'stop'],
    ['550 Not you', 'mail', 'stop']
  ] as const)('spends no attempt on %s', (text, phase, relay) => {
    const verdict = settle(refused(phase, text), context({attempts: 7}))
    expect(verdict).toMatchObject({
      becomes: {state: 'queued'},
      spent: false,
      relay
    })
    expect(verdict.suppressAfter).toBeUndefined()
  })

  test.each([
    ['550 5.1.1 No such user', 1],
    ['550 No such user', 2],
    ['552 5.2.2 Full', 5],
    ['550 5.7.1 Spam', undefined]
  ])('%s suppresses after %s issues', (text, after) => {
    const {suppressAfter} = settle(refused('rcpt', text), context())
    expect(suppressAfter).toBe(after)
  })

  it('leaves a message out that twice could not be made', () => {
    const spoiled = {kind: 'spoiled', detail: 'no'} as const
    expect(settle(spoiled, context()).becomes.state).toBe('deferred')
    expect(settle(spoiled, context({attempts: 1})).becomes).toEqual({
      state: 'failed',
      at: now,
      class: 'render'
    })
  })

  it('brings an attempt only to states that may follow sending', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...phases),
        fc.integer({min: 400, max: 599}),
        fc.nat({max: 20}),
        fc.integer({min: -10, max: 3000}),
        (phase, code, attempts, left) => {
          const reply = {code, text: `${code} x`}
          const {becomes} = settle(
            {kind: 'refused', phase, reply},
            context({attempts, expires: minutes(left)})
          )
          expect(mayBecome('sending', becomes.state)).toBe(true)
          expect(becomes.state).not.toBe('accepted')
        }
      )
    )
  })
})

describe('states', () => {
  it('lets nothing that is final be claimed or sent again by itself', () => {
    for (const state of finalStates) {
      expect(mayBecome(state, 'claimed')).toBe(false)
      expect(mayBecome(state, 'sending')).toBe(false)
    }
  })

  it('comes to sending only from claimed', () => {
    const from = Object.entries(successors)
      .filter(([, next]) => next.includes('sending'))
      .map(([state]) => state)
    expect(from).toEqual(['claimed'])
  })

  it('suppresses an address when its issues in a row are enough', () => {
    expect(isSuppressionDue(1, {suppressAfter: 2})).toBe(false)
    expect(isSuppressionDue(2, {suppressAfter: 2})).toBe(true)
    expect(isSuppressionDue(99, {})).toBe(false)
  })
})
