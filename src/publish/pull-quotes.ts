/**
 * What is shown large in an article, and under whose name.
 */
import {roleLabelIn} from '../actor.ts'
import type {Article, Pull} from '../article.ts'
import type {Quotation, QuotationSource} from '../quotation.ts'
import {wordsAlone} from '../quotation.ts'
import {choosePulls} from './choose-pulls.ts'
import {saidIn} from './dossiers.ts'
import {inMarks} from './quote-marks.ts'

/** Whose name stands under a pull-quote. */
export type PullSource = Pick<
  QuotationSource,
  'mention' | 'name' | 'role' | 'actor'
>

/**
 * Words shown large; `before` is the index into `article.body.children` of the
 * node they stand before.
 */
export type PullQuote = Readonly<{
  before: number
  /** As they are shown: in marks, when somebody said them. */
  words: string
  /** What they repeat; words of no quotation have no context to lead to. */
  quotation?: Quotation
  /** Who said them; nobody is named who is not sure. */
  source?: PullSource
}>

/**
 * The pull-quotes of an article, in order of the text.
 *
 * Those that the editor set, where the editor set them; of an article without
 * any, those that `choosePulls` chooses. A name stands under a quotation that
 * has it with at least the confidence `threshold`, or from the editor.
 */
export function pullQuotes(article: Article, threshold: number): PullQuote[] {
  const {pulls, language} = article
  if (pulls?.length) {
    return pulls.map((pull) => setByEditor(pull, article, threshold))
  }
  return choosePulls(article, threshold).map(({quotation, before}) => ({
    before,
    words: inMarks(wordsAlone(quotation), language),
    quotation,
    source: quotation.source
  }))
}

function setByEditor(
  pull: Pull,
  article: Article,
  threshold: number
): PullQuote {
  const {text, before, by, quotation: id} = pull
  const quotation = article.quotations.find((one) => one.id === id)
  const source =
    by === undefined
      ? saidIn(article, threshold).find((one) => one.quotation.id === id)
          ?.quotation.source
      : sourceBy(by, article)
  const isSaid = quotation !== undefined || by !== undefined
  return {
    before,
    words: isSaid ? inMarks(text, article.language) : text,
    ...(quotation && {quotation}),
    ...(source && {source})
  }
}

/** The actor of an id, in the role that the article gives; `none` has no name. */
function sourceBy(
  by: string,
  {actors, language}: Article
): PullSource | undefined {
  const actor = actors.find(({id}) => id === by)
  if (!actor) return undefined
  const {id, name, roles} = actor
  const [role] = roles
  return {
    mention: name,
    name,
    actor: id,
    ...(role && {role: roleLabelIn(language, role)})
  }
}
