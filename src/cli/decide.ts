/** `quoin decide`: who said a quotation, what it is, who is in an article. */
import path from 'node:path'
import type {Article} from '../article.ts'
import {type Decision, decisionLine} from '../parse/edit-decisions.ts'
import {readFolder} from '../parse/read-folder.ts'
import {nearest} from '../parse/read-yaml.ts'
import type {QuotationKind} from '../quotation.ts'
import {answer} from './answer.ts'
import {changeMatter} from './change-file.ts'

/** Options of `quoin decide`. */
export type DecideOptions = Readonly<{
  folder: string
  source?: string
  kind?: QuotationKind
  out?: boolean
  back?: boolean
  json?: boolean
}>

/**
 * Write a decision about a quotation or an actor into the front matter of an
 * article.
 *
 * @param slug
 *   Of the article, or its file.
 * @param id
 *   `q-…` of a quotation, or the id of an actor.
 */
export async function decide(
  slug: string,
  id: string,
  options: DecideOptions
): Promise<void> {
  const root = path.resolve(options.folder)
  const {articles} = await readFolder(root, new Date(), {drafts: true})
  const article = articles.find((one) => one.slug === slug || one.file === slug)
  if (!article) {
    const near = nearest(
      slug,
      articles.map((one) => one.slug)
    )
    throw new Error(
      `Unknown article ${slug}, expected ${near ?? 'the slug of one that is right'}`
    )
  }
  const decision = decisionOf(id, options)
  checkDecision(article, decision)
  await changeMatter(root, article.file, decision)
  answer(
    options,
    {file: article.file, decision},
    options.back
      ? `Took back what ${article.file} says of ${id}.\n`
      : `Wrote into ${article.file}: ${decisionLine(decision)}\n`
  )
}

function decisionOf(id: string, options: DecideOptions): Decision {
  const {source, kind, out, back} = options
  if (!id.startsWith('q-')) {
    return {actor: id, is: back ? undefined : out !== true}
  }
  if (back) return {quotation: id, is: undefined}
  if (source === undefined && kind === undefined) {
    throw new Error(
      'Missing decision, expected --source ACTOR, --source none, --kind KIND, or --back'
    )
  }
  return {quotation: id, is: {...(source && {source}), ...(kind && {kind})}}
}

/** Throws when a decision is about nothing in the article. */
export function checkDecision(article: Article, decision: Decision): void {
  if (decision.is === undefined) return
  const {actors, quotations, file} = article
  const ids = actors.map(({id}) => id)
  if ('actor' in decision) {
    if (ids.includes(decision.actor)) return
    throw unknown('actor', decision.actor, file, ids)
  }
  const {quotation, is} = decision
  const known = quotations.map(({id}) => id)
  if (!known.includes(quotation)) {
    throw unknown('quotation', quotation, file, known)
  }
  if (is.source === undefined || is.source === 'none') return
  if (!ids.includes(is.source)) throw unknown('actor', is.source, file, ids)
}

function unknown(
  what: string,
  id: string,
  file: string,
  known: readonly string[]
): Error {
  const near = nearest(id, known)
  const hint = near ?? (known.slice(0, 12).join(', ') || 'nothing: it has none')
  return new Error(`Unknown ${what} ${id} in ${file}, expected ${hint}`)
}
