/**
 * The clause that a partial quotation stands in.
 */
import {readReports} from './indirect.ts'
import type {Passage, Reading} from './passage.ts'

/**
 * Where the whole reported clause around a marked string stands:
 * `that the vote was “rigged”` for `rigged`.
 *
 * @returns
 *   A range of the paragraph's text; `undefined` when there is no such clause,
 *   when its cue cuts it, or when it holds other marked strings too, which are
 *   quotations of their own.
 */
export function clauseAround(
  {sentences, paragraphs}: Reading,
  {paragraph, sentence, marked}: Passage
): Readonly<{start: number; end: number}> | undefined {
  const read = sentences[paragraph]?.[sentence]
  if (!read) return undefined
  const clause = readReports(read, () => true)
    .filter(({parts}) => parts.length === 1)
    .flatMap(({parts}) => parts)
    .find(({start, end}) => start <= marked.start && marked.end <= end)
  const isShared = paragraphs[paragraph]?.marked.some(
    (other) =>
      clause &&
      other.start !== marked.start &&
      clause.start < other.end &&
      other.start < clause.end
  )
  return isShared ? undefined : clause
}
