/**
 * Plugin that puts the editor's decisions over what was found.
 *
 * Front matter `actors:` says who is in the article and who is not, `quotes:`
 * who said a quotation and what it is. Runs behind remark-actors and
 * remark-quotations; a decision about something that is not there is a message.
 */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {type Actor, currentId, type Register, roleLabelIn} from '../actor.ts'
import type {Quotation, QuotationSource} from '../quotation.ts'
import {advise, complain, type Place} from './complain.ts'
import type {ArticleMatter, QuotationDecision} from './matter.ts'

/** The decisions, and where they stand in the file. */
export type DecisionOptions = Readonly<{
  matter: Pick<ArticleMatter, 'actors' | 'quotes'>
  register: Register
  placeOf?: (...path: PropertyKey[]) => Place
  /** In which roles are told; English when absent. */
  language?: string
}>

export default function remarkDecisions(
  options: DecisionOptions
): (tree: Root, file: VFile) => undefined {
  return (_tree, file) => {
    const matter = withCurrentIds(options)
    const found = file.data.actors ?? []
    checkActors(file, found, options)
    const actors = found.filter((actor) => matter.actors[actor.id] !== false)
    const kept = new Map(actors.map((actor) => [actor.id, actor]))
    const quotations = file.data.quotations ?? []
    checkQuotations(file, quotations, kept, options)
    file.data.actors = actors
    file.data.quotations = quotations.map((quotation) =>
      withRole(
        decide(quotation, kept, matter.quotes[quotation.id]),
        kept,
        options.language
      )
    )
    return undefined
  }
}

/** The decisions with the ids that actors have now. */
function withCurrentIds({
  matter,
  register
}: DecisionOptions): DecisionOptions['matter'] {
  const now = (id: string): string => currentId(register, id)
  return {
    actors: Object.fromEntries(
      Object.entries(matter.actors).map(([id, is]) => [now(id), is])
    ),
    quotes: Object.fromEntries(
      Object.entries(matter.quotes).map(([id, {source, ...rest}]) => [
        id,
        source === undefined ? rest : {...rest, source: now(source)}
      ])
    )
  }
}

function checkActors(
  file: VFile,
  found: readonly Actor[],
  options: DecisionOptions
): void {
  for (const id of Object.keys(options.matter.actors)) {
    if (options.register.has(currentId(options.register, id))) continue
    if (found.some((actor) => actor.id === id)) continue
    const known = found.map((actor) => `\`${actor.id}\``).join(', ')
    complain(
      file,
      'unknown-actor',
      `Unknown actor \`${id}\`, expected an id of articles/actors.yaml or one found in the text: ${known || 'there is none'}`,
      options.placeOf?.('actors', id)
    )
  }
}

function checkQuotations(
  file: VFile,
  found: readonly Quotation[],
  actors: ReadonlyMap<string, Actor>,
  options: DecisionOptions
): void {
  for (const [id, decision] of Object.entries(options.matter.quotes)) {
    if (!found.some((quotation) => quotation.id === id)) {
      advise(
        file,
        'unknown-quotation',
        `Unknown quotation \`${id}\`, expected the id of one in the text: its words may have changed, see \`quoin extract\``,
        options.placeOf?.('quotes', id)
      )
    }
    const source =
      decision.source && currentId(options.register, decision.source)
    if (source && source !== 'none' && !actors.has(source)) {
      complain(
        file,
        'unknown-actor',
        `Unknown actor \`${source}\`, expected the id of an actor of this article, or \`none\``,
        options.placeOf?.('quotes', id, 'source')
      )
    }
  }
}

/** An actor that the editor took out leaves its words, but not its name. */
function decide(
  quotation: Quotation,
  actors: ReadonlyMap<string, Actor>,
  decision: QuotationDecision = {}
): Quotation {
  const {source, ...words} = quotation
  const rest = {
    ...words,
    kind: decision.kind ?? quotation.kind,
    ...(decision.show !== undefined && {show: decision.show})
  }
  const actor = actors.get(decision.source ?? '')
  if (actor) return {...rest, source: decided(quotation, actor), confidence: 1}
  const isGone = source?.actor !== undefined && !actors.has(source.actor)
  if (decision.source === 'none' || isGone || !source) {
    return {...rest, confidence: 0}
  }
  return {...rest, source}
}

/** The role of whoever said it, as the language of the article tells it. */
function withRole(
  quotation: Quotation,
  actors: ReadonlyMap<string, Actor>,
  language: string | undefined
): Quotation {
  const {source} = quotation
  const [role] = actors.get(source?.actor ?? '')?.roles ?? []
  if (!source || !role) return quotation
  return {
    ...quotation,
    source: {...source, role: roleLabelIn(language ?? 'en', role)}
  }
}

function decided(quotation: Quotation, actor: Actor): QuotationSource {
  const [mention] = actor.mentions
  const place = quotation.source ?? {
    mention: mention?.text ?? actor.name,
    start: mention?.start ?? quotation.spans[0]?.[0] ?? 0,
    end: mention?.end ?? quotation.spans[0]?.[0] ?? 0
  }
  return {
    mention: place.mention,
    start: place.start,
    end: place.end,
    actor: actor.id,
    name: actor.name
  }
}
