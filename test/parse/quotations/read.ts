import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {findActors} from '../../../src/parse/actors/find-actors.ts'
import {type Prose, readProse} from '../../../src/parse/prose.ts'
import {findQuotations} from '../../../src/parse/quotations/find-quotations.ts'
import type {Quotation} from '../../../src/quotation.ts'

const processor = unified().use(remarkParse).freeze()

/** The prose of a Markdown text. */
export function proseOf(text: string): Prose {
  return readProse(processor.parse(text), text)
}

/** The quotations of a Markdown text, with the actors found in it. */
export function read(text: string): Quotation[] {
  const prose = proseOf(text)
  return findQuotations(prose, findActors(prose, {}))
}

/** The same without actors: only what the words around them tell. */
export function readAlone(text: string): Quotation[] {
  return findQuotations(proseOf(text), [])
}

/** `kind: words | mention` for each quotation. */
export function lines(quotations: readonly Quotation[]): string[] {
  return quotations.map(
    ({kind, text, source}) => `${kind}: ${text} | ${source?.mention ?? '–'}`
  )
}
