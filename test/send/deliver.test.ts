import {describe, expect, it, test} from 'vitest'
import {LedgerError} from '../../src/ledger.ts'
import type {News} from '../../src/send/run.ts'
import type {Timeouts} from '../../src/send/smtp-timeouts.ts'
import {mainList} from '../../src/subscriber.ts'
import {sqliteWorld} from '../store/sqlite.ts'
import {
  type Act,
  type RelayOptions,
  type Session,
  type Stage,
  startRelay,
  type TestRelay
} from './relay.ts'
import {
  doubles,
  enrolMany,
  frozenIssue,
  relayAt,
  send,
  short,
  wrongs
} from './sending.ts'

type World = Awaited<ReturnType<typeof sqliteWorld>>
type Scene = World & {relay: TestRelay; news: News[]}

const quick: Timeouts = {
  greeting: 300,
  open: 400,
  command: 300,
  data: 300,
  block: 300,
  dot: 300,
  reset: 300
}

/** A frozen issue with an audience, and a relay that behaves so. */
function scene(
  people: number,
  options: RelayOptions,
  play: (scene: Scene) => Promise<void>
) {
  return async () => {
    const world = await sqliteWorld()
    const relay = await startRelay(options)
    try {
      await enrolMany(world.ledger, people)
      await world.ledger.freeze(await frozenIssue(world.ledger))
      await play({...world, relay, news: []})
      expect(await wrongs(world.ledger)).toEqual([])
      expect(doubles(relay.taken)).toEqual([])
    } finally {
      await world.end()
      await relay.end()
    }
  }
}

const address = ({to}: {to: string}) => to

/** A script that acts on the first `count` times a stage is reached. */
function first(
  count: number,
  at: Stage,
  act: Act
): NonNullable<RelayOptions['script']> {
  let left = count
  return (stage) => (stage === at && left-- > 0 ? act : undefined)
}

const script = (
  play: (stage: Stage, session: Session) => Act | undefined
): RelayOptions => ({script: play})

describe('deliver', () => {
  it(
    'sends to each once, with an id of its own, and is finished',
    scene(250, {}, async ({ledger, relay}) => {
      expect(await send(ledger, relayAt(relay.port))).toEqual({
        kind: 'finished'
      })
      expect(short(await ledger.tally(1))).toEqual({accepted: 250})
      expect((await ledger.issue(1))?.finished).toBeInstanceOf(Date)
      expect(new Set(relay.taken.map(address)).size).toBe(250)
      const ids = relay.taken.map(
        ({bytes}) => /^Message-ID: (.*)\r$/m.exec(String(bytes))?.[1]
      )
      expect(new Set(ids).size).toBe(250)
      for (const {to, bytes} of relay.taken) {
        expect(String(bytes)).toContain(`\r\nTo: ${to}\r\n`)
      }
    })
  )

  it(
    'sends nothing a second time',
    scene(20, {}, async ({ledger, relay}) => {
      await send(ledger, relayAt(relay.port))
      expect(await send(ledger, relayAt(relay.port))).toEqual({
        kind: 'finished'
      })
      expect(relay.taken).toHaveLength(20)
    })
  )

  it(
    'is finished at once when nobody is left to send to',
    scene(3, {}, async ({ledger, relay}) => {
      for (const at of [1, 2, 3]) {
        await ledger.leave({address: `p${at}@example.org`}, mainList, {
          by: 'person',
          note: ''
        })
      }
      expect(await send(ledger, relayAt(relay.port))).toEqual({
        kind: 'finished'
      })
      expect(short(await ledger.tally(1))).toEqual({suppressed: 3})
      expect(relay.taken).toEqual([])
    })
  )

  it(
    'sends what was frozen, whatever was edited since',
    scene(1, {}, async ({ledger, relay}) => {
      await expect(
        ledger.freeze(await frozenIssue(ledger, {padding: 400}))
      ).rejects.toMatchObject({trouble: 'conflict'})
      await send(ledger, relayAt(relay.port))
      expect(String(relay.taken[0]?.bytes)).not.toContain('notes')
    })
  )

  it(
    'keeps to an exact rate',
    scene(12, {}, async ({ledger, relay}) => {
      const begun = performance.now()
      await send(ledger, relayAt(relay.port), {rate: {count: 20, per: 1000}})
      expect(performance.now() - begun).toBeGreaterThanOrEqual(11 * 50)
    })
  )

  it(
    'leaves who unsubscribes meanwhile out, from that moment on',
    scene(60, {}, async ({ledger, relay}) => {
      let isAsked = false
      await send(ledger, relayAt(relay.port), {
        connections: 1,
        onNews() {
          if (isAsked) return
          isAsked = true
          void ledger.leave({address: 'p60@example.org'}, undefined, {
            by: 'person',
            note: ''
          })
        }
      })
      expect(relay.taken.map(address)).not.toContain('p60@example.org')
      expect(short(await ledger.tally(1))).toEqual({
        accepted: 59,
        suppressed: 1
      })
    })
  )
})

