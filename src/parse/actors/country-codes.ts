/**
 * Countries by the codes of sports results.
 */
import {countryCodes} from '../knowledge/countries.ts'
import type {Sentence} from './reading.ts'

/** The country of a code in brackets or behind a name in a list of results. */
export function codedCountry(
  {words}: Sentence,
  from: number,
  to: number
): string | undefined {
  if (to - from !== 1) return undefined
  const country = countryCodes.get(words[from]?.text ?? '')
  const before = words[from - 1]?.text
  const after = words[to]?.text ?? ''
  const open =
    before === '(' || (before === '-' && words[from - 2]?.shape === 'number')
  return open && /^[),/;]$/.test(after) ? country : undefined
}
