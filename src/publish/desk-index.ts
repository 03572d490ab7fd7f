/**
 * The first page of the desk: all articles and issues, with what is wrong.
 */
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Article} from '../article.ts'
import type {Issue} from '../issue.ts'
import {isAttributed} from '../quotation.ts'
import {
  checkedPart,
  counted,
  type DeskPage,
  type DeskProblem,
  deskAddress,
  deskHtml,
  part,
  problemList
} from './desk-frame.ts'
import type {Site} from './site.ts'

/** One file as the desk lists it. */
export type DeskFile = Readonly<{
  file: string
  /** Why readers do not have it yet. */
  notYet?: 'draft' | 'future' | undefined
  /** What is shown is older than the file, which is wrong. */
  isStale: boolean
}>

/** What the first page is made of. */
export type DeskIndex = Readonly<{
  site: Site | undefined
  /** Of articles and issues, in the order of their names. */
  files: readonly DeskFile[]
  problems: readonly DeskProblem[]
  /** How far they were checked. */
  checked: string
}>

/** Problems shown at once; a publication can have thousands. */
const shownProblems = 50

/** The HTML of the first page. */
export function indexHtml(index: DeskIndex): string {
  const {site, files, problems, checked} = index
  const {title = '', language = 'en'} = site?.publication ?? {}
  const about = new Map(files.map((one) => [one.file, one]))
  const counts = Map.groupBy(problems, ({file}) => file)
  const mark = (file: string) =>
    marksOf(about.get(file), counts.get(file)?.length ?? 0)
  const known = new Set<string>()
  const rows = [
    ...(site?.issues ?? []).map((issue) => {
      known.add(issue.file)
      return issueRow(issue, mark(issue.file))
    }),
    ...(site?.articles ?? []).map((article) => {
      known.add(article.file)
      const limit = site?.publication.limits.confidence ?? 1
      return articleRow(article, mark(article.file), limit)
    })
  ]
  const issues = rows.slice(0, site?.issues.length ?? 0)
  const articles = rows.slice(issues.length)
  const unread = files.filter(({file}) => !known.has(file))
  const page: DeskPage = {
    publication: title,
    language,
    title: 'All files',
    content: [
      h('h1', 'All files'),
      part('problems', problemsOf(problems)),
      checkedPart(checked),
      part('issues', tableOf('Issues', issues)),
      part('articles', tableOf('Articles', articles)),
      part(
        'unread',
        tableOf(
          'Not read yet',
          unread.map(({file}) =>
            row(file, file, file, [...mark(file)], 'cannot be shown')
          )
        )
      )
    ]
  }
  return deskHtml(page)
}

function problemsOf(problems: readonly DeskProblem[]) {
  const errors = problems.filter(({error}) => error)
  const sorted = [...errors, ...problems.filter(({error}) => !error)]
  const more = sorted.length - shownProblems
  const shown = sorted.slice(0, shownProblems)
  return [
    ...problemList(
      shown,
      `${counted(errors.length, 'error')}, ${counted(problems.length - errors.length, 'warning')}`
    ),
    ...(more > 0
      ? [h('p', `${more} more stand on the pages of their files.`)]
      : [])
  ]
}

function tableOf(heading: string, rows: readonly Element[]): Element[] {
  if (rows.length === 0) return []
  return [
    h('section', [
      h('h2', `${heading} (${rows.length})`),
      h('ul', {className: 'files'}, [...rows])
    ])
  ]
}

function articleRow(
  article: Article,
  marks: readonly Element[],
  limit: number
): Element {
  const open = article.quotations.filter(
    (quotation) =>
      quotation.kind !== 'term' &&
      quotation.kind !== 'indirect' &&
      !isAttributed(quotation, limit)
  ).length
  const {file, title, published, language} = article
  return row(
    file,
    title,
    `${published.day} · ${file}`,
    marks,
    open > 0 ? `${counted(open, 'quotation')} without a name` : '',
    language
  )
}

function issueRow(issue: Issue, marks: readonly Element[]): Element {
  const {file, number, title, published, articles} = issue
  const about = `${published.day} · ${counted(articles.length, 'article')} · ${file}`
  return row(file, `${number}. ${title}`, about, marks, '')
}

function row(
  file: string,
  title: string,
  about: string,
  marks: readonly Element[],
  note: string,
  lang?: string
): Element {
  return h('li', [
    h('a', {href: deskAddress(file), lang}, title),
    ' ',
    ...marks.flatMap((mark) => [mark, ' ']),
    h('span', {className: 'about'}, note ? `${about} · ${note}` : about)
  ])
}

/** What is special about a file, in a word or two each. */
export function marksOf(
  about: DeskFile | undefined,
  problems: number
): Element[] {
  const words = [
    about?.notYet === 'draft' && 'draft',
    about?.notYet === 'future' && 'in the future',
    about?.isStale && 'last good view'
  ]
  return [
    ...words.flatMap((word) =>
      word ? [h('span', {className: 'chip'}, word)] : []
    ),
    ...(problems > 0
      ? [h('span', {className: 'chip wrong'}, counted(problems, 'problem'))]
      : [])
  ]
}