// Most of it is waiting, as a sender waits for a relay
describe.concurrent('a relay that', () => {
  it(
    'refuses one for good leaves the others untouched',
    scene(
      20,
      script((stage, {to}) =>
        stage === 'rcpt' && to[0] === 'p7@example.org'
          ? {say: '550 5.1.1 No such user'}
          : undefined
      ),
      async ({ledger, relay}) => {
        await send(ledger, relayAt(relay.port))
        expect(short(await ledger.tally(1))).toEqual({accepted: 19, failed: 1})
        const {suppressions} = await ledger.find({address: 'p7@example.org'})
        expect(suppressions).toMatchObject([{reason: 'bounced'}])
      }
    )
  )

  it(
    'greylists takes it in the second attempt, five minutes later',
    scene(
      1,
      {script: first(1, 'rcpt', {say: '451 4.7.1 Greylisted'})},
      async ({ledger, relay, later}) => {
        const drain = new AbortController()
        const onNews = () => drain.abort()
        await send(ledger, relayAt(relay.port), {drain: drain.signal, onNews})
        expect(short(await ledger.tally(1))).toEqual({deferred: 1})
        await later(5 * 60_000)
        await send(ledger, relayAt(relay.port))
        const [, second, third] = await ledger.attempts(1, 1)
        expect(second).toMatchObject({result: 'accepted', spent: true})
        expect(third).toBeUndefined()
        expect(relay.taken).toHaveLength(1)
      }
    )
  )

  it(
    'takes three connections and no more gets three, and all is sent',
    scene(120, {}, async ({ledger, news}) => {
      let open = 0
      const crowded = await startRelay({
        script(stage) {
          if (stage !== 'greeting') return undefined
          open = crowded.counts.open
          return open > 3
            ? {say: '421 4.7.0 Too many connections', end: 'fin'}
            : undefined
        }
      })
      await send(ledger, relayAt(crowded.port), {
        connections: 10,
        onNews: (each) => news.push(each)
      })
      const allowed = news.flatMap((each) =>
        each.kind === 'relay' ? [each.allowed] : []
      )
      expect(allowed.length).toBeGreaterThan(0)
      expect(Math.max(...allowed)).toBeLessThanOrEqual(3)
      expect(short(await ledger.tally(1))).toEqual({accepted: 120})
      expect(crowded.counts.mostOpen).toBeLessThanOrEqual(4)
      await crowded.end()
    })
  )

  test.each([
    '454 4.7.1 Throttling failure: Maximum sending rate exceeded',
    '450 4.7.28 Rate limit',
    '421 4.3.2 Slow down'
  ])(
    'says %s is sent to more slowly, and fails nobody',
    (say) =>
      scene(
        40,
        {
          script: first(3, 'mail', {
            say,
            ...(say.startsWith('421') && {end: 'fin' as const})
          })
        },
        async ({ledger, relay}) => {
          await send(ledger, relayAt(relay.port))
          expect(short(await ledger.tally(1))).toEqual({accepted: 40})
          const tried = await Promise.all(
            Array.from({length: 40}, (_, at) => ledger.attempts(1, at + 1))
          )
          const spent = tried.flat().filter((each) => each.spent)
          expect(spent).toHaveLength(40)
        }
      )(),
    60_000
  )

  it(
    'drops every connection ends nothing, spends no attempt, and is waited for',
    scene(
      5,
      {script: first(4, 'mail', {end: 'rst'})},
      async ({ledger, relay}) => {
        await send(ledger, relayAt(relay.port))
        expect(short(await ledger.tally(1))).toEqual({accepted: 5})
        const tried = await Promise.all(
          [1, 2, 3, 4, 5].map((at) => ledger.attempts(1, at))
        )
        expect(tried.flat().filter(({spent}) => spent)).toHaveLength(5)
      }
    ),
    60_000
  )

  it('is down until the issue expires gets nothing afterwards', async () => {
    const world = await sqliteWorld()
    const {ledger} = world
    await enrolMany(ledger, 4)
    const now = (await ledger.now()).getTime()
    const expires = new Date(now + 1500)
    await ledger.freeze(await frozenIssue(ledger, {expires}))
    const relay = await startRelay()
    await relay.end()
    expect(await send(ledger, relayAt(relay.port))).toEqual({kind: 'finished'})
    expect(short(await ledger.tally(1))).toEqual({expired: 4})
    expect(await wrongs(ledger)).toEqual([])
    await world.end()
  })

  it(
    'wants a password stops everything; all stay queued',
    scene(
      10,
      {
        script: (stage) =>
          stage === 'mail' ? {say: '530 5.7.0 Authenticate first'} : undefined
      },
      async ({ledger, relay}) => {
        expect(await send(ledger, relayAt(relay.port))).toEqual({
          kind: 'config',
          detail: 'mail: 530 5.7.0 Authenticate first'
        })
        expect(short(await ledger.tally(1))).toEqual({queued: 10})
      }
    )
  )

  it(
    'takes no message of that size stops everything',
    scene(
      10,
      {
        script: (stage) =>
          stage === 'mail'
            ? {say: '552 5.3.4 Message size exceeds limit'}
            : undefined
      },
      async ({ledger, relay}) => {
        expect((await send(ledger, relayAt(relay.port))).kind).toBe('config')
        expect(short(await ledger.tally(1))).toEqual({queued: 10})
      }
    )
  )

  it(
    'takes it for spam pauses the issue after 21 refusals',
    scene(
      200,
      {
        script: (stage) =>
          stage === 'dot' ? {say: '554 5.7.1 Spam'} : undefined
      },
      async ({ledger, relay}) => {
        const ending = await send(ledger, relayAt(relay.port))
        expect(ending).toMatchObject({kind: 'paused'})
        const tally = await ledger.tally(1)
        expect(tally.failed).toBeGreaterThan(20)
        expect(tally.failed).toBeLessThan(30)
        expect(tally.failed + tally.queued).toBe(200)
        expect((await ledger.issue(1))?.paused).toMatch(/^2\d of the last/)
        const {suppressions} = await ledger.find({address: 'p1@example.org'})
        expect(suppressions).toEqual([])
        // And stays paused until somebody resumes it
        expect((await send(ledger, relayAt(relay.port))).kind).toBe('paused')
      }
    )
  )

  it(
    'breaks off after the dot leaves that one uncertain, and goes on',
    scene(
      30,
      {script: first(1, 'dot', {end: 'rst'})},
      async ({ledger, relay}) => {
        expect((await send(ledger, relayAt(relay.port))).kind).toBe('finished')
        expect(short(await ledger.tally(1))).toEqual({
          accepted: 29,
          uncertain: 1
        })
        // It had arrived: nobody said so, and it is not sent again
        expect(relay.taken).toHaveLength(30)
      }
    )
  )

  it(
    'lets one connection hang holds up nobody else',
    scene(
      30,
      {script: first(1, 'dot', {end: 'hang'})},
      async ({ledger, relay}) => {
        await send(ledger, relayAt(relay.port, quick))
        expect(short(await ledger.tally(1))).toEqual({
          accepted: 29,
          uncertain: 1
        })
      }
    )
  )
})

