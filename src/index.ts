/**
 * What other programs may import.
 *
 * @example
 *   import remarkParse from 'remark-parse'
 *   import {unified} from 'unified'
 *   import {VFile} from 'vfile'
 *   import {remarkActors, remarkQuotations} from 'quoin'
 *
 *   const file = new VFile('“We ship on Friday,” said Ada Lovelace.')
 *   const processor = unified()
 *     .use(remarkParse)
 *     .use(remarkActors)
 *     .use(remarkQuotations)
 *   processor.runSync(processor.parse(file), file)
 *   file.data.quotations[0].source.name // => 'Ada Lovelace'
 */
export type {
  Actor,
  ActorKind,
  Gender,
  Mention,
  Register,
  RegisterEntry,
  Role,
  RoleStatus,
  Span
} from './actor.ts'
export type {Article, Correction, Moment, Picture} from './article.ts'
export type {Email, Issue} from './issue.ts'
export {
  type ActorOptions,
  default as remarkActors
} from './parse/actors/remark-actors.ts'
export {type Extraction, extractor} from './parse/extract.ts'
export {default as remarkQuotations} from './parse/quotations/remark-quotations.ts'
export type {Publication} from './publication.ts'
export type {
  Quotation,
  QuotationCue,
  QuotationKind,
  QuotationSource
} from './quotation.ts'
