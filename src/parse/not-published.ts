/**
 * What readers do not have yet.
 */
import type {VFile} from 'vfile'
import type {Moment} from '../article.ts'
import {isBroken} from './complain.ts'
import type {ArticleMatter} from './matter.ts'
import type {Yaml} from './read-yaml.ts'

/** Why something is not published yet: it is unfinished, or its day is to come. */
export type NotYet = 'draft' | 'future'

/** Why an article or issue is not published yet; `undefined` when it is. */
export function whyNotYet(
  {status}: Pick<ArticleMatter, 'status'>,
  {at}: Moment,
  now: Date
): NotYet | undefined {
  if (status === 'draft') return 'draft'
  return at > now.getTime() ? 'future' : undefined
}

type Draft = Readonly<{
  file: VFile
  matter: Yaml<ArticleMatter>
  published: Moment
  isPublished: boolean
}>

/** Slugs that an issue may not take in, by the reason. */
export function notPublished(
  drafts: readonly Draft[]
): Record<'unpublished' | 'broken', ReadonlySet<string>> {
  const slugs = (some: readonly Draft[]) =>
    new Set(some.map(({matter}) => matter.value.slug))
  return {
    unpublished: slugs(drafts.filter(({isPublished}) => !isPublished)),
    broken: slugs(drafts.filter(({file}) => isBroken(file)))
  }
}

/** When a draft becomes due by itself, in milliseconds since 1970. */
export function dueAfter(
  now: Date
): (draft: Pick<Draft, 'matter' | 'published'>) => number[] {
  return ({matter, published}) =>
    whyNotYet(matter.value, published, now) === 'future' ? [published.at] : []
}

/** Why a file is not published yet, as an entry of a map. */
export function notYetAt(now: Date): (draft: Draft) => [string, NotYet][] {
  return ({file, matter, published}) => {
    const why = whyNotYet(matter.value, published, now)
    return why ? [[file.path, why]] : []
  }
}

/** The first of some moments. */
export function earliest(moments: readonly number[]): number | undefined {
  let first: number | undefined
  for (const at of moments) if (first === undefined || at < first) first = at
  return first
}
