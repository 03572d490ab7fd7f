/**
 * One build at a time in a folder.
 */
import {randomUUID} from 'node:crypto'
import {
  link,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  utimes,
  writeFile
} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {setTimeout as wait} from 'node:timers/promises'

/** Who builds, as it stands in `.quoin/lock`. */
type Owner = Readonly<{
  /** Of this one build. */
  id: string
  pid: number
  host: string
  /** What tells a process from a later one with its number, if anything does. */
  process: string | null
  /** ISO 8601. */
  since: string
}>

/**
 * Do something while no other build is at work in the folder.
 *
 * A build that was killed leaves its lock behind; it is taken over when its
 * process is gone. Of a process on another machine that cannot be seen: then
 * its lock holds for a quarter of an hour after its last sign of life.
 *
 * Rejects when another build is at work; says whose.
 */
export async function withBuildLock<T>(
  root: string,
  work: () => Promise<T>
): Promise<T> {
  const lock = path.join(root, '.quoin/lock')
  await makeState(path.dirname(lock))
  const own = await ownerHere()
  await take(lock, own)
  await clearDrafts(lock)
  const sign = setInterval(() => {
    const now = new Date()
    utimes(lock, now, now).catch(() => undefined)
  }, 10_000)
  sign.unref()
  try {
    return await work()
  } finally {
    clearInterval(sign)
    if ((await ownerOf(lock))?.id === own.id) await rm(lock, {force: true})
  }
}

/** What lies in the folder is taken away by builds: it must be their own. */
async function makeState(folder: string): Promise<void> {
  const found = await lstat(folder).catch(() => undefined)
  if (found && !found.isDirectory()) {
    throw new Error(
      `Cannot build with ${folder}: it is a link or a file, expected a folder or nothing. Move it away.`
    )
  }
  await mkdir(folder, {recursive: true})
}

async function ownerHere(): Promise<Owner> {
  return {
    id: randomUUID(),
    pid: process.pid,
    host: os.hostname(),
    process: await processOf(process.pid),
    since: new Date().toISOString()
  }
}

async function take(lock: string, own: Owner): Promise<void> {
  const draft = `${lock}-${own.id}`
  await writeFile(draft, `${JSON.stringify(own)}\n`, {flag: 'wx'})
  try {
    for (let attempt = 0; attempt < 100; attempt++) {
      if (await isFirst(draft, lock)) return
      const other = await ownerOf(lock)
      if (other && (await isAtWork(other, lock))) throw busy(lock, other)
      if (await isHeir(draft, lock, other)) return
      await wait(20)
    }
    throw busy(lock, await ownerOf(lock))
  } finally {
    await rm(draft, {force: true})
  }
}

/** Take away what builds left that were killed while they took the lock. */
async function clearDrafts(lock: string): Promise<void> {
  const folder = path.dirname(lock)
  for (const name of await readdir(folder)) {
    const draft = path.join(folder, name)
    const isDraft = name.startsWith('lock-') && (await isOlder(draft, 60))
    if (isDraft) await rm(draft, {force: true})
  }
}

/** Put the lock in place whole; `false` when one is there. */
async function isFirst(draft: string, lock: string): Promise<boolean> {
  try {
    await link(draft, lock)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    // A disk that knows no links.
    return writeFile(lock, await readFile(draft), {flag: 'wx'}).then(
      () => true,
      (cause: NodeJS.ErrnoException) => {
        if (cause.code === 'EEXIST') return false
        throw cause
      }
    )
  }
}

/**
 * Take over the lock of an owner that is gone; `false` when another was quicker.
 *
 * Who has the claim to this one lock may replace it, when it is still there.
 */
async function isHeir(
  draft: string,
  lock: string,
  gone: Owner | undefined
): Promise<boolean> {
  const claim = `${lock}-claim-${gone?.id.replace(/[^\w-]/g, '') ?? 'unknown'}`
  const isMine = await link(draft, claim).then(
    () => true,
    () => false
  )
  if (!isMine) {
    if (await isOlder(claim, 10)) await rm(claim, {force: true})
    return false
  }
  try {
    const isThere = await stat(lock).catch(() => undefined)
    if (!isThere || (await ownerOf(lock))?.id !== gone?.id) return false
    await rename(draft, lock)
    return true
  } finally {
    await rm(claim, {force: true})
  }
}

/** `undefined` for no lock, and for one that cannot be read. */
async function ownerOf(lock: string): Promise<Owner | undefined> {
  try {
    const owner = JSON.parse(await readFile(lock, 'utf8'))
    return typeof owner.id === 'string' ? owner : undefined
  } catch {
    return undefined
  }
}

async function isAtWork(owner: Owner, lock: string): Promise<boolean> {
  if (owner.host !== os.hostname()) return !(await isOlder(lock, 15 * 60))
  try {
    process.kill(owner.pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return owner.process === (await processOf(owner.pid))
}

/** What tells a process from a later one with its number: Linux knows. */
async function processOf(pid: number): Promise<string | null> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8')
    const line = await readFile(`/proc/${pid}/stat`, 'utf8')
    // proc(5): the 22nd field; the second is a name that may hold anything.
    const [, rest = ''] = /^.*\) (.*)$/s.exec(line) ?? []
    return `${boot.trim()} ${rest.split(' ')[19]}`
  } catch {
    return null
  }
}

async function isOlder(name: string, seconds: number): Promise<boolean> {
  const found = await stat(name).catch(() => undefined)
  return found !== undefined && Date.now() - found.mtimeMs > seconds * 1000
}

function busy(lock: string, owner: Owner | undefined): Error {
  const who = owner
    ? `process ${owner.pid} on ${owner.host}, since ${owner.since}`
    : 'its owner cannot be read'
  return new Error(
    `Another build is at work here (${who}): wait for its end. If there is none, delete ${lock}`
  )
}
