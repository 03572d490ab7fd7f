/**
 * The page of the desk that explains the rules.
 */
import {h} from 'hastscript'
import {deskHtml, inline, part} from './desk-frame.ts'
import type {Site} from './site.ts'

/** One rule as it is explained. */
export type DeskRule = Readonly<{
  name: string
  what: string
  cure: string
  /** Its level, and what else is to be known. */
  notes: string
}>

/** The HTML of the page; each rule stands at its name. */
export function rulesHtml(
  site: Site | undefined,
  rules: readonly DeskRule[]
): string {
  const {title = '', language = 'en'} = site?.publication ?? {}
  return deskHtml({
    publication: title,
    language,
    title: 'Rules',
    content: [
      h('h1', 'Rules'),
      part(
        'rules',
        rules.map(({name, what, cure, notes}) =>
          h('section', {id: name}, [
            h('h2', h('code', name)),
            h('p', inline(`${what} ${cure}`)),
            h('p', {className: 'about'}, inline(notes))
          ])
        )
      )
    ]
  })
}
