/**
 * A publication as the desk shows it at one moment: what was read last, and in
 * place of what is wrong now, what it was when it was right.
 */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Register} from '../actor.ts'
import {type Article, byNewest} from '../article.ts'
import {isMendable} from '../check/mend.ts'
import {rules} from '../check/rules.ts'
import type {Issue} from '../issue.ts'
import {isBroken} from '../parse/complain.ts'
import {isArticle, isIssue} from '../parse/file-names.ts'
import type {NotYet} from '../parse/not-published.ts'
import type {Reread} from '../parse/reread.ts'
import {type Archive, archiveOf} from '../publish/archive.ts'
import type {DeskProblem} from '../publish/desk-frame.ts'
import type {DeskFile} from '../publish/desk-index.ts'
import {feedSheets} from '../publish/feeds.ts'
import {pageSheets} from '../publish/pages.ts'
import type {Sheet} from '../publish/sheet.ts'
import type {Site} from '../publish/site.ts'
import {checkIds} from './check-ids.ts'
import {checkLinks} from './check-links.ts'
import type {SiteReading} from './read-site.ts'

/** One moment. */
export type Scene = Readonly<{
  site: Site | undefined
  archive: Archive | undefined
  /** Every file that was read, by path, with its messages. */
  files: ReadonlyMap<string, VFile>
  notYet: ReadonlyMap<string, NotYet>
  /** Files that are wrong, and shown as they were before. */
  stale: ReadonlySet<string>
  /** Files of the site by path, `2026/on-bees/index.html`; made when asked for. */
  sheets: () => ReadonlyMap<string, Sheet>
  /** Pictures: path in the site → file on disk. */
  copies: ReadonlyMap<string, string>
}>

/** A scene of a whole reading, after another one. */
export function sceneOf(reading: SiteReading, before?: Scene): Scene {
  const files = new Map(reading.files.map((file) => [file.path, file]))
  const {site = before?.site, folder} = reading
  const copies = new Map([
    ...(before?.copies ?? []),
    ...reading.copies.map(({from, to}): [string, string] => [
      to.replace(/^site\//, ''),
      from
    ])
  ])
  const now = reading.site?.articles ?? []
  const scene = assemble(site, now, {
    files,
    notYet: reading.site ? folder.notYet : (before?.notYet ?? new Map()),
    copies,
    before
  })
  if (reading.site) {
    const all = [...reading.files]
    checkIds(all, reading.lock, reading.site)
    tryLinks(scene, all)
  }
  return scene
}

/** The scene after one article was read again, perhaps against a new register. */
export function withArticle(
  before: Scene,
  {file, articles}: Reread,
  register?: Register
): Scene {
  const files = new Map(before.files).set(file.path, file)
  const {notYet, copies} = before
  const site =
    before.site && register ? {...before.site, register} : before.site
  return assemble(site, articles, {files, notYet, copies, before})
}

/**
 * Look where the links of one file lead; all pages must be known for that, so it
 * is not done before the article is shown.
 *
 * @returns
 *   Whether anything is wrong with them, which then stands in the file.
 */
export function hasBrokenLinks(scene: Scene, path: string): boolean {
  const file = scene.files.get(path)
  if (!file) return false
  const {length} = file.messages
  tryLinks(scene, [file])
  return file.messages.length > length
}

/** What is wrong with one file. */
export function problemsIn(file: VFile): DeskProblem[] {
  return file.messages.map((message) => problemOf(file.path, message))
}

/** A message as the desk shows it. */
export function problemOf(file: string, message: VFileMessage): DeskProblem {
  const {line = 1, column = 1, ruleId, reason, fatal, expected} = message
  const rule = ruleId ?? ''
  return {
    file,
    line,
    column,
    rule,
    reason,
    error: fatal === true,
    cure: rules[rule]?.cure,
    mended: isMendable(message) ? expected?.[0] : undefined
  }
}

/** The articles and issues of a scene, as the desk lists them. */
export function listed({files, notYet, stale}: Scene): DeskFile[] {
  return [...files.keys()]
    .filter((file) => isArticle(file) || isIssue(file))
    .map((file) => ({
      file,
      notYet: notYet.get(file),
      isStale: stale.has(file)
    }))
}

type Parts = Pick<Scene, 'files' | 'notYet' | 'copies'> &
  Readonly<{before: Scene | undefined}>

function assemble(
  site: Site | undefined,
  now: readonly Article[],
  {before, ...parts}: Parts
): Scene {
  const {files} = parts
  const stale = new Set<string>()
  const isLost = ({file}: {file: string}, has: ReadonlySet<string>) => {
    const found = files.get(file)
    return !has.has(file) && found !== undefined && isBroken(found)
  }
  const has = new Set(now.map(({file}) => file))
  const lost = (before?.site?.articles ?? []).filter((one) => isLost(one, has))
  const articles = [...now, ...lost].sort(byNewest)
  const read = (site?.issues ?? []).filter(
    ({file}) => !isBroken(files.get(file) ?? emptyFile)
  )
  const numbers = new Set(read.map(({file}) => file))
  const older = (before?.site?.issues ?? []).filter((one) =>
    isLost(one, numbers)
  )
  for (const {file} of [...lost, ...older]) stale.add(file)
  const issues = [...read, ...older]
    .map((issue) => withArticles(issue, articles, before))
    .sort((a, b) => b.number - a.number)
  const whole = site && {...site, articles, issues}
  const archive = whole && archiveOf(whole)
  let sheets: Map<string, Sheet> | undefined
  return {
    ...parts,
    site: whole,
    archive,
    stale,
    sheets: () => {
      sheets ??= new Map(
        archive &&
          [...pageSheets(archive), ...feedSheets(archive)].map((sheet) => [
            sheet.path,
            sheet
          ])
      )
      return sheets
    }
  }
}

const emptyFile = {messages: []} as unknown as VFile

/** An issue with its articles as they are now, also those that were right once. */
function withArticles(
  issue: Issue,
  articles: readonly Article[],
  before: Scene | undefined
): Issue {
  const known = new Map(articles.map((article) => [article.id, article]))
  const was = before?.site?.issues.find(({file}) => file === issue.file)
  const missing = was?.articles.some(({id}) => known.has(id))
    ? was.articles
    : []
  const ids = issue.articles.map(({id}) => id)
  const kept = missing.filter(
    ({id, file}) => !ids.includes(id) && before?.stale.has(file)
  )
  return {
    ...issue,
    articles: [...issue.articles, ...kept].map(
      (article) => known.get(article.id) ?? article
    )
  }
}

/** Links of files against the pages there would be. */
function tryLinks(scene: Scene, files: readonly VFile[]): void {
  if (!files.some((file) => file.data.siteLinks?.length)) return
  const sheets = scene.sheets()
  const at = (path: string) => path.replace(/^site\//, '')
  checkLinks(files, {
    has: (path) => sheets.has(at(path)) || scene.copies.has(at(path)),
    read: (path) => {
      try {
        return String(sheets.get(at(path))?.make())
      } catch {
        // A template is wrong, and says so where it is shown
        return ''
      }
    }
  })
}
