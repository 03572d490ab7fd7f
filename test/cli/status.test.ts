import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {addressKeyIn} from '../../src/store/address-key.ts'
import {sqliteLedger} from '../../src/store/sqlite-ledger.ts'
import {folderOf} from '../folder.ts'
import {
  accepted,
  lost,
  prepared,
  refused,
  sendAll
} from '../store/contract-world.ts'
import {quoin} from './run.ts'

/** An issue to five people: one of each end, two not sent yet. */
async function sent(): Promise<string> {
  const root = await folderOf({})
  const folder = path.join(root, '.quoin')
  const key = await addressKeyIn(folder)
  const ledger = await sqliteLedger({folder, key})
  const {worker} = await prepared(ledger, 5)
  for (const outcome of [accepted, lost, refused('550 5.7.1 \u001b[31mSpam')]) {
    await sendAll(ledger, worker, outcome, 1)
  }
  await ledger.depart(worker)
  await ledger.close()
  return root
}

describe('quoin status, resolve and audit', () => {
  it('say how an issue stands, take the editor’s word, and count anew', async () => {
    const cwd = await sent()
    const status = await quoin(['status', '1'], {cwd})
    expect(status.code).toBe(75)
    expect(status.out).toMatch(/audience +5\n {2}accepted +1\n {2}failed +1\n/)
    expect(status.out).toContain('p2@example.org')
    expect(status.out).toContain('reset: ECONNRESET')
    expect(status.out).toContain('quoin resolve 1 --as-sent')
    expect(status.out).not.toContain('\u001b')
    const neither = await quoin(['resolve', '1'], {cwd})
    expect(neither.err).toContain('Expected one of --resend')
    const other = await quoin(['resolve', '1', 'p1@example.org', '--as-sent'], {
      cwd
    })
    expect([other.code, other.out]).toEqual([
      1,
      '0 count as accepted. 1 are still uncertain.\n'
    ])
    const resolved = await quoin(['resolve', '1', '--as-sent'], {cwd})
    expect(resolved.out).toBe('1 count as accepted. 0 are still uncertain.\n')
    const {code, out} = await quoin(['audit', '1'], {cwd})
    expect(code).toBe(0)
    expect(out).toContain('\n5 = 2 + 0 + 1 + 0 + 0 + 0 + 2\n')
    expect(out).toContain('The ledger adds up.')
    const json = await quoin(['status', '1', '--json'], {cwd})
    expect(JSON.parse(json.out)).toMatchObject({
      tally: {accepted: 2},
      failed: [{address: 'p3@example.org'}]
    })
  }, 60_000)

  it('know nothing of an issue that was never sent', async () => {
    const cwd = await folderOf({})
    for (const command of ['status', 'audit']) {
      const {code, err} = await quoin([command, '7'], {cwd})
      expect([code, err]).toEqual([
        2,
        expect.stringContaining('Issue 7 was never sent')
      ])
    }
    const {err} = await quoin(['status', 'x'], {cwd})
    expect(err).toContain('expected the number of one, such as 42')
  }, 60_000)

  it('audit says what does not add up, and ends with 1', async () => {
    const cwd = await sent()
    const {DatabaseSync} = await import('node:sqlite')
    const database = new DatabaseSync(path.join(cwd, '.quoin/ledger.db'))
    database.exec(`delete from deliveries where state = 'queued'`)
    database.exec(`update issues set bytes = x'00'`)
    database.close()
    const {code, out} = await quoin(['audit', '1'], {cwd})
    expect(code).toBe(1)
    expect(out).toContain('The audience was 5, the ledger has 3 deliveries')
    expect(out).toContain('The bytes of the issue have changed')
  }, 60_000)
})
