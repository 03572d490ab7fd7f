/**
 * Everything that is published, in one hand.
 */
import type {Register} from '../actor.ts'
import type {Article} from '../article.ts'
import type {Issue} from '../issue.ts'
import type {Publication} from '../publication.ts'
import type {Locale} from './locale.ts'
import type {Gallery} from './pictures.ts'
import type {Away} from './press-crew.ts'
import type {Templates} from './templates.ts'

/** What the pages, feeds and mails of a publication are made from. */
export type Site = Readonly<{
  publication: Publication
  /** Newest first; no drafts, nothing of the future. */
  articles: readonly Article[]
  /** Newest (highest number) first. */
  issues: readonly Issue[]
  register: Register
  /** The pictures that articles show, in the forms readers get them. */
  gallery: Gallery
  /** What the pages, feeds and mails say of themselves. */
  locale: Locale
  templates: Templates
  /** Has files made by others; they are made here when absent. */
  away?: Away
  /**
   * Names what all files depend on beside the articles: the publication, the
   * templates, the words, the engine. Without it no file is taken for one that
   * was made before.
   */
  about?: string
}>
