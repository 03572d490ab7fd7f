#!/usr/bin/env node
/**
 * The door of the command line: plain JavaScript, so that an old Node can read
 * it and say what is missing. Runs the source in a checkout, `lib/` in a package.
 */
import {existsSync} from 'node:fs'
import module from 'node:module'
import process from 'node:process'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const fits =
  (major === 22 && minor >= 22) || (major === 24 && minor >= 15) || major >= 26

if (fits) {
  module.enableCompileCache?.()
  const source = new URL('main.ts', import.meta.url)
  const main = existsSync(source)
    ? source
    : new URL('../../lib/cli/main.js', import.meta.url)
  await import(main.href)
} else {
  console.error(
    `Quoin needs Node 22.22, 24.15 or 26 and newer, this is ${process.versions.node}.\n` +
      'In a folder where npm installed Quoin, run it as `npx quoin`; else install a newer Node.'
  )
  process.exitCode = 2
}
