/**
 * What was found in an article, and what an editor can say about it.
 */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {type Actor, roleLabel} from '../actor.ts'
import type {Article} from '../article.ts'
import type {Quotation} from '../quotation.ts'
import {counted, deskPath, part} from './desk-frame.ts'
import {
  markedText,
  type Passage,
  percent,
  type Standing,
  standingOf
} from './desk-marks.ts'

/** What is decided already, as the front matter has it. */
export type Decided = Readonly<{
  actors: Readonly<Record<string, boolean>>
  quotes: Readonly<
    Record<
      string,
      Readonly<{source?: string | undefined; kind?: string | undefined}>
    >
  >
}>

/** What the view is made of. */
export type Extraction = Readonly<{
  article: Article
  passages: readonly Passage[]
  decided: Decided
  /** Whether the register has an actor. */
  isKnown: (id: string) => boolean
  /** `limits.confidence` */
  limit: number
  /** Proves that a form came from this page. */
  token: string
}>

/** The view: the text, and cards of its quotations and actors. */
export function extractionParts(extraction: Extraction): Element[] {
  const {article, passages, limit} = extraction
  const {quotations, actors, language} = article
  const gone = Object.entries(extraction.decided.actors).filter(
    ([id, is]) => !is && !actors.some((actor) => actor.id === id)
  )
  return [
    part('legend', [legend(limit)]),
    h('div', {className: 'extraction'}, [
      part('text', [
        h('h2', 'Text'),
        h('section', {ariaLabel: 'Text', className: 'marked', lang: language}, [
          ...markedText(passages, article, limit)
        ])
      ]),
      h('div', {className: 'cards'}, [
        part('quotations', [
          h('section', {ariaLabel: 'Quotations'}, [
            h('h2', counted(quotations.length, 'quotation')),
            h(
              'ol',
              quotations.map((one) => quotationCard(one, extraction))
            )
          ])
        ]),
        part('actors', [
          h('section', {ariaLabel: 'Actors'}, [
            h('h2', counted(actors.length, 'actor')),
            h('ul', [
              ...actors.map((one) => actorCard(one, extraction)),
              ...gone.map(([id]) => goneCard(id, extraction))
            ])
          ])
        ])
      ])
    ])
  ]
}

function legend(limit: number): Element {
  const word = (standing: Standing, text: string) =>
    h('mark', {className: standing}, text)
  return h('p', {className: 'legend'}, [
    word('named', 'shown with a name'),
    ' · ',
    word('unsure', `less sure than ${percent(limit)}, shown without a name`),
    ' · ',
    word('nobody', 'said by nobody that was found'),
    ' · ',
    word('term', 'not speech'),
    ' · ',
    h('span', {className: 'source'}, 'source'),
    ' · ',
    h('span', {className: 'cue'}, 'cue'),
    ' · ',
    h('span', {className: 'actor'}, 'actor')
  ])
}

function quotationCard(quotation: Quotation, extraction: Extraction): Element {
  const {article, limit, decided} = extraction
  const {id, kind, text, source, cue, confidence} = quotation
  const standing = standingOf(quotation, limit)
  const decision = decided.quotes[id]
  const isDecided =
    decision?.source !== undefined || decision?.kind !== undefined
  const name = source?.name ?? source?.mention
  const facts = [
    name && (source?.role ? `${name}, ${source.role}` : name),
    cue && `“${cue.text}”`,
    kind,
    source && !isDecided && `${percent(confidence)} sure`
  ]
  return h('li', {id}, [
    h('p', {className: 'words', lang: article.language}, text),
    h('p', [
      h('span', {className: ['chip', standing]}, wordOf(standing, isDecided)),
      ` ${facts.filter(Boolean).join(' · ')} `,
      h('a', {href: `#in-${id}`}, 'in the text')
    ]),
    isDecided
      ? form(extraction, {quotation: id}, [button('Take back', 'back', 'yes')])
      : quotationForms(quotation, extraction),
    suggestion(
      isDecided ? 'In the front matter:' : 'Or write:',
      `quotes: {${id}: {${decisionOf(decision, source?.actor)}}}`
    )
  ])
}

