/** What may befall a ledger that is a file: disk, locks, copies, clocks, kills. */
import {execFileSync} from 'node:child_process'
import {cpSync, existsSync, readFileSync, renameSync, rmSync} from 'node:fs'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {DatabaseSync} from 'node:sqlite'
import {setTimeout as sleep} from 'node:timers/promises'
import {describe, expect, it, onTestFinished} from 'vitest'
import {auditProblems, openOf, totalOf} from '../../src/accounting.ts'
import type {Ledger} from '../../src/ledger.ts'
import {sqliteLedger} from '../../src/store/sqlite-ledger.ts'
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
import {startPuppet} from './puppets.ts'
import {sqliteWorld, testKey} from './sqlite.ts'

const day = 24 * 3_600_000

/** A new folder that is gone after the test. */
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quoin-faults-'))
  onTestFinished(() => rm(folder, {recursive: true, force: true}))
  return folder
}

function open(folder: string, more: object = {}): Promise<Ledger> {
  return sqliteLedger({folder, key: testKey, ...more})
}

/** A small disk in memory; undefined where it cannot be made. */
async function smallDisk(megabytes: number): Promise<string | undefined> {
  const folder = await newFolder()
  try {
    const size = `size=${megabytes}m`
    execFileSync('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder], {
      stdio: 'ignore'
    })
  } catch {
    return undefined
  }
  onTestFinished(() => {
    execFileSync('umount', ['-l', folder])
  })
  return folder
}

/** Fill a disk to its last octet. */
async function fill(folder: string): Promise<string> {
  const name = path.join(folder, 'other-program')
  try {
    execFileSync('dd', ['if=/dev/zero', `of=${name}`, 'bs=64k'], {
      stdio: 'ignore'
    })
  } catch {
    // dd ends with an error when the disk is full: that is the point
  }
  try {
    execFileSync('sh', ['-c', `while printf x >> ${name}; do :; done`], {
      stdio: 'ignore'
    })
  } catch {
    // The same
  }
  return name
}

describe('a full disk (F24)', () => {
  it('is foreseen: nobody comes to work where there is too little room', async ({
    skip
  }) => {
    const folder = (await smallDisk(20)) ?? skip('needs a mount of its own')
    const ledger = await open(folder)
    await expect(ledger.join(lease, 'test')).rejects.toMatchObject({
      trouble: 'full',
      message: expect.stringContaining('make room')
    })
    await ledger.close()
  })

  it('lets what was under way be written down, and nothing be begun', async ({
    skip
  }) => {
    const folder = (await smallDisk(230)) ?? skip('needs a mount of its own')
    const ledger = await open(folder)
    const {worker, all} = await prepared(ledger, 300)
    const claims = await ledger.claim(worker, 1, 200)
    const begun = await ledger.begin(worker, claims.slice(0, 50))
    const filler = await fill(folder)
    const made = await Promise.all(
      begun.map((claim) => settlementOf(ledger, claim, accepted))
    )
    expect(await ledger.settle(worker, made)).toEqual([])
    await expect(ledger.begin(worker, claims.slice(50))).rejects.toMatchObject({
      trouble: 'full'
    })
    await expect(ledger.claim(worker, 1, 10)).rejects.toMatchObject({
      trouble: 'full'
    })
    await ledger.close()
    rmSync(filler)
    const later = await open(folder)
    await later.recover()
    const heir = await later.join(lease, 'after')
    expect(await later.tally(1)).toMatchObject({accepted: 50, queued: 250})
    while ((await sendAll(later, heir, accepted)).length > 0);
    expect(await later.tally(1)).toMatchObject({accepted: all.length})
    expect(auditProblems(await later.audit(1))).toEqual([])
    expect(existsSync(path.join(folder, 'ballast'))).toBe(true)
    await later.close()
  })
})

describe('a locked database (F25)', () => {
  it('is waited for without stopping anything else', async () => {
    const folder = await newFolder()
    const ledger = await open(folder)
    await enrolled(ledger, 1)
    const other = new DatabaseSync(path.join(folder, 'ledger.db'))
    other.exec('begin immediate')
    let ticks = 0
    const clock = setInterval(() => ticks++, 5)
    const writing = enrolled(ledger, 2)
    await sleep(150)
    expect(ticks).toBeGreaterThan(5)
    other.exec('commit')
    await writing
    clearInterval(clock)
    expect((await ledger.audience(mainList)).reachable).toBe(2)
    other.close()
    await ledger.close()
  })

  it('is given up as busy after the wait, and nothing has changed', async () => {
    const folder = await newFolder()
    const ledger = await open(folder, {patience: 60})
    const {worker} = await prepared(ledger, 1)
    const other = new DatabaseSync(path.join(folder, 'ledger.db'))
    other.exec('begin immediate')
    await expect(ledger.claim(worker, 1, 9)).rejects.toMatchObject({
      trouble: 'busy'
    })
    expect(await ledger.tally(1)).toMatchObject({queued: 1})
    other.exec('rollback')
    expect(await ledger.claim(worker, 1, 9)).toHaveLength(1)
    other.close()
    await ledger.close()
  })
})

