/** `quoin build`: a folder → `dist/`, or every reason why not. */
import {existsSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {withBuildLock} from '../publish/build-lock.ts'
import {mendDist} from '../publish/write-folder.ts'
import {engineKey} from './engine-key.ts'
import {groundOf, sameAsLast} from './last-build.ts'
import {momentOption, workersOption} from './options.ts'
import {printProblems} from './problems.ts'
import {printReport} from './report.ts'
import {stage} from './stage.ts'

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
  const now = momentOption('--now', options.now) ?? new Date()
  const workers = workersOption(options.workers)
  const work = async () => {
    await mendDist(root)
    const ground = groundOf(root, engineKey())
    const same = sameAsLast(root, ground, now)
    const {report, files} =
      same ??
      (await stage('Building', options, async () => {
        const {makeSite} = await import('./make-site.ts')
        return makeSite(root, ground, {now, workers})
      }))
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
