/**
 * An issue as mail, addressed to nobody yet.
 */
import {VFileMessage} from 'vfile-message'
import {articlePath} from '../article.ts'
import type {Email, Issue} from '../issue.ts'
import {issuePath, unsubscribeField} from '../issue.ts'
import {address} from '../publication.ts'
import {isRightToLeft} from './days.ts'
import {articleBlocks, letterBlocks} from './email-blocks.ts'
import {renderEmailText} from './email-text.ts'
import {bylineOf, namesOf, reasonOf, senderOf} from './email-words.ts'
import type {Site} from './site.ts'
import {cleanText, oneLine} from './xml-text.ts'

/** The designer's file. */
const template = 'email.mjml.liquid'

/**
 * Render an issue once, for everyone.
 *
 * `html` and `text` hold `unsubscribeField` where each subscriber's own
 * address goes. Pure: the same site gives the same bytes. Nothing is cut to
 * make it smaller; ask `sizeGauge`.
 *
 * Throws a VFileMessage when the template is broken or gives wrong MJML.
 */
export async function renderEmail(site: Site, issue: Issue): Promise<Email> {
  const mjml = site.templates(template, view(site, issue))
  return {
    issue: issue.number,
    subject: oneLine(issue.subject),
    preheader: oneLine(issue.preheader),
    html: await htmlOf(mjml),
    text: renderEmailText(site, issue)
  }
}

function view(site: Site, issue: Issue): object {
  const {publication, locale} = site
  const {language, title} = publication
  const page = issuePath(issue)
  return {
    language,
    ...sides(language),
    publication: {
      title: oneLine(title),
      href: address(publication, '/')
    },
    title: titleOf(site, issue),
    issue: {
      number: issue.number,
      title: oneLine(issue.title),
      day: locale.days.long(issue.published.day),
      href: address(publication, page)
    },
    preheader: oneLine(issue.preheader),
    letter: letterBlocks(site, page, issue.letter.children),
    articles: issue.articles.map((article) => ({
      title: oneLine(article.title),
      href: address(publication, articlePath(article)),
      kicker: article.kicker && cleanText(article.kicker),
      standfirst: article.standfirst && oneLine(article.standfirst),
      byline: bylineOf(site, article),
      language: article.language,
      ...sides(article.language),
      foreign: article.language !== language,
      blocks: articleBlocks(site, article)
    })),
    names: namesOf(publication, issue),
    reason: reasonOf(site),
    sender: senderOf(publication),
    unsubscribe: unsubscribeField
  }
}

/**
 * The title of the HTML: the fullest one that is not much longer than the
 * subject, as spam filters take that for a sign (HTML_TITLE_SUBJ_DIFF of
 * SpamAssassin, from 3.5 times its length).
 */
function titleOf({publication, locale}: Site, issue: Issue): string {
  const [title, subject] = [oneLine(issue.title), oneLine(issue.subject)]
  const full = locale.say('mail.title', {
    title,
    publication: oneLine(publication.title),
    number: issue.number
  })
  const fits = (text: string) => text.length <= 3 * subject.length
  return [full, title].find(fits) ?? subject
}

/** Where the lines of a language begin; mail programs must be told by name. */
function sides(language: string): object {
  return isRightToLeft(language)
    ? {direction: 'rtl', start: 'right'}
    : {direction: 'ltr', start: 'left'}
}

/** MJML → HTML; mjml is loaded now, as only mail needs it. */
async function htmlOf(mjml: string): Promise<string> {
  const {default: mjml2html} = await import('mjml')
  try {
    const {html} = await mjml2html(mjml, {
      validationLevel: 'strict',
      ignoreIncludes: true,
      keepComments: false,
      fonts: {}
    })
    return compact(html)
  } catch (cause) {
    throw mjmlMessage(mjml, cause)
  }
}

/** Leave out the empty lines and margins of mjml's own output. */
function compact(html: string): string {
  return html.replace(/[ \t]*\n\s*/g, '\n')
}

/**
 * What mjml has against the filled template.
 *
 * It counts lines of the filled one, so the line's own words are told too.
 */
function mjmlMessage(mjml: string, cause: unknown): VFileMessage {
  const {line, message} = firstProblem(cause)
  const words = mjml.split('\n')[line - 1]?.trim().slice(0, 80) ?? ''
  const reason = `Cannot make a mail of the filled template: ${message}${words && `, at \`${words}\``}`
  const found = new VFileMessage(reason, {
    place: {line, column: 1},
    source: 'quoin',
    ruleId: 'mjml',
    cause: cause instanceof Error ? cause : undefined
  })
  found.file = `templates/${template}`
  found.fatal = true
  return found
}

function firstProblem(cause: unknown): {line: number; message: string} {
  const error = cause instanceof Error ? cause : new Error(String(cause))
  if ('errors' in error && Array.isArray(error.errors)) {
    const [first] = error.errors
    if (first) return {line: Number(first.line), message: String(first.message)}
  }
  return {line: 1, message: error.message}
}
