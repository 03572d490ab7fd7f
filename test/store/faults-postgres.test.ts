/** What may befall a ledger in PostgreSQL: the server, the line, dead senders. */
import {readFileSync} from 'node:fs'
import {writeFile} from 'node:fs/promises'
import path from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  it,
  onTestFinished,
  vi
} from 'vitest'
import {auditProblems, openOf} from '../../src/accounting.ts'
import type {Ledger} from '../../src/ledger.ts'
import {postgresLedger} from '../../src/store/postgres-ledger.ts'
import {mainList} from '../../src/subscriber.ts'
import {
  accepted,
  enrolled,
  lease,
  prepared,
  sampleFrozen,
  sendAll,
  settlementOf
} from './contract-world.ts'
import {type Postgres, startPostgres} from './postgres.ts'
import {postgresWorld, run} from './postgres-world.ts'
import {startProxy} from './proxy.ts'
import {startPuppet} from './puppets.ts'
import {describeRaces} from './races.ts'
import {testKey} from './sqlite.ts'

let server: Postgres
beforeAll(async () => {
  server = await startPostgres()
}, 60_000)
afterAll(async () => {
  await server?.stop()
}, 60_000)
afterEach(() => {
  vi.useRealTimers()
})

/** A world that ends with its test. */
async function world() {
  const made = await postgresWorld(server)
  onTestFinished(() => made.end())
  return made
}

describe('PostgreSQL falls (F30)', () => {
  it('what had resolved stays; what was under way is uncertain, and the rest goes on', async () => {
    const {ledger} = await world()
    const {worker, all} = await prepared(ledger, 30)
    await sendAll(ledger, worker, accepted, 10)
    const claims = await ledger.claim(worker, 1, 10)
    const begun = await ledger.begin(worker, claims.slice(0, 4))
    await server.crash()
    const made = await Promise.all(
      begun.map(async (claim) => ({
        claim,
        outcome: accepted,
        verdict: {
          becomes: {state: 'accepted', at: new Date()},
          spent: true,
          relay: 'fine'
        } as const
      }))
    )
    await expect(ledger.settle(worker, made)).rejects.toMatchObject({
      trouble: 'lost'
    })
    await expect(ledger.begin(worker, claims.slice(4))).rejects.toMatchObject({
      trouble: 'lost'
    })
    await server.restart()
    // The sender lives: its lease is good, and what it knows is written now
    await ledger.renew(worker)
    expect(await ledger.recover()).toMatchObject({workers: 0})
    expect(await ledger.settle(worker, made.slice(0, 2))).toEqual([])
    expect(await ledger.depart(worker)).toEqual({
      workers: 1,
      requeued: 6,
      uncertain: 2
    })
    const heir = await ledger.join(lease, 'heir')
    while ((await sendAll(ledger, heir, accepted)).length > 0);
    expect(await ledger.tally(1)).toMatchObject({
      accepted: all.length - 2,
      uncertain: 2
    })
    expect(auditProblems(await ledger.audit(1))).toEqual([])
  }, 60_000)

  it('commits wait for its disk, whatever its own settings say', async () => {
    const {url, folder} = await world()
    const database = new URL(url).pathname.slice(1)
    await run(url, `alter database ${database} set synchronous_commit = off`)
    // The one thing that a session tells of itself through the port is its time
    await run(
      url,
      `create or replace function quoin_now() returns bigint language sql volatile as
        'select case current_setting(''synchronous_commit'') when ''on'' then 1 else 0 end::bigint'`
    )
    const ledger = await postgresLedger({url, folder, key: testKey})
    expect((await ledger.now()).getTime()).toBe(1)
    await ledger.close()
  })
})