describe('another ledger in its place (F26)', () => {
  /** A ledger that has worked, closed. */
  async function used(): Promise<string> {
    const folder = await newFolder()
    const ledger = await open(folder)
    const {worker} = await prepared(ledger, 3)
    await sendAll(ledger, worker, accepted, 1)
    await ledger.depart(worker)
    await ledger.close()
    return folder
  }

  const replaced = {
    trouble: 'replaced',
    message: expect.stringContaining('--force')
  }
  const forget = (folder: string) => {
    for (const end of ['', '-wal', '-shm']) {
      rmSync(path.join(folder, `ledger.db${end}`), {force: true})
    }
  }

  it('is refused when the database was deleted', async () => {
    const folder = await used()
    forget(folder)
    await expect(open(folder)).rejects.toMatchObject(replaced)
  })

  it('is refused when it is a new one', async () => {
    const folder = await used()
    const elsewhere = await used()
    cpSync(path.join(elsewhere, 'ledger.db'), path.join(folder, 'ledger.db'))
    await expect(open(folder)).rejects.toMatchObject(replaced)
  })

  it('is refused when it is an older copy, until it is forced', async () => {
    const folder = await used()
    const copy = path.join(folder, 'copy.db')
    cpSync(path.join(folder, 'ledger.db'), copy)
    const ledger = await open(folder)
    await sendAll(ledger, await ledger.join(lease, 'second'), accepted)
    await ledger.close()
    forget(folder)
    renameSync(copy, path.join(folder, 'ledger.db'))
    await expect(open(folder)).rejects.toMatchObject(replaced)
    const forced = await open(folder, {force: true})
    expect(await forced.tally(1)).toMatchObject({queued: 2})
    await forced.close()
    await (await open(folder)).close()
  })

  it('is refused when it was copied in the middle of sending', async () => {
    const folder = await newFolder()
    const ledger = await open(folder)
    const {worker} = await prepared(ledger, 3)
    const copy = await newFolder()
    cpSync(folder, copy, {recursive: true})
    await sendAll(ledger, worker, accepted)
    await ledger.renew(worker)
    await ledger.close()
    forget(folder)
    for (const end of ['', '-wal']) {
      cpSync(
        path.join(copy, `ledger.db${end}`),
        path.join(folder, `ledger.db${end}`)
      )
    }
    await expect(open(folder)).rejects.toMatchObject(replaced)
  })

  it('is noticed while it is open', async () => {
    const folder = await newFolder()
    const ledger = await open(folder)
    const {worker} = await prepared(ledger, 1)
    const claims = await ledger.claim(worker, 1, 9)
    renameSync(path.join(folder, 'ledger.db'), path.join(folder, 'moved.db'))
    await expect(ledger.begin(worker, claims)).rejects.toMatchObject({
      trouble: 'replaced'
    })
    await ledger.close()
  })

  it('is refused with another key, or when a newer Quoin wrote it', async () => {
    const folder = await used()
    const other = {key: 'another key, of 32 characters or more'}
    await expect(open(folder, other)).rejects.toThrow('QUOIN_ADDRESS_KEY')
    await expect(open(folder, {key: 'short'})).rejects.toThrow('32 characters')
    const database = new DatabaseSync(path.join(folder, 'ledger.db'))
    database.exec(`insert into migrations values ('9999-later', '')`)
    database.close()
    await expect(open(folder)).rejects.toThrow('newer Quoin (9999-later)')
  })

  it('is refused when it is no database at all', async () => {
    const folder = await newFolder()
    await writeFile(path.join(folder, 'ledger.db'), 'x'.repeat(5000))
    await expect(open(folder)).rejects.toMatchObject({trouble: 'replaced'})
  })

  it('is for its owner alone', async () => {
    const folder = await used()
    const mode = (name: string) =>
      execFileSync('stat', ['-c', '%a', path.join(folder, name)])
        .toString()
        .trim()
    expect(['ledger.db', 'ledger.json', 'sender.lock'].map(mode)).toEqual([
      '600',
      '600',
      '600'
    ])
  })
})

describe('a clock that jumps (F27)', () => {
  it('a day ahead stops the sender, and steals nothing', async () => {
    const world = await sqliteWorld()
    onTestFinished(() => world.end())
    const {worker} = await prepared(world.ledger, 2)
    const claims = await world.ledger.claim(worker, 1, 9)
    await world.later(day)
    const begun = world.ledger.begin(worker, claims)
    await expect(begun).rejects.toMatchObject({trouble: 'stale'})
    expect(await world.ledger.recover()).toMatchObject({
      requeued: 2,
      uncertain: 0
    })
  })
})

