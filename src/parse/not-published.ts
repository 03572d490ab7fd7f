/**
 * Articles that an issue may name but not take in.
 */
import type {VFile} from 'vfile'
import {isBroken} from './complain.ts'
import type {ArticleMatter} from './matter.ts'
import type {Yaml} from './read-yaml.ts'

type Draft = Readonly<{
  file: VFile
  matter: Yaml<ArticleMatter>
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
