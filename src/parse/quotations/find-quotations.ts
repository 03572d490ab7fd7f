import type {Actor} from '../../actor.ts'
import type {Quotation} from '../../quotation.ts'
import type {Prose} from '../prose.ts'

/** Find the quotations of a prose. */
export function findQuotations(
  _prose: Prose,
  _actors: readonly Actor[]
): Quotation[] {
  return []
}