describe('a message that cannot be made', () => {
  it(
    'is left out after two attempts, and the others go on',
    scene(10, {}, async ({ledger, relay, later}) => {
      const issue = await ledger.frozen(1)
      if (!issue) throw new Error('nothing frozen')
      const {composeFor} = await import('./sending.ts')
      const compose = composeFor(issue)
      const poison = {
        compose: async (claim: Parameters<typeof compose>[0]) => {
          if (claim.address === 'p4@example.org') throw new Error('poison')
          return compose(claim)
        }
      }
      const drain = new AbortController()
      setTimeout(() => drain.abort(), 400)
      await send(ledger, relayAt(relay.port), {...poison, drain: drain.signal})
      expect(short(await ledger.tally(1))).toEqual({accepted: 9, deferred: 1})
      await later(6 * 60_000)
      await send(ledger, relayAt(relay.port), poison)
      expect(short(await ledger.tally(1))).toEqual({accepted: 9, failed: 1})
      const [, last] = await ledger.attempts(1, 4)
      expect(last).toMatchObject({result: 'render', spent: true})
    })
  )
})

describe('who asks to stop', () => {
  it(
    'gets what is under way finished, and nothing begun',
    scene(
      100,
      {
        script: (stage) =>
          stage === 'dot' ? {say: '250 Ok', wait: 20} : undefined
      },
      async ({ledger, relay}) => {
        const drain = new AbortController()
        const watch = setInterval(() => {
          if (relay.taken.length > 0) drain.abort()
        }, 5)
        const ending = await send(ledger, relayAt(relay.port), {
          drain: drain.signal
        })
        clearInterval(watch)
        expect(ending).toEqual({kind: 'drained'})
        const tally = await ledger.tally(1)
        expect(tally.accepted).toBe(relay.taken.length)
        expect(tally.accepted + tally.queued).toBe(100)
        expect(tally.accepted).toBeGreaterThan(0)
        expect(tally.queued).toBeGreaterThan(0)
      }
    )
  )

  it(
    'twice cuts off what is under way: it is uncertain',
    scene(
      20,
      {script: (stage) => (stage === 'dot' ? {end: 'hang'} : undefined)},
      async ({ledger, relay}) => {
        const [drain, cut] = [new AbortController(), new AbortController()]
        setTimeout(() => drain.abort(), 100)
        setTimeout(() => cut.abort(), 200)
        await send(ledger, relayAt(relay.port), {
          drain: drain.signal,
          cut: cut.signal
        })
        const tally = await ledger.tally(1)
        expect(tally.uncertain).toBeGreaterThan(0)
        expect(tally.uncertain).toBeLessThanOrEqual(5)
        expect(tally.uncertain + tally.queued).toBe(20)
      }
    )
  )

  it(
    'does not wait for a relay that does not greet',
    scene(
      5,
      {script: (stage) => (stage === 'greeting' ? {end: 'hang'} : undefined)},
      async ({ledger, relay}) => {
        const drain = new AbortController()
        setTimeout(() => drain.abort(), 50)
        const begun = performance.now()
        await send(ledger, relayAt(relay.port), {drain: drain.signal})
        expect(performance.now() - begun).toBeLessThan(5000)
        expect(short(await ledger.tally(1))).toEqual({queued: 5})
      }
    )
  )
})

