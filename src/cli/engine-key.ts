/**
 * What tells this engine from any other that might have made a cache.
 */
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'

/**
 * A name of the engine, its templates, the libraries it runs on and the Node
 * that runs it. Another name says that the same files may give other bytes.
 *
 * Files are known by size and time, as reading four hundred of them takes longer
 * than to build what has not changed: a checkout in development has a new name
 * whenever somebody saves a file.
 */
export function engineKey(): string {
  const home = path.join(import.meta.dirname, '../..')
  const own = path.basename(path.join(import.meta.dirname, '..'))
  const hash = createHash('sha256')
  const {node, icu = '', unicode = '', tz = ''} = process.versions
  hash.update(JSON.stringify([home, node, icu, unicode, tz]))
  hash.update(readFileSync(path.join(home, 'package.json')))
  for (const folder of [own, 'templates']) {
    for (const line of stampsIn(path.join(home, folder))) hash.update(line)
  }
  hash.update(readFileSync(installed(home)))
  return hash.digest('hex')
}

function stampsIn(folder: string): string[] {
  const names = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  return names.sort().map((name) => stamp(path.join(folder, name)))
}

function stamp(name: string): string {
  const {size, mtimeMs} = statSync(name)
  return `${name} ${size} ${mtimeMs}\n`
}

/** What npm writes down of all that it installs. */
function installed(home: string): string {
  for (let at = home; ; at = path.dirname(at)) {
    const found = path.join(at, 'node_modules/.package-lock.json')
    if (existsSync(found)) return found
    if (at === path.dirname(at)) return path.join(home, 'package.json')
  }
}
