/**
 * A decision by a click: written by the code of `quoin decide` and `quoin actors
 * confirm`.
 */
import type {Article} from '../article.ts'
import type {Decision} from '../parse/edit-decisions.ts'
import {confirmActor} from '../parse/edit-register.ts'
import {listActors} from '../publish/actor-list.ts'
import {deskAddress} from '../publish/desk-frame.ts'
import type {QuotationKind} from '../quotation.ts'
import {changeMatter, changeRegister} from './change-file.ts'
import {checkDecision} from './decide.ts'
import type {Desk} from './desk.ts'

/**
 * Write what a form of the desk says.
 *
 * @returns
 *   Where the decision is seen; or why nothing was written.
 */
export async function decideFrom(
  root: string,
  desk: Desk,
  form: URLSearchParams
): Promise<{to: string} | {problem: string}> {
  const file = form.get('file')
  const article = desk.scene().site?.articles.find((one) => one.file === file)
  if (!article) {
    return {problem: `Unknown article ${file}: load the page again`}
  }
  try {
    return {to: await write(root, desk, article, form)}
  } catch (error) {
    return {problem: (error as Error).message}
  }
}

async function write(
  root: string,
  desk: Desk,
  article: Article,
  form: URLSearchParams
): Promise<string> {
  const page = deskAddress(article.file, {view: 'extraction'})
  const actor = form.get('actor')
  if (actor && form.has('register')) {
    await intoRegister(root, desk, actor)
    await desk.saved([article.file])
    return `${page}#actor-${actor}`
  }
  const decision = decisionOf(form)
  if (!decision) throw new Error('Missing decision: load the page again')
  checkDecision(article, decision)
  await changeMatter(root, article.file, decision)
  await desk.saved([article.file])
  return 'actor' in decision
    ? `${page}#actor-${decision.actor}`
    : `${page}#${decision.quotation}`
}

function decisionOf(form: URLSearchParams): Decision | undefined {
  const isBack = form.has('back')
  const actor = form.get('actor')
  if (actor) return {actor, is: isBack ? undefined : !form.has('out')}
  const quotation = form.get('quotation')
  if (!quotation) return undefined
  if (isBack) return {quotation, is: undefined}
  const source = form.get('source')
  const kind = kinds.find((one) => one === form.get('kind'))
  if (!source && !kind) return undefined
  return {quotation, is: {...(source && {source}), ...(kind && {kind})}}
}

const kinds: readonly QuotationKind[] = ['direct', 'mixed', 'indirect', 'term']

async function intoRegister(
  root: string,
  desk: Desk,
  id: string
): Promise<void> {
  const {site} = desk.scene()
  const row =
    site &&
    listActors(site.articles, site.register).find((one) => one.id === id)
  if (!row) throw new Error(`Unknown actor ${id}: load the page again`)
  await changeRegister(root, (text) => confirmActor(text, row))
  await desk.withRegister()
}
