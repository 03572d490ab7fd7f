/** `quoin build`: a folder → `dist/`, or every reason why not. */
import {existsSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {withBuildLock} from '../publish/build-lock.ts'
import {mendDist} from '../publish/write-folder.ts'
import {engineKey} from './engine-key.ts'
import {groundOf, sameAsLast} from './last-build.ts'
import {printProblems} from './problems.ts'
import {printReport} from './report.ts'

/** Options of `quoin build`. */
export type BuildOptions = Readonly<{
  now?: string
  json?: boolean
  /** Threads beside this one. */
  workers?: string
}>

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
  const now = timeOf(options)
  const workers = workersOf(options)
  const work = async () => {
    await mendDist(root)
    const ground = groundOf(root, engineKey())
    const same = sameAsLast(root, ground, now)
    const {report, files} =
      same ??
      (await (
        await import('./make-site.ts')
      ).makeSite(root, ground, {now, workers}))
    printProblems(files, {json: options.json})
    if (report) {
      const seconds = Math.round((performance.now() - begun) / 10) / 100
      printReport({...report, seconds}, root, options)
      return
    }
    process.exitCode = 1
    if (!options.json) {
      process.stderr.write('\nNothing was written: dist/ is as it was.\n')
    }
  }
  // Where no publication is, nothing is written: not even a lock.
  const isPublication = existsSync(path.join(root, 'publication.yaml'))
  await (isPublication ? withBuildLock(root, work) : work())
}

function timeOf({now}: BuildOptions): Date {
  const time = now ? new Date(now) : new Date()
  if (Number.isNaN(time.getTime())) {
    throw new Error(
      `Unexpected --now ${now}, expected a time such as 2026-03-14T09:30:00Z`
    )
  }
  return time
}

/** As the option says, or the environment; else one for each processor. */
function workersOf({workers}: BuildOptions): number {
  const given = workers ?? process.env.QUOIN_WORKERS
  if (given === undefined || given === '') {
    return Math.min(os.availableParallelism(), 8)
  }
  if (!/^\d{1,2}$/.test(given)) {
    throw new Error(
      `Unexpected number of workers ${given}, expected one from 0 to 99`
    )
  }
  return Number(given)
}
