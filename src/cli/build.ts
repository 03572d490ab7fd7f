/** `quoin build`: a folder → `dist/`, or every reason why not. */
import {existsSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {lockText} from '../id-lock.ts'
import {openArticleCache} from '../parse/article-cache.ts'
import {idLockName} from '../parse/read-id-lock.ts'
import {withBuildLock} from '../publish/build-lock.ts'
import type {Site} from '../publish/site.ts'
import {mendDist, type Proof, replaceDist} from '../publish/write-folder.ts'
import {writeIdLock} from '../publish/write-id-lock.ts'
import {checkIds} from './check-ids.ts'
import {checkLinks} from './check-links.ts'
import {checkSizes} from './check-size.ts'
import {engineKey} from './engine-key.ts'
import {mailFile, press} from './press.ts'
import {printProblems} from './problems.ts'
import {readSite, type SiteOptions, type SiteReading} from './read-site.ts'
import {countReport, type Pressed, printReport} from './report.ts'

/** Options of `quoin build`. */
export type BuildOptions = Readonly<{
  now?: string
  json?: boolean
  /** Threads beside this one. */
  workers?: string
}>

/** One build. */
type Plan = Readonly<{now: Date; begun: number; options: BuildOptions}>

/**
 * Build the publication in a folder.
 *
 * When anything is wrong, says all of it, leaves the last `dist/` as it was,
 * and ends with exit code 1.
 */
export async function build(
  folder: string | undefined,
  options: BuildOptions
): Promise<void> {
  const begun = performance.now()
  const root = path.resolve(folder ?? '.')
  const now = options.now ? new Date(options.now) : new Date()
  if (Number.isNaN(now.getTime())) {
    throw new Error(
      `Unexpected --now ${options.now}, expected a time such as 2026-03-14T09:30:00Z`
    )
  }
  workersOf(options)
  const work = () => buildIn(root, {now, begun, options})
  // Where no publication is, nothing is written: not even a lock.
  const isPublication = existsSync(path.join(root, 'publication.yaml'))
  await (isPublication ? withBuildLock(root, work) : work())
}

async function buildIn(root: string, plan: Plan): Promise<void> {
  await mendDist(root)
  const engine = engineKey()
  const cache = openArticleCache(root, engine)
  try {
    await buildWith(root, plan, {engine, cache})
  } finally {
    cache.close()
  }
}

async function buildWith(
  root: string,
  {now, begun, options}: Plan,
  known: SiteOptions
): Promise<void> {
  const reading = await readSite(root, now, {
    ...known,
    workers: workersOf(options)
  })
  const {site, files} = reading
  const all = [...files]
  const isBroken = files.some((file) => file.messages.some((m) => m.fatal))
  const made = site && !isBroken && (await make(root, reading, site, all))
  if (!made) {
    printProblems(all, {json: options.json})
    process.exitCode = 1
    if (!options.json) {
      process.stderr.write('\nNothing was written: dist/ is as it was.\n')
    }
    return
  }
  printProblems(all, {json: options.json})
  const {publication, articles} = site
  const lock = lockText(reading.lock, publication.tagAuthority, articles)
  const hasNewIds = await writeIdLock(root, idLockName, lock)
  const seconds = (performance.now() - begun) / 1000
  const report = countReport(reading, site, made, {seconds, hasNewIds})
  printReport(report, root, options)
}

/** Put everything in place; what is against it stands in `files`. */
async function make(
  root: string,
  reading: SiteReading,
  site: Site,
  files: VFile[]
): Promise<Pressed | undefined> {
  const sheets = press(site)
  let emails: Pressed['emails'] = []
  const isRight = (proof: Proof) => {
    emails = site.issues.map((issue) => ({
      issue: issue.number,
      html: proof.read(mailFile(issue))
    }))
    checkIds(files, reading.lock, site)
    checkLinks(files, proof)
    checkSizes(files, site.issues, emails)
    return !files.some((file) => file.messages.some((m) => m.fatal))
  }
  try {
    const isDone = await replaceDist(root, sheets, reading.copies, isRight)
    return isDone ? {paths: sheets.map(({path}) => path), emails} : undefined
  } catch (error) {
    const message = error as VFileMessage
    if (!['template', 'mjml'].includes(message.ruleId ?? '')) throw error
    const file = new VFile({path: message.file ?? 'templates', cwd: root})
    file.messages.push(message)
    files.push(file)
    return undefined
  }
}

/** As the option says, or the environment; else one for each processor. */
function workersOf({workers}: BuildOptions): number {
  const given = workers ?? process.env.QUOIN_WORKERS
  if (given === undefined || given === '') {
    return Math.min(os.availableParallelism(), 8)
  }
  if (!/^\d{1,2}$/.test(given)) {
    throw new Error(
      `Unexpected --workers ${given}, expected a number from 0 to 99`
    )
  }
  return Number(given)
}
