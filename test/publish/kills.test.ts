/**
 * Builds that are killed at any moment. `npm run test:kills` does it 500 times.
 */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {existsSync} from 'node:fs'
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {setTimeout as wait} from 'node:timers/promises'
import fc from 'fast-check'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {withBuildLock} from '../../src/publish/build-lock.ts'
import {mendDist} from '../../src/publish/write-folder.ts'

const kills = Number(process.env.QUOIN_KILLS ?? 25)
vi.setConfig({testTimeout: 30_000 + kills * 5000})

const files = 40
const builder = path.join(import.meta.dirname, 'build-forever.ts')

/** Run the builder and kill it so many milliseconds after it begins. */
async function killAfter(
  root: string,
  delay: number,
  mode: string
): Promise<string> {
  const args = [builder, root, String(files), mode]
  const child = spawn(process.execPath, args)
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  const ended = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), ended])
  await Promise.race([wait(delay), ended])
  child.kill('SIGKILL')
  await ended
  return said
}

/** Which of the two sites stands in dist, when it is whole. */
async function siteIn(root: string): Promise<string> {
  const dist = path.join(root, 'dist/site')
  const side = await readFile(path.join(dist, 'index.html'), 'utf8')
  const names = await readdir(dist, {recursive: true})
  const pages = names.filter((name) => name.endsWith('.html'))
  expect(pages).toHaveLength(files + 1)
  for (const name of pages) {
    const text = await readFile(path.join(dist, name), 'utf8')
    const isOwn = name.includes('-') || name === 'index.html'
    const unit = isOwn ? side : 'kept'
    expect([name, text]).toEqual([
      name,
      name === 'index.html' ? side : unit.repeat(500)
    ])
    if (name.includes('-')) expect(name).toContain(side)
  }
  return side
}

describe('a build that is killed', () => {
  it.each(['most', 'few'])(
    'leaves the old or the new site, never a mix, when %s of its files change',
    async (mode) => {
      const root = await mkdtemp(path.join(os.tmpdir(), 'quoin-kills-'))
      onTestFinished(() => rm(root, {recursive: true, force: true}))
      const seen = {old: 0, new: 0, absent: 0}
      await killAfter(root, 500, mode)
      await fc.assert(
        fc.asyncProperty(fc.integer({min: 0, max: 120}), async (delay) => {
          expect(await killAfter(root, delay, mode)).toBe('')
          if (!existsSync(path.join(root, 'dist'))) seen.absent++
          await withBuildLock(root, () => mendDist(root))
          seen[(await siteIn(root)) as 'old' | 'new']++
          const ids = await readFile(path.join(root, 'ids.lock'), 'utf8')
          expect(['old'.repeat(1000), 'new'.repeat(1000)]).toContain(ids)
        }),
        {numRuns: kills, endOnFailure: true}
      )
      expect(await readdir(root)).toEqual(['.quoin', 'dist', 'ids.lock'])
      if (process.env.QUOIN_KILLS) console.log(kills, 'kills', seen)
      expect(seen.old + seen.new).toBe(kills)
    }
  )
})
