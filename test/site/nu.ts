/**
 * The Nu HTML checker with a Java to run it; `.ci/run` brings both.
 */
import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import process from 'node:process'

const jar = path.join(
  path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  '../vnu-jar/build/dist/vnu.jar'
)

/** Whether a test must be left out; never where everything is guarded. */
export const isNuMissing: boolean =
  !(existsSync(jar) && existsSync('/usr/bin/java')) && !process.env.CI

/** Every error and warning on the pages, styles and drawings of a folder. */
export async function nuMessages(folder: string): Promise<string[]> {
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
        folder
      ],
      {maxBuffer: 100_000_000},
      (error, _out, err) => (error && !err ? reject(error) : resolve(err))
    )
  })
  return messages
    .split('\n')
    .filter((line) => line && !line.startsWith('Picked up'))
    .map((line) => line.replace(`"file:${folder}/`, ''))
}