function decisionOf(
  decision: Decided['quotes'][string] | undefined,
  actor: string | undefined
): string {
  const {source, kind} = decision ?? {}
  const said = [source && `source: ${source}`, kind && `kind: ${kind}`]
  return said.filter(Boolean).join(', ') || `source: ${actor ?? 'none'}`
}

function wordOf(standing: Standing, isDecided: boolean): string {
  if (isDecided) return 'decided by you'
  if (standing === 'named') return 'shown with the name'
  if (standing === 'unsure') return 'shown without the name'
  return standing === 'term' ? 'not speech' : 'no source found'
}

function quotationForms(
  {id, source, kind}: Quotation,
  extraction: Extraction
): Element {
  const {actors} = extraction.article
  const subject = {quotation: id}
  const actor = actors.find((one) => one.id === source?.actor)
  const others = actors.filter((one) => one !== actor)
  return h('div', {className: 'decide'}, [
    form(extraction, subject, [
      ...(actor ? [button(`Confirm ${actor.name}`, 'source', actor.id)] : []),
      button('No name', 'source', 'none'),
      ...(kind === 'term'
        ? [button('It is speech', 'kind', 'direct')]
        : [button('Not speech', 'kind', 'term')])
    ]),
    ...(others.length > 0
      ? [
          form(extraction, subject, [
            h('label', [
              'Said by ',
              h('select', {name: 'source', id: `by-${id}`}, [
                ...others.map((one) => h('option', {value: one.id}, one.name))
              ])
            ]),
            h('button', 'Set')
          ])
        ]
      : [])
  ])
}

function actorCard(actor: Actor, extraction: Extraction): Element {
  const {article, decided, isKnown} = extraction
  const {id, name, kind, roles, mentions} = actor
  const decision = decided.actors[id]
  const facts = [
    kind,
    ...roles.map(roleLabel),
    counted(mentions.length, 'mention')
  ]
  return h('li', {id: `actor-${id}`}, [
    h('p', [
      h('b', {lang: article.language}, name),
      ' ',
      h('code', id),
      ' ',
      h(
        'span',
        {className: ['chip', isKnown(id) ? 'named' : 'unsure']},
        isKnown(id) ? 'in the register' : 'not in the register'
      )
    ]),
    h('p', {className: 'about'}, facts.join(' · ')),
    form(extraction, {actor: id}, [
      ...(isKnown(id) ? [] : [button('Into the register', 'register', 'yes')]),
      decision === undefined
        ? button('Not in this article', 'out', 'yes')
        : button('Take back what the front matter says', 'back', 'yes')
    ]),
    ...(decision === undefined
      ? [suggestion('Or write:', `actors: {${id}: false}`)]
      : [suggestion('In the front matter:', `actors: {${id}: ${decision}}`)])
  ])
}

function goneCard(id: string, extraction: Extraction): Element {
  return h('li', {id: `actor-${id}`}, [
    h('p', [h('code', id), ' is not in this article, as you decided.']),
    form(extraction, {actor: id}, [button('Take back', 'back', 'yes')])
  ])
}

function form(
  {article, token}: Extraction,
  subject: Readonly<Record<string, string>>,
  children: readonly ElementContent[]
): Element {
  const fields = {token, file: article.file, ...subject}
  return h('form', {method: 'post', action: `${deskPath}decide`}, [
    ...Object.entries(fields).map(([name, value]) =>
      h('input', {type: 'hidden', name, value})
    ),
    ...children
  ])
}

function button(text: string, name: string, value: string): Element {
  return h('button', {name, value}, text)
}

function suggestion(label: string, line: string): Element {
  return h('p', {className: 'suggestion'}, [`${label} `, h('code', line)])
}
