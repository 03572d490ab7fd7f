/** `quoin build`: a folder → `dist/`, or every reason why not. */
import {existsSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {settleFindings} from '../check/settle.ts'
import {lockText} from '../id-lock.ts'
import {idLockName} from '../parse/read-id-lock.ts'
import {withBuildLock} from '../publish/build-lock.ts'
import {mendDist, replaceDist} from '../publish/write-folder.ts'
import {writeIdLock} from '../publish/write-id-lock.ts'
import {printProblems} from './problems.ts'
import {proof} from './proof.ts'
import {readSite} from './read-site.ts'
import {countReport, printReport} from './report.ts'
import {stage} from './stage.ts'

/** Options of `quoin build`. */
export type BuildOptions = Readonly<{now?: string; json?: boolean}>

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
  const work = () => buildIn(root, now, begun, options)
  // Where no publication is, nothing is written: not even a lock.
  const isPublication = existsSync(path.join(root, 'publication.yaml'))
  await (isPublication ? withBuildLock(root, work) : work())
}

async function buildIn(
  root: string,
  now: Date,
  begun: number,
  options: BuildOptions
): Promise<void> {
  await mendDist(root)
  const reading = await stage('Reading', options, () => readSite(root, now))
  const files = [...reading.files]
  const pressing = await stage('Rendering', options, () =>
    proof(root, files, reading)
  )
  settleFindings(files, {settings: reading.site?.publication.rules ?? {}})
  const ok = printProblems(files, {json: options.json})
  if (!ok || !reading.site || !pressing) {
    process.exitCode = 1
    if (!options.json) {
      process.stderr.write('\nNothing was written: dist/ is as it was.\n')
    }
    return
  }
  await replaceDist(root, pressing.files, reading.copies)
  const {publication, articles} = reading.site
  const lock = lockText(reading.lock, publication.tagAuthority, articles)
  const hasNewIds = await writeIdLock(root, idLockName, lock)
  const seconds = (performance.now() - begun) / 1000
  const report = countReport(reading, reading.site, pressing, {
    seconds,
    hasNewIds
  })
  printReport(report, root, options)
}
