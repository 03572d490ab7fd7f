/**
 * A numbered selection of articles with an editor's letter, sent once.
 */
import type {Root} from 'hast'
import type {Article, Moment} from './article.ts'

/** One issue; `articles` stand in the order the editor gave them. */
export type Issue = Readonly<{
  /** Counts from 1; unique in the publication. */
  number: number
  id: string
  file: string
  title: string
  published: Moment
  subject: string
  preheader: string
  /** The editor's letter, sanitized HTML. */
  letter: Root
  /** Empty only for a correction. */
  articles: readonly Article[]
  /** The number of an issue that it corrects: it goes to those who got that. */
  corrects?: number
}>

/** An issue as its file names it, finished or not. */
export type PlannedIssue = Readonly<{
  number: number
  file: string
  /** Slugs. */
  articles: readonly string[]
}>

/** The issue as mail, addressed to nobody yet. */
export type Email = Readonly<{
  issue: number
  subject: string
  preheader: string
  html: string
  text: string
}>

/**
 * An issue as it is sent: made once, never changed; what is edited later is not
 * in it.
 */
export type FrozenIssue = Readonly<{
  number: number
  /** The minted id of the issue, part of every Message-ID. */
  id: string
  list: string
  subject: string
  /** The Message to nobody, with fields where subscribers differ. */
  bytes: Uint8Array
  /** SHA-256 of `bytes`, hex. */
  hash: string
  /** Ids of its articles, for the promise to mail none of them twice. */
  articles: readonly string[]
  /** Of a correction: the issue whose readers alone get it. */
  to?: number
  /** The Date of every message of it. */
  date: Date
  /** From then on no message of it is begun. */
  expires: Date
}>

/** The path of the issue's page from the root of the site. */
export function issuePath(issue: Pick<Issue, 'number'>): string {
  return `/issues/${issue.number}/`
}

/** The number as folders name it: `001`. */
export function issueFolder(issue: Pick<Issue, 'number'>): string {
  return String(issue.number).padStart(3, '0')
}

/**
 * Stands in an Email where each subscriber's own unsubscribe address goes.
 *
 * Its ends are Unicode noncharacters (Unicode 17.0 §23.7, "for internal use"),
 * which `cleanText` takes out of everything an author writes: no text can hold
 * this mark by accident or on purpose.
 */
export const unsubscribeField = '\uFDD0unsubscribe\uFDD1'

/** An Email with a subscriber's unsubscribe address, an https or mailto URL, in place. */
export function fillUnsubscribe(
  {html, text}: Pick<Email, 'html' | 'text'>,
  url: string
): Pick<Email, 'html' | 'text'> {
  const attribute = url.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return {
    html: html.replaceAll(unsubscribeField, () => attribute),
    text: text.replaceAll(unsubscribeField, () => url)
  }
}
