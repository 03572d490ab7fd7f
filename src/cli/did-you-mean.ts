/**
 * Names that were misspelt.
 */
import {nearest} from '../parse/read-yaml.ts'

/** What is known and near to a name, as the end of a sentence; else the hint. */
export function didYouMean(
  name: string,
  known: readonly string[],
  hint: string
): string {
  const near = nearest(name, known)
  return near ? `did you mean ${near}?` : `expected ${hint}`
}