describe('the line to PostgreSQL is cut (F31)', () => {
  it('nothing is begun, and nothing is sent; mended, it goes on', async () => {
    const {url, folder, ledger: here} = await world()
    const proxy = await startProxy(url)
    onTestFinished(() => proxy.close())
    const ledger = await postgresLedger({url: proxy.url, folder, key: testKey})
    const {worker} = await prepared(ledger, 5)
    const claims = await ledger.claim(worker, 1, 5)
    proxy.cut()
    for (const attempt of [
      () => ledger.begin(worker, claims),
      () => ledger.claim(worker, 1, 5),
      () => ledger.renew(worker)
    ]) {
      await expect(attempt()).rejects.toMatchObject({trouble: 'lost'})
    }
    expect(await here.tally(1)).toMatchObject({claimed: 5, sending: 0})
    proxy.mend()
    expect(await ledger.begin(worker, claims)).toHaveLength(5)
    await ledger.close()
  })

  it('a sender whose line is gone is known to be gone before its lease', async () => {
    const {url, folder, ledger: here} = await world()
    const proxy = await startProxy(url)
    onTestFinished(() => proxy.close())
    const ledger = await postgresLedger({url: proxy.url, folder, key: testKey})
    const {worker} = await prepared(ledger, 5)
    const claims = await ledger.claim(worker, 1, 5)
    await ledger.begin(worker, claims.slice(0, 1))
    expect(await here.recover()).toMatchObject({workers: 0})
    proxy.cut()
    await vi.waitFor(async () =>
      expect(await here.recover()).toEqual({
        workers: 1,
        requeued: 4,
        uncertain: 1
      })
    )
    proxy.mend()
    await expect(ledger.begin(worker, claims.slice(1))).rejects.toMatchObject({
      trouble: 'stale'
    })
    await ledger.close()
  })
})

describe('a clock that jumps (F27)', () => {
  it('on the machine of a sender changes nothing: time is the database’s', async () => {
    const {ledger} = await world()
    const {worker} = await prepared(ledger, 2)
    for (const ahead of [24, -24]) {
      vi.useFakeTimers({
        toFake: ['Date'],
        now: Date.now() + ahead * 3_600_000
      })
      expect(await ledger.recover()).toMatchObject({workers: 0})
      expect(
        await sendAll(ledger, await ledger.renew(worker), accepted, 1)
      ).toHaveLength(1)
      vi.useRealTimers()
    }
    const issue = await ledger.issue(1)
    const off = (issue?.frozen.getTime() ?? 0) - Date.now()
    expect(Math.abs(off)).toBeLessThan(3_600_000)
  })
})

describe('senders in processes of their own', () => {
  it('a zombie that was stopped for longer than its lease begins nothing (F29)', async () => {
    const {ledger, folder, url} = await world()
    await enrolled(ledger, 4)
    await ledger.freeze(await sampleFrozen(ledger))
    const puppet = await startPuppet(folder, url)
    onTestFinished(() => puppet.kill())
    await puppet.ask('join 3000')
    await puppet.ask('claim 4')
    expect(await puppet.ask('begin 1')).toHaveLength(1)
    puppet.child.kill('SIGSTOP')
    await sleep(3500)
    expect(await ledger.recover()).toEqual({
      workers: 1,
      requeued: 3,
      uncertain: 1
    })
    const heir = await ledger.join(lease, 'heir')
    expect(await sendAll(ledger, heir, accepted)).toHaveLength(3)
    puppet.child.kill('SIGCONT')
    expect(await puppet.ask('begin 4')).toMatchObject({trouble: 'stale'})
    expect(await puppet.ask('settle 4')).toBe(3)
    expect(await ledger.tally(1)).toMatchObject({accepted: 4})
    expect(auditProblems(await ledger.audit(1))).toEqual([])
  })

  it('three work on one issue, are killed again and again, and nobody gets it twice (F9)', async () => {
    const {ledger, folder, url} = await world()
    const all = await enrolled(ledger, 600)
    await ledger.freeze(await sampleFrozen(ledger))
    const sink = path.join(folder, 'sink')
    await writeFile(sink, '')
    let kills = 0
    for (; kills < 9 && openOf(await ledger.tally(1)) > 0; kills += 3) {
      const puppets = await Promise.all(
        [1, 2, 3].map(() => startPuppet(folder, url))
      )
      for (const puppet of puppets) puppet.tell(`send ${sink}`)
      await sleep(150 + Math.random() * 250)
      await Promise.all(puppets.map((puppet) => puppet.kill()))
    }
    const last = await startPuppet(folder, url)
    await vi.waitFor(async () => {
      await ledger.recover()
      expect(await ledger.tally(1)).toMatchObject({claimed: 0, sending: 0})
    })
    expect(await last.ask(`send ${sink}`)).toBe('done')
    await last.kill()
    const reached = readFileSync(sink, 'utf8').split('\n').filter(Boolean)
    const tally = await ledger.tally(1)
    expect(new Set(reached).size).toBe(reached.length)
    expect(openOf(tally)).toBe(0)
    expect(tally.uncertain).toBeLessThanOrEqual(3 * kills)
    expect(tally.accepted + tally.uncertain).toBe(all.length)
    expect(all.length - reached.length).toBeLessThanOrEqual(tally.uncertain)
    expect(auditProblems(await ledger.audit(1))).toEqual([])
  }, 120_000)
})

