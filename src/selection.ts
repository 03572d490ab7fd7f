/**
 * Which articles an issue takes: none that went to the list before.
 */
import type {Article} from './article.ts'
import type {Issue, PlannedIssue} from './issue.ts'

/** Why an article is not taken. */
export type SkipReason = Readonly<
  | {kind: 'mailed'; issue: number}
  | {kind: 'planned'; issue: number}
  | {kind: 'never'}
  | {kind: 'single'}
  | {kind: 'old'; since: string}
  | {kind: 'full'; most: number}
>

/** An article that is left out. */
export type Skipped = Readonly<{article: Article; reason: SkipReason}>

/** What is taken, and why the rest is not. */
export type Selection = Readonly<{
  chosen: readonly Article[]
  skipped: readonly Skipped[]
}>

/** What a digest is chosen from. */
export type SelectionOptions = Readonly<{
  /** By id of the article: the issue that took it to the list. */
  mailed: ReadonlyMap<string, number>
  planned: readonly PlannedIssue[]
  /** The first day that counts. */
  since?: string | undefined
  most: number
}>

/**
 * Choose the articles of a digest, in the order given.
 *
 * An article that was mailed to the list is never chosen again, nor one that an
 * issue which waits has already.
 */
export function selectDigest(
  articles: readonly Article[],
  options: SelectionOptions
): Selection {
  const {since, most} = options
  const chosen: Article[] = []
  const skipped: Skipped[] = []
  for (const article of articles) {
    const reason =
      goneOut(article, options) ??
      unfit(article) ??
      (since !== undefined && article.published.day < since
        ? {kind: 'old' as const, since}
        : undefined) ??
      (chosen.length >= most ? {kind: 'full' as const, most} : undefined)
    if (reason) skipped.push({article, reason})
    else chosen.push(article)
  }
  return {chosen, skipped}
}

/** Whether an article went, or is about to go, to the list. */
export function goneOut(
  article: Article,
  {mailed, planned}: Pick<SelectionOptions, 'mailed' | 'planned'>
): SkipReason | undefined {
  const sent = mailed.get(article.id)
  if (sent !== undefined) return {kind: 'mailed', issue: sent}
  const waiting = planned.find(({articles}) => articles.includes(article.slug))
  return waiting && {kind: 'planned', issue: waiting.number}
}

/**
 * The articles of an issue that the list got by another one.
 *
 * An issue that has any must not be sent as it is.
 */
export function repeatsOf(
  issue: Pick<Issue, 'number' | 'articles'>,
  mailed: ReadonlyMap<string, number>
): readonly Skipped[] {
  return issue.articles.flatMap((article) => {
    const sent = mailed.get(article.id)
    return sent === undefined || sent === issue.number
      ? []
      : [{article, reason: {kind: 'mailed' as const, issue: sent}}]
  })
}

/**
 * A reason as words.
 *
 * @example
 *   skipText({kind: 'mailed', issue: 41}) // => 'was mailed in issue 41'
 */
export function skipText(reason: SkipReason): string {
  switch (reason.kind) {
    case 'mailed':
      return `was mailed in issue ${reason.issue}`
    case 'planned':
      return `is in issue ${reason.issue}, which has a file`
    case 'never':
      return 'has `mail: never`'
    case 'single':
      return 'has `mail: single`: quoin single gives it an issue of its own'
    case 'old':
      return `is older than ${reason.since}`
    case 'full':
      return `comes after the ${reason.most} that --most allows`
  }
}

function unfit({mail}: Article): SkipReason | undefined {
  return mail.as === 'digest' ? undefined : {kind: mail.as}
}
