/**
 * A folder → `dist/`, with what is known from earlier builds.
 */
import type {VFile} from 'vfile'
import {settleFindings} from '../check/settle.ts'
import {lockText} from '../id-lock.ts'
import {
  type ArticleCache,
  CacheError,
  dropArticleCache,
  openArticleCache
} from '../parse/article-cache.ts'
import {idLockName} from '../parse/read-id-lock.ts'
import type {Inventory} from '../publish/last-dist.ts'
import {lookAside} from '../publish/look-aside.ts'
import {pressCrew} from '../publish/press-crew.ts'
import type {Site} from '../publish/site.ts'
import {type Proof, replaceDist} from '../publish/write-folder.ts'
import {writeIdLock} from '../publish/write-id-lock.ts'
import {brokenTemplate} from './broken-template.ts'
import {checkIds} from './check-ids.ts'
import {checkLinks} from './check-links.ts'
import {checkSizes} from './check-size.ts'
import {type Ground, keepBuild} from './last-build.ts'
import {growSlowly} from './lean-memory.ts'
import {mailFile, press} from './press.ts'
import {readSite, type SiteReading} from './read-site.ts'
import {countReport, type Pressed, type Report} from './report.ts'

/** How a site is made. */
export type MakeOptions = Readonly<{
  now: Date
  /** Threads beside this one. */
  workers: number
}>

/** What came of it. */
export type Making = Readonly<{
  /** Absent when something is wrong; then nothing was written. */
  report?: Report
  files: readonly VFile[]
}>

/**
 * Make the site of a folder.
 *
 * A cache that turns out to be broken is thrown away, and everything made
 * without one.
 */
export async function makeSite(
  root: string,
  ground: Ground,
  options: MakeOptions
): Promise<Making> {
  const there = options.workers > 0 ? lookAside(root) : undefined
  const prepared = {...options, there}
  try {
    return await withCache(root, ground, prepared)
  } catch (error) {
    if (!(error instanceof CacheError)) throw error
    dropArticleCache(root)
    return makeWith(root, ground, prepared)
  }
}

/** With what is in `dist/`, where a thread has begun to look. */
type Prepared = MakeOptions & Readonly<{there: Promise<Inventory> | undefined}>

async function withCache(
  root: string,
  ground: Ground,
  options: Prepared
): Promise<Making> {
  const cache = openArticleCache(root, ground.engine)
  try {
    return await makeWith(root, ground, options, cache)
  } finally {
    cache.close()
  }
}

async function makeWith(
  root: string,
  ground: Ground,
  prepared: Prepared,
  cache?: ArticleCache
): Promise<Making> {
  const {engine, stamps} = ground
  const {now, workers} = prepared
  const onPlan = (count: number) => {
    if (count >= many) growSlowly(workers)
  }
  const options = {cache, workers, engine, stamps, onPlan}
  const reading = await readSite(root, now, options)
  const {site, until} = reading
  const files = [...reading.files]
  const settings = site?.publication.rules ?? {}
  settleFindings(files, {settings})
  if (!site || isBroken(files)) return {files}
  const pressed = await putInPlace(root, reading, files, prepared)
  if (!pressed) return {files}
  const {publication, articles} = site
  const lock = lockText(reading.lock, publication.tagAuthority, articles)
  const hasNewIds = await writeIdLock(root, idLockName, lock)
  const report = countReport({...reading, files}, site, pressed, hasNewIds)
  const {dist} = pressed
  await keepBuild(root, ground, {report, files}, {dist, now, until})
  return {report, files}
}

/** Put everything in place; what is against it stands in `files`. */
async function putInPlace(
  root: string,
  {lock, copies, site: bare, sources}: SiteReading,
  files: VFile[],
  {workers, there}: Prepared
): Promise<Pressed | undefined> {
  if (!bare || !sources) return undefined
  const {publication} = bare
  const crew = pressCrew({...sources, publication}, workers)
  const site: Site = {...bare, away: crew.away}
  const sheets = press(site)
  let emails: Pressed['emails'] = []
  const isRight = (proof: Proof) => {
    emails = site.issues.map((issue) => ({
      issue: issue.number,
      html: proof.read(mailFile(issue))
    }))
    checkIds(files, lock, site)
    checkLinks(files, proof)
    checkSizes(files, site.issues, emails)
    settleFindings(files, {settings: site.publication.rules ?? {}})
    return !isBroken(files)
  }
  try {
    const onPlan = (weight: number) => {
      if (weight >= many) growSlowly(workers)
      crew.expect(weight)
    }
    const looks = {there, onPlan, isRight}
    const dist = await replaceDist(root, sheets, copies, looks)
    return dist && {paths: sheets.map(({path}) => path), dist, emails}
  } catch (error) {
    files.push(brokenTemplate(error, root))
    return undefined
  } finally {
    await crew.close()
  }
}

/** Articles and pages that take more memory than time. */
const many = 500

function isBroken(files: readonly VFile[]): boolean {
  return files.some((file) => file.messages.some((message) => message.fatal))
}
