/**
 * What a disk holds after a loss of power.
 *
 * `disk-shim.c` writes down, in order, what a process wrote, cut, synced, renamed
 * and removed. What was synced is there. Of what came later, each sector of 512
 * octets may be there or not, in any combination: no order is promised by disks,
 * and a write can tear.
 */
import {execFileSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'

/** One thing that was done to the files of the folder. */
export type Deed =
  | {kind: 'write'; name: string; offset: number; bytes: Buffer}
  | {kind: 'cut'; name: string; length: number}
  | {kind: 'sync' | 'remove'; name: string}
  | {kind: 'rename'; name: string; to: string}

const sector = 512

/** Compile the shim into a folder; `undefined` where there is no compiler. */
export function compileShim(folder: string): string | undefined {
  if (process.platform !== 'linux') return undefined
  const target = path.join(folder, 'disk-shim.so')
  const source = path.join(import.meta.dirname, 'disk-shim.c')
  try {
    execFileSync('cc', ['-shared', '-fPIC', '-o', target, source, '-ldl'])
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  return target
}

/** Read what the shim wrote down. */
export function readDeeds(file: string): Deed[] {
  const log = readFileSync(file)
  const deeds: Deed[] = []
  for (let at = 0; at < log.length; ) {
    const end = log.indexOf('\n', at)
    const [verb = '', name = '', one = '', two = ''] = log
      .toString('latin1', at, end)
      .split(' ')
    at = end + 1
    if (verb === 'W') {
      const bytes = log.subarray(at, at + Number(two))
      at += Number(two)
      deeds.push({kind: 'write', name, offset: Number(one), bytes})
    } else if (verb === 'T') {
      deeds.push({kind: 'cut', name, length: Number(one)})
    } else if (verb === 'R') deeds.push({kind: 'rename', name, to: one})
    else deeds.push({kind: verb === 'S' ? 'sync' : 'remove', name})
  }
  return deeds
}

type File = {
  /** What the disk holds for sure. */
  safe: Buffer
  /** What came since. */
  open: Deed[]
}

/**
 * Make the folder as a loss of power right after `count` deeds could leave it.
 *
 * @param before
 *   The folder as it was at first.
 * @param chance
 *   That a sector which was not synced is there all the same, 0 to 1.
 */
export function diskAfter(
  before: string,
  deeds: readonly Deed[],
  count: number,
  into: string,
  {chance, random}: {chance: number; random: () => number}
): void {
  const files = new Map<string, File>()
  const fileOf = (name: string): File => {
    const found = files.get(name)
    if (found) return found
    const source = path.join(before, name)
    const safe = existsSync(source) ? readFileSync(source) : Buffer.alloc(0)
    const file = {safe, open: []}
    files.set(name, file)
    return file
  }
  const gone = new Set<string>()
  for (const deed of deeds.slice(0, count)) {
    const file = fileOf(deed.name)
    gone.delete(deed.name)
    if (deed.kind === 'sync') {
      file.safe = after(file.safe, file.open)
      file.open = []
    } else if (deed.kind === 'rename') {
      files.set(deed.to, file)
      files.delete(deed.name)
      gone.add(deed.name)
    } else if (deed.kind === 'remove') {
      files.delete(deed.name)
      gone.add(deed.name)
    } else file.open.push(deed)
  }
  rmSync(into, {recursive: true, force: true})
  mkdirSync(into)
  for (const name of readdirSync(before)) {
    if (!gone.has(name)) cpSync(path.join(before, name), path.join(into, name))
  }
  for (const [name, {safe, open}] of files) {
    const isThere = () => random() < chance
    const torn = open.flatMap((deed) => sectorsOf(deed).filter(isThere))
    writeFileSync(path.join(into, name), after(safe, torn))
  }
}

/** The content after these deeds. */
function after(bytes: Buffer, deeds: readonly Deed[]): Buffer {
  const ends = deeds.map((deed) => {
    if (deed.kind === 'write') return deed.offset + deed.bytes.length
    return deed.kind === 'cut' ? deed.length : 0
  })
  // One that is large enough for all of them, and how much of it is the file
  const whole = Buffer.alloc(Math.max(bytes.length, ...ends))
  bytes.copy(whole)
  let length = bytes.length
  for (const deed of deeds) {
    if (deed.kind === 'cut') {
      whole.fill(0, deed.length)
      length = deed.length
    } else if (deed.kind === 'write') {
      deed.bytes.copy(whole, deed.offset)
      length = Math.max(length, deed.offset + deed.bytes.length)
    }
  }
  return whole.subarray(0, length)
}

function sectorsOf(deed: Deed): Deed[] {
  if (deed.kind !== 'write') return [deed]
  const parts: Deed[] = []
  for (let at = 0; at < deed.bytes.length; ) {
    const offset = deed.offset + at
    const length = sector - (offset % sector)
    parts.push({...deed, offset, bytes: deed.bytes.subarray(at, at + length)})
    at += length
  }
  return parts
}