describe('a ledger that', () => {
  it(
    'cannot take an outcome stops everything; nothing is begun after it',
    scene(200, {}, async ({ledger, relay}) => {
      let settled = 0
      let begunAfter = 0
      const full = new LedgerError('full', 'no room')
      const ending = await send(
        {
          ...ledger,
          async settle(worker, settlements) {
            settled += settlements.length
            if (settled > 30) throw full
            return ledger.settle(worker, settlements)
          },
          async begin(worker, claims) {
            if (settled > 30) begunAfter += claims.length
            return ledger.begin(worker, claims)
          }
        },
        relayAt(relay.port)
      )
      if (ending.kind !== 'ledger') throw new Error(ending.kind)
      expect(ending.error).toBe(full)
      expect(ending.unwritten.length).toBeGreaterThan(0)
      expect(begunAfter).toBe(0)
      const tally = await ledger.tally(1)
      expect(tally.uncertain).toBeLessThanOrEqual(5)
      expect(ending.unwritten).toHaveLength(tally.uncertain)
      expect(tally.accepted + tally.uncertain).toBe(relay.taken.length)
    })
  )

  it(
    'fails when the first is to be begun leaves no connection open',
    scene(60, {}, async ({ledger, relay}) => {
      const begin = () => Promise.reject(new LedgerError('disk', 'it failed'))
      const ending = await send({...ledger, begin}, relayAt(relay.port))
      expect(ending).toMatchObject({kind: 'ledger', unwritten: []})
      await expect.poll(() => relay.counts.open).toBe(0)
      expect(relay.taken).toEqual([])
    })
  )

  it(
    'does not answer for a while is waited for, and nothing is lost',
    scene(60, {}, async ({ledger, relay}) => {
      let calls = 0
      const flaky = <T>(work: () => Promise<T>): Promise<T> => {
        calls++
        return calls % 5 === 0
          ? Promise.reject(new LedgerError(calls % 2 ? 'busy' : 'lost', 'away'))
          : work()
      }
      const ending = await send(
        {
          ...ledger,
          claim: (...args) => flaky(() => ledger.claim(...args)),
          begin: (...args) => flaky(() => ledger.begin(...args)),
          settle: (...args) => flaky(() => ledger.settle(...args))
        },
        relayAt(relay.port),
        {patience: 5000}
      )
      expect(ending).toEqual({kind: 'finished'})
      expect(short(await ledger.tally(1))).toEqual({accepted: 60})
    })
  )

  it(
    'has given the lease away lets this sender begin nothing more',
    scene(
      200,
      {
        script: (stage) =>
          stage === 'dot' ? {say: '250 Ok', wait: 10} : undefined
      },
      async ({ledger, relay, later}) => {
        setTimeout(() => later(120_000), 150)
        const ending = await send(ledger, relayAt(relay.port), {lease: 60_000})
        if (ending.kind !== 'ledger') throw new Error(ending.kind)
        expect(ending.error).toMatchObject({trouble: 'stale'})
        const tally = await ledger.tally(1)
        // What was under way is known; the truth that comes late is taken
        expect(tally.accepted).toBe(relay.taken.length)
        expect(tally.accepted + tally.queued).toBe(200)
      }
    )
  )

  it(
    'lets one sender work keeps a second away',
    scene(30, {}, async ({ledger, relay, again}) => {
      const other = await again()
      const results = await Promise.allSettled([
        send(ledger, relayAt(relay.port)),
        send(other, relayAt(relay.port))
      ])
      const refused = results.flatMap((each) =>
        each.status === 'rejected' ? [each.reason.trouble] : []
      )
      expect(refused).toEqual(['busy'])
      expect(relay.taken).toHaveLength(30)
      await other.close()
    })
  )
})
