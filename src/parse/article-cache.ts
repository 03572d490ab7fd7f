/**
 * What articles were understood as, kept from build to build in
 * `.quoin/cache/articles.db`, which may be deleted at any time.
 *
 * SQLite, so that a build that is killed while it writes leaves what it had
 * committed, and two at once do no harm. Each row has a checksum of its own;
 * one row a file, so it never grows beyond the articles there are.
 */
import {mkdirSync, rmSync} from 'node:fs'
import path from 'node:path'
import {
  DatabaseSync,
  type SQLOutputValue,
  type StatementSync
} from 'node:sqlite'
import {crc32} from 'node:zlib'
import type {ArticlePart} from '../article.ts'
import type {HeadRead, TextRead, UnderstoodText} from './understand.ts'

/** The cache cannot be used or trusted: throw it away, or go on without. */
export class CacheError extends Error {
  constructor(cause: unknown) {
    super(`Cannot use .quoin/cache: ${(cause as Error).message}`, {cause})
    this.name = 'CacheError'
  }
}

/** A text as it is kept; the article itself is fetched when it is asked for. */
export type KeptText = Omit<TextRead, 'article'> &
  Readonly<{
    /** What it was read against, beside what it asked. */
    context: string
    digest: string
  }>

/** What is known of a file. */
export type Kept = Readonly<{
  /** See `stampOf`. */
  stamp: string
  head: HeadRead
  /** Absent for a draft that nobody asked for. */
  text?: KeptText
}>

/** Rows by the path of the file. Every method may throw a `CacheError`. */
export type ArticleCache = Readonly<{
  find: (path: string) => Kept | undefined
  keep: (path: string, kept: Kept, article?: UnderstoodText) => void
  restamp: (path: string, stamp: string) => void
  /** See `UnderstoodText`. */
  part: (path: string, digest: string, part: ArticlePart) => string
  /** Forget every file but these, and write everything down. */
  end: (paths: ReadonlySet<string>) => void
  close: () => void
}>

/** Changes whenever the rows have another form. */
const version = 3
/** Rows that are written down at once. */
const together = 500

const schema = `
  create table if not exists meta (about text not null);
  create table if not exists heads (
    path text primary key,
    stamp text not null,
    kept text not null, -- JSON of a Kept without stamp
    sum integer not null -- crc32 of kept
  ) without rowid;
  create table if not exists articles (
    path text primary key,
    digest text not null,
    headSum integer not null, -- crc32 of head
    quotationsSum integer not null,
    bodySum integer not null,
    head text not null,
    quotations text not null,
    body text not null
  )`

/**
 * Open the cache of a publication; makes an empty one of what is not a cache, or
 * one of another engine.
 *
 * @param about
 *   What all rows depend on: with another, all are forgotten.
 */
export function openArticleCache(root: string, about: string): ArticleCache {
  const folder = path.join(root, '.quoin/cache')
  const name = path.join(folder, 'articles.db')
  const db = translated(() => {
    mkdirSync(folder, {recursive: true})
    try {
      return open(name)
    } catch {
      dropArticleCache(root)
      return open(name)
    }
  })
  return translatedAll(cacheIn(db, `${version} ${about}`))
}

/** Throw the cache of a publication away; nobody may have it open. */
export function dropArticleCache(root: string): void {
  const name = path.join(root, '.quoin/cache/articles.db')
  for (const end of ['', '-wal', '-shm']) rmSync(name + end, {force: true})
}

