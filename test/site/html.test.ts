import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import process from 'node:process'
import {describe, expect, inject, it} from 'vitest'

/** The Nu HTML checker with a Java to run it; `.ci/run` brings both. */
const jar = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  '../vnu-jar/build/dist/vnu.jar'
)
const canRun = existsSync(jar) && existsSync('/usr/bin/java')

describe.each(inject('publications'))('the HTML of the $name', ({root}) => {
  it.skipIf(!canRun && !process.env.CI)(
    'has no error and no warning, nor have its styles and drawings',
    async () => {
      const messages = await new Promise<string>((resolve, reject) => {
        execFile(
          'java',
          [
            '-Xss8m',
            '-jar',
            jar,
            '--skip-non-html',
            '--also-check-css',
            '--also-check-svg',
            path.join(root, 'dist/site')
          ],
          {maxBuffer: 100_000_000},
          (error, _out, err) => (error && !err ? reject(error) : resolve(err))
        )
      })
      const own = messages
        .split('\n')
        .filter((line) => line && !line.startsWith('Picked up'))
        .map((line) => line.replace(/^"file:.*?dist\/site\//, ''))
      expect(own.slice(0, 20)).toEqual([])
    }
  )
})
