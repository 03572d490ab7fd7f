/**
 * The publication as a whole: addresses that readers know, titles, the year.
 */
import type {VFile} from 'vfile'
import {type Article, articlePath} from '../article.ts'
import {type Desk, find, placer, type Text} from './desk.ts'

/** Look at the whole. */
export function checkHouse(desk: Desk): void {
  checkAddresses(desk)
  checkTitles(desk)
  checkYears(desk)
}

/** Addresses under which articles were published, as the lock of ids has them. */
function checkAddresses({lock, texts, files}: Desk): void {
  const byId = new Map(
    texts.flatMap((text) =>
      text.article ? [[text.article.id, text] as const] : []
    )
  )
  const held = new Set(
    texts.flatMap(({article}) => (article ? [articlePath(article)] : []))
  )
  const broken = texts.some(({kind, article}) => kind === 'article' && !article)
  const lockFile = files.find(({path}) => path.endsWith('ids.lock'))
  for (const [path, {value: id, line}] of lock.ids) {
    if (held.has(path)) continue
    const text = byId.get(id)
    if (text?.article) checkMoved(text, text.article, path)
    else if (lockFile && !broken) {
      find(
        lockFile,
        'gone-article',
        {line, column: 1},
        `Unexpected line of \`${path}\`, where no article is any more, expected it there: bring it back, or delete this line`
      )
    }
  }
}

function checkMoved(text: Text, article: Article, path: string): void {
  const [, year = '', slug = ''] = /^\/(\d{4})\/(.+)\/$/.exec(path) ?? []
  const sameYear = articlePath({...article, slug}) === path
  if (sameYear && article.aliases.includes(slug)) return
  const {file, placeOf} = text
  const place = placeOf('slug')
  if (!sameYear) {
    find(
      file,
      'lost-address',
      placeOf('date'),
      `Unexpected \`date\` ${text.matter.date}, expected one of ${year}: readers know the article at \`${path}\``
    )
    return
  }
  const hasAliases = article.aliases.length > 0
  const line = place && 'start' in place ? lineAt(file, place.start.line) : ''
  find(
    file,
    'lost-address',
    place,
    `Unexpected \`slug\` ${article.slug}, expected \`aliases: [${[...article.aliases, slug].join(', ')}]\` beside it, so that \`${path}\` leads here`,
    hasAliases ? undefined : `${line}\naliases: [${slug}]`
  )
}

function lineAt(file: VFile, line: number): string {
  return String(file).split('\n')[line - 1] ?? ''
}

function checkTitles({texts}: Desk): void {
  const titles = new Map<string, Text>()
  const inOrder = texts.toSorted((a, b) => timeOf(a) - timeOf(b))
  for (const text of inOrder) {
    if (text.kind !== 'article') continue
    const key = text.matter.title.toLowerCase()
    const other = titles.get(key)
    if (!other) {
      titles.set(key, text)
      continue
    }
    find(
      text.file,
      'duplicate-title',
      text.placeOf('title'),
      `Unexpected title \`${text.matter.title}\`, which ${other.file.path} has, too, expected one of its own`
    )
  }
}

function timeOf({article}: Text): number {
  return article?.published.at ?? Infinity
}

/** Notices in templates, the settings, and letters; articles may cite old ones. */
function checkYears({files, texts, now}: Desk): void {
  const letters = texts.filter(
    ({kind, issue}) =>
      kind === 'letter' && (issue?.published.at ?? 0) > now.getTime()
  )
  const watched = [
    ...files.filter(({path}) => /^templates\/|^publication\.yaml$/.test(path)),
    ...letters.map(({file}) => file)
  ]
  const year = now.getUTCFullYear()
  for (const file of watched) {
    const form =
      /(?:©|&copy;|\bcopyright\b)(?:\s*(?:©|\(c\)))?\s+((?:\d{4}\s*[–-]\s*)?(\d{4}))(?!\d)/giu
    for (const {0: all, 1: shown, 2: last, index} of String(file).matchAll(
      form
    )) {
      if (Number(last) >= year) continue
      find(
        file,
        'copyright-year',
        placer(file)(index, index + all.length),
        `Unexpected copyright of ${shown}, expected ${year}, or the first year and ${year}`
      )
    }
  }
}