function open(name: string): DatabaseSync {
  const db = new DatabaseSync(name, {timeout: 10_000})
  try {
    db.exec('pragma journal_mode = wal; pragma synchronous = normal')
    db.exec(schema)
    db.prepare('select path, stamp, kept, sum from heads limit 1').get()
    db.prepare('select digest, quotationsSum from articles limit 1').get()
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function cacheIn(db: DatabaseSync, about: string): ArticleCache {
  const known = db.prepare('select about from meta').get()
  if (known?.about !== about) {
    db.exec('begin immediate; delete from meta; delete from heads')
    db.exec('delete from articles')
    db.prepare('insert into meta (about) values (?)').run(about)
    db.exec('commit')
  }
  const sql = statementsIn(db)
  const write = transactionsIn(db)
  // Digests of articles that this process wrote.
  const sure = new Map<string, string>()
  return {
    find: (name) => {
      const {stamp, kept, sum} = sql.find.get(name) ?? {}
      const text = String(kept ?? '')
      if (!text || crc32(text) !== sum) return undefined
      return {...JSON.parse(text), stamp: String(stamp)}
    },
    keep: (name, {stamp, ...kept}, article) => {
      const text = JSON.stringify(kept)
      write.begin()
      sql.keep.run(name, stamp, text, crc32(text))
      if (article) {
        const {digest, head, quotations, body} = article
        const texts = [head, quotations, body]
        const sums = texts.map((part) => crc32(part))
        sql.keepArticle.run(name, digest, ...sums, ...texts)
        sure.set(name, digest)
      }
      write.end()
    },
    restamp: (name, stamp) => {
      write.begin()
      sql.restamp.run(stamp, name)
      write.end()
    },
    part: (name, digest, part) =>
      checked(sql[part].get(name), digest, sure.get(name)),
    end: (names) => {
      for (const {path: name} of sql.paths.all()) {
        if (names.has(String(name))) continue
        write.begin()
        sql.drop.run(String(name))
        sql.dropArticle.run(String(name))
        write.end()
      }
      write.commit()
    },
    close: () => db.close()
  }
}

function statementsIn(db: DatabaseSync) {
  return {
    find: db.prepare('select stamp, kept, sum from heads where path = ?'),
    keep: db.prepare('insert or replace into heads values (?, ?, ?, ?)'),
    keepArticle: db.prepare(
      'insert or replace into articles values (?, ?, ?, ?, ?, ?, ?, ?)'
    ),
    restamp: db.prepare('update heads set stamp = ? where path = ?'),
    head: partIn(db, 'head'),
    quotations: partIn(db, 'quotations'),
    body: partIn(db, 'body'),
    paths: db.prepare('select path from heads union select path from articles'),
    drop: db.prepare('delete from heads where path = ?'),
    dropArticle: db.prepare('delete from articles where path = ?')
  }
}

function partIn(db: DatabaseSync, part: ArticlePart): StatementSync {
  return db.prepare(
    `select digest, ${part} as text, ${part}Sum as sum from articles where path = ?`
  )
}

/** The text of a row, when it is the one and whole. */
function checked(
  row: Record<string, SQLOutputValue> | undefined,
  digest: string,
  sure?: string
): string {
  const text = String(row?.text ?? '')
  const isWhole = sure === digest || crc32(text) === row?.sum
  if (row?.digest === digest && isWhole) return text
  throw new Error('a row is missing or broken')
}

/** Many writes are one transaction. */
function transactionsIn(
  db: DatabaseSync
): Record<'begin' | 'end' | 'commit', () => void> {
  let open = 0
  const commit = () => {
    if (open > 0) db.exec('commit')
    open = 0
  }
  return {
    begin: () => {
      if (open === 0) db.exec('begin immediate')
      open++
    },
    end: () => {
      if (open >= together) commit()
    },
    commit
  }
}

function translatedAll(cache: ArticleCache): ArticleCache {
  const {find, keep, restamp, part, end, close} = cache
  return {
    find: (...given) => translated(() => find(...given)),
    keep: (...given) => translated(() => keep(...given)),
    restamp: (...given) => translated(() => restamp(...given)),
    part: (...given) => translated(() => part(...given)),
    end: (...given) => translated(() => end(...given)),
    close
  }
}

function translated<T>(work: () => T): T {
  try {
    return work()
  } catch (cause) {
    throw new CacheError(cause)
  }
}