describe('two senders at once (F28)', () => {
  it('one works and the other is told busy, in one process or in two', async () => {
    const folder = await newFolder()
    const ledger = await open(folder)
    await prepared(ledger, 4)
    const second = await open(folder)
    await expect(second.join(lease, 'second')).rejects.toMatchObject({
      trouble: 'busy'
    })
    const puppet = await startPuppet(folder)
    expect(await puppet.ask('join 60000')).toMatchObject({trouble: 'busy'})
    expect(await second.recover()).toMatchObject({workers: 0})
    await ledger.close()
    expect(await puppet.ask('recover')).toMatchObject({workers: 1})
    expect(await puppet.ask('join 60000')).toBe(2)
    await puppet.kill()
    await second.close()
  })
})

describe('a zombie (F29)', () => {
  it('that was stopped for longer than its lease writes and begins nothing', async () => {
    const folder = await newFolder()
    const ledger = await open(folder)
    await enrolled(ledger, 4)
    await ledger.freeze(await sampleFrozen(ledger))
    const puppet = await startPuppet(folder)
    onTestFinished(() => puppet.kill())
    await puppet.ask('join 300')
    await puppet.ask('claim 4')
    expect(await puppet.ask('begin 1')).toHaveLength(1)
    puppet.child.kill('SIGSTOP')
    await sleep(700)
    expect(await ledger.recover()).toEqual({
      workers: 1,
      requeued: 3,
      uncertain: 1
    })
    puppet.child.kill('SIGCONT')
    expect(await puppet.ask('begin 4')).toMatchObject({trouble: 'stale'})
    expect(await puppet.ask('renew')).toMatchObject({trouble: 'stale'})
    // The truth about the one in flight is still welcome
    expect(await puppet.ask('settle 1')).toBe(0)
    expect(await ledger.tally(1)).toMatchObject({accepted: 1, queued: 3})
    await ledger.close()
  })
})

describe('kill -9 (F1 to F9)', () => {
  it('leaves no half of an issue that was being frozen', async () => {
    const folder = await newFolder()
    const ledger = await open(folder)
    await enrolled(ledger, 20_000)
    const seen = new Set<number>()
    for (let round = 1; round <= 5; round++) {
      const puppet = await startPuppet(folder)
      puppet.tell(`freeze ${round}`)
      await sleep(round * 20)
      await puppet.kill()
      const issue = await ledger.issue(round)
      const total = totalOf(await ledger.tally(round))
      expect(total).toBe(issue?.audience ?? 0)
      seen.add(total)
    }
    expect([...seen].every((total) => [0, 20_000].includes(total))).toBe(true)
    await ledger.close()
  }, 120_000)

  it('frees the ledger at once: what was claimed is queued, what was begun uncertain', async () => {
    const folder = await newFolder()
    const ledger = await open(folder)
    await enrolled(ledger, 5)
    await ledger.freeze(await sampleFrozen(ledger))
    const puppet = await startPuppet(folder)
    await puppet.ask('join 600000')
    await puppet.ask('claim 4')
    await puppet.ask('begin 1')
    await puppet.kill()
    expect(await ledger.recover()).toEqual({
      workers: 1,
      requeued: 3,
      uncertain: 1
    })
    const worker = await ledger.join(lease, 'heir')
    expect(await ledger.claim(worker, 1, 9)).toHaveLength(4)
    await ledger.close()
  })

  it('again and again loses nobody and sends to nobody twice', async () => {
    const folder = await newFolder()
    const ledger = await open(folder)
    const all = await enrolled(ledger, 600)
    await ledger.freeze(await sampleFrozen(ledger))
    const sink = path.join(folder, 'sink')
    await writeFile(sink, '')
    const kills = Number(process.env.QUOIN_KILLS ?? 6)
    let count = 0
    for (; count < kills; count++) {
      const puppet = await startPuppet(folder)
      puppet.tell(`send ${sink}`)
      await sleep(20 + Math.random() * 150)
      await puppet.kill()
      if (openOf(await ledger.tally(1)) === 0) break
    }
    const last = await startPuppet(folder)
    expect(await last.ask(`send ${sink}`)).toBe('done')
    await last.kill()
    const reached = readFileSync(sink, 'utf8').split('\n').filter(Boolean)
    const tally = await ledger.tally(1)
    expect(new Set(reached).size).toBe(reached.length)
    expect(openOf(tally)).toBe(0)
    expect(tally.uncertain).toBeLessThanOrEqual(3 * (count + 1))
    expect(tally.accepted + tally.uncertain).toBe(all.length)
    const lost = all.length - new Set(reached).size
    expect(lost).toBeLessThanOrEqual(tally.uncertain)
    expect(auditProblems(await ledger.audit(1))).toEqual([])
    await ledger.close()
  }, 120_000)
})
