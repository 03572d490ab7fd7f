import type {Actor} from '../../actor.ts'
import type {Prose} from '../prose.ts'
import type {ActorOptions} from './remark-actors.ts'

/** Find the actors of a prose. */
export function findActors(_prose: Prose, _options: ActorOptions): Actor[] {
  return []
}
