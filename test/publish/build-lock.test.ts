import {mkdir, readdir, readFile, utimes, writeFile} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {describe, expect, it} from 'vitest'
import {withBuildLock} from '../../src/publish/build-lock.ts'
import {folderOf} from '../folder.ts'

const lockIn = (root: string) => path.join(root, '.quoin/lock')

/** A folder in which a lock lies. */
async function lockedBy(owner: object | string): Promise<string> {
  const root = await folderOf({})
  await mkdir(path.dirname(lockIn(root)))
  const text = typeof owner === 'string' ? owner : JSON.stringify(owner)
  await writeFile(lockIn(root), text)
  return root
}

const since = '2026-03-14T09:30:00.000Z'

/** The number of a process that is not there: above Linux's highest. */
const nobody = 5_000_000

describe('withBuildLock', () => {
  it('holds the lock while it works, and takes it away behind it', async () => {
    const root = await folderOf({})
    const owner = await withBuildLock(root, async () =>
      JSON.parse(await readFile(lockIn(root), 'utf8'))
    )
    expect(owner).toMatchObject({pid: process.pid, host: os.hostname()})
    expect(await readdir(path.join(root, '.quoin'))).toEqual([])
  })

  it('takes it away when the work fails, too', async () => {
    const root = await folderOf({})
    const failing = withBuildLock(root, () => Promise.reject(new Error('no')))
    await expect(failing).rejects.toThrow('no')
    expect(await readdir(path.join(root, '.quoin'))).toEqual([])
  })

  it('refuses a second build and names the first', async () => {
    const root = await folderOf({})
    await withBuildLock(root, async () => {
      await expect(withBuildLock(root, async () => 'twice')).rejects.toThrow(
        `Another build is at work here (process ${process.pid} on ${os.hostname()}, since 2`
      )
    })
  })

  it.each([
    ['whose process is gone', {pid: nobody, host: os.hostname()}],
    [
      'of an earlier process with the number of one that runs',
      {pid: process.pid, host: os.hostname(), process: 'another start'}
    ],
    ['that cannot be read', '{"id": "x", "pi']
  ])('takes over a lock %s', async (_, owner) => {
    const root = await lockedBy(
      typeof owner === 'string' ? owner : {id: 'a', since, ...owner}
    )
    expect(await withBuildLock(root, async () => 'done')).toBe('done')
    expect(await readdir(path.join(root, '.quoin'))).toEqual([])
  })

  it('holds a lock of another machine until it gives no sign of life', async () => {
    const other = {id: 'a', pid: nobody, host: 'elsewhere', since}
    const root = await lockedBy(other)
    await expect(withBuildLock(root, async () => 1)).rejects.toThrow(
      `(process ${nobody} on elsewhere, since ${since}): wait for its end. If there is none, delete ${lockIn(root)}`
    )
    const longAgo = new Date(Date.now() - 16 * 60_000)
    await utimes(lockIn(root), longAgo, longAgo)
    expect(await withBuildLock(root, async () => 2)).toBe(2)
  })

  it('lets one of many in, also over a lock that was left', async () => {
    const root = await lockedBy({id: 'a', pid: nobody, host: os.hostname()})
    let inside = 0
    const visits = Array.from({length: 20}, () =>
      withBuildLock(root, async () => {
        inside++
        expect(inside).toBe(1)
        await new Promise((resolve) => setTimeout(resolve, 20))
        inside--
      })
    )
    const results = await Promise.allSettled(visits)
    const failures = results.filter((one) => one.status === 'rejected')
    expect(failures.length).toBeLessThan(20)
    for (const {reason} of failures) {
      expect(String(reason)).toContain('Another build is at work here')
    }
  })
})
