import {createHash} from 'node:crypto'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {describe, expect, inject, it} from 'vitest'
import {quoin} from '../cli/run.ts'
import {now, writePublication} from './build-publications.ts'
import {filesIn} from './files.ts'

async function hashes(folder: string): Promise<string[]> {
  const lines: string[] = []
  for (const name of await filesIn(folder)) {
    const hash = createHash('sha256').update(
      await readFile(path.join(folder, name))
    )
    lines.push(`${name} ${hash.digest('hex')}`)
  }
  return lines
}

describe.each(inject('publications'))('the $name', ({name, root}) => {
  it('is the same bytes in another folder, zone and language, pictures drawn anew', async () => {
    const other = await mkdtemp(path.join(os.tmpdir(), 'quoin-elsewhere-'))
    try {
      await writePublication(name, other)
      const {err} = await quoin(['build', other, ...now], {
        cwd: os.tmpdir(),
        env: {TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'}
      })
      expect(err).toBe('')
      expect(await hashes(path.join(other, 'dist'))).toEqual(
        await hashes(path.join(root, 'dist'))
      )
    } finally {
      await rm(other, {recursive: true, force: true})
    }
  })
})