describe('another ledger in its place (F26)', () => {
  it('an empty database where one was is refused, unless forced', async () => {
    const {folder} = await world()
    const url = await server.makeDatabase()
    const open = (force: boolean): Promise<Ledger> =>
      postgresLedger({url, folder, key: testKey, force})
    await expect(open(false)).rejects.toMatchObject({trouble: 'replaced'})
    await (await open(true)).close()
    await (await open(false)).close()
  })

  it('a database that was set back is refused', async () => {
    const {folder, url, ledger} = await world()
    const worker = await ledger.join(lease, 'first')
    await ledger.depart(worker)
    await run(url, 'update book set epoch = 1')
    await expect(
      postgresLedger({url, folder, key: testKey})
    ).rejects.toMatchObject({
      trouble: 'replaced',
      message: expect.stringContaining('an older copy')
    })
  })
})

describe('a server that is not there', () => {
  it('is named without its password', async () => {
    const {folder} = await world()
    const url = 'postgres://quoin:secret@127.0.0.1:1/letters'
    const opening = postgresLedger({url, folder, key: testKey})
    await expect(opening).rejects.toMatchObject({
      trouble: 'lost',
      message: expect.stringMatching(
        /^(?!.*secret).*quoin@127\.0\.0\.1:1\/letters/
      )
    })
    await expect(
      postgresLedger({url: 'mysql://x', folder, key: testKey})
    ).rejects.toThrow('expected postgres://')
  })
})

it('reads a few rows to send one, however many wait', async () => {
  const {url, folder, ledger} = await world()
  for (let part = 0; part < 10; part++) {
    await ledger.enrol(
      Array.from({length: 1000}, (_, index) => ({
        address: `p${part}-${index}@example.org`,
        list: mainList,
        kind: 'added',
        note: ''
      }))
    )
  }
  // One session, which tells what it has read when it is asked a second later
  const options = {url, folder, key: testKey, connections: 1}
  const single = await postgresLedger(options)
  await single.freeze(await sampleFrozen(single))
  const worker = await single.join(lease, 'reader')
  const rowsRead = async () => {
    await sleep(1100)
    await single.now()
    const [row] = await run(
      url,
      `select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)) as rows
       from pg_stat_user_tables where relname in ('deliveries', 'subscribers', 'attempts')`
    )
    return Number(row?.rows)
  }
  const before = await rowsRead()
  expect(before).toBeGreaterThanOrEqual(10_000)
  expect(await sendAll(single, worker, accepted, 10)).toHaveLength(10)
  expect((await rowsRead()) - before).toBeLessThan(300)
  await single.close()
})

it('settles nothing that was not begun as accepted', async () => {
  const {ledger} = await world()
  const {worker} = await prepared(ledger, 1)
  const [claim] = await ledger.claim(worker, 1, 1)
  if (!claim) throw new Error('nothing claimed')
  const early = await settlementOf(ledger, claim, accepted)
  expect(await ledger.settle(worker, [early])).toEqual([early])
})

describeRaces('PostgreSQL', () => postgresWorld(server))
