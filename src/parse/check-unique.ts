/**
 * What only one article may have.
 */
import type {VFile} from 'vfile'
import {complain} from './complain.ts'
import type {ArticleMatter} from './matter.ts'
import type {Yaml} from './read-yaml.ts'

/** A file with its front matter. */
export type Headed = Readonly<{file: VFile; matter: Yaml<ArticleMatter>}>

/**
 * Complain of every slug, alias and id that two articles claim.
 *
 * The complaint stands in the file that comes later and names the other one.
 * Drafts count as well: they will be published one day.
 */
export function checkUnique(articles: readonly Headed[]): void {
  const ids = new Map<string, string>()
  const slugs = new Map<string, string>()
  for (const {file, matter} of articles) {
    const claim = (
      owners: Map<string, string>,
      value: string,
      what: string,
      ...path: PropertyKey[]
    ) => {
      const owner = owners.get(value)
      if (owner === undefined) {
        owners.set(value, file.path)
        return
      }
      complain(
        file,
        `duplicate-${what}`,
        `Unexpected ${what} \`${value}\`, which ${owner} has: expected one of its own`,
        matter.placeOf(...path)
      )
    }
    claim(ids, matter.value.id, 'id', 'id')
    claim(slugs, matter.value.slug, 'slug', 'slug')
    for (const [index, alias] of matter.value.aliases.entries()) {
      claim(slugs, alias, 'slug', 'aliases', index)
    }
  }
}
