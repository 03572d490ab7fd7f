/**
 * What other programs may import.
 *
 * The two plugins work in any unified processor and need nothing else:
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
 *   file.data.quotations?.[0]?.source?.name // => 'Ada Lovelace'
 *
 * The rest is the path of the data: a folder → a Site → pages, feeds, mail.
 *
 * @example
 *   import {readSite, renderIssue} from 'quoin'
 *
 *   const {site, files} = await readSite('.', new Date())
 *   files.flatMap(({messages}) => messages).map(String) // => []
 *   const [issue] = site?.issues ?? []
 *   const email = site && issue && (await renderIssue(site, issue))
 *   email?.subject // => 'The summer packet: who owns the quay?'
 */
export {
  type Actor,
  type ActorKind,
  type Gender,
  type Mention,
  type Register,
  type RegisterEntry,
  type Role,
  type RoleStatus,
  roleLabel,
  type Span
} from './actor.ts'
export {
  type Article,
  articlePath,
  type Correction,
  type Moment,
  type Picture
} from './article.ts'
export {
  readSite,
  type SiteOptions,
  type SiteReading
} from './cli/read-site.ts'
export {type Email, fillUnsubscribe, type Issue, issuePath} from './issue.ts'
export {
  type ActorOptions,
  default as remarkActors
} from './parse/actors/remark-actors.ts'
export {type Extraction, extractor} from './parse/extract.ts'
export {
  type ArticleOptions,
  parseOne as parseArticle
} from './parse/parse-one.ts'
export {default as remarkQuotations} from './parse/quotations/remark-quotations.ts'
export {readPublication as parsePublication} from './parse/read-publication.ts'
export {readRegister as parseRegister} from './parse/read-register.ts'
export type {Publication} from './publication.ts'
export {renderEmail as renderIssue} from './publish/email.ts'
export {type Size, sizeGauge} from './publish/email-size.ts'
export {renderFeeds} from './publish/feeds.ts'
export {renderPages} from './publish/pages.ts'
export type {Site} from './publish/site.ts'
export {
  isAttributed,
  type Quotation,
  type QuotationCue,
  type QuotationKind,
  type QuotationSource
} from './quotation.ts'
