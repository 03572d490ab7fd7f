/**
 * The plain text of a mail.
 */
import type {RootContent} from 'hast'
import {h} from 'hastscript'
import type {Article} from '../article.ts'
import {articlePath} from '../article.ts'
import type {Issue} from '../issue.ts'
import {issuePath, unsubscribeField} from '../issue.ts'
import type {Publication} from '../publication.ts'
import {address} from '../publication.ts'
import type {Quotation} from '../quotation.ts'
import {fullAddress} from './addresses.ts'
import {daysIn} from './days.ts'
import {bylineOf, namesOf, reasonOf, senderOf} from './email-words.ts'
import type {Voice} from './portable-html.ts'
import {
  contextAddress,
  soleVoice,
  voiceName,
  voiceRole,
  voicesOf
} from './portable-html.ts'
import {type PullQuote, pullQuotes} from './pull-quotes.ts'
import type {Site} from './site.ts'
import {lineWidth, plainText, underlined} from './text.ts'
import {wrap} from './text-width.ts'
import {cleanText, oneLine} from './xml-text.ts'

/**
 * The issue as plain text of 72 columns, made of the trees and not of HTML.
 *
 * Holds `unsubscribeField` on a line of its own. Lines end in line feeds.
 */
export function renderEmailText(site: Site, issue: Issue): string {
  const {publication} = site
  const page = issuePath(issue)
  const {long} = daysIn(publication.language)
  const letter = plainText(issue.letter.children, {
    link: (href) => fullAddress(publication, page, href),
    attribution: () => undefined
  })
  const parts = [
    [
      paragraph(oneLine(publication.title).toUpperCase()),
      `Issue ${issue.number}, ${long(issue.published.day)}`,
      `Read in a browser: ${address(publication, page)}`
    ].join('\n'),
    underlined(oneLine(issue.title), '='),
    letter,
    ...issue.articles.map((article) => articleText(publication, article)),
    namesText(publication, issue),
    footText(publication)
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function articleText(publication: Publication, article: Article): string {
  const {long} = daysIn(publication.language)
  const page = articlePath(article)
  const voices = voicesOf(publication, article)
  const quotes = pullQuotes(article, publication.limits.confidence)
  const pulled = new Map(quotes.map((quote) => [quote.before, quote]))
  const body = plainText(withPullQuotes(article, pulled), {
    link: (href) => fullAddress(publication, page, href),
    attribution: (node) =>
      attribution(
        soleVoice(node, voices),
        pulled.get(Number(node.properties.dataPull ?? -1)),
        (quotation) => contextAddress(publication, article, quotation)
      )
  })
  const {picture, corrections} = article
  const parts = [
    `\n${underlined(oneLine(article.title), '=')}`,
    paragraph(oneLine(article.standfirst)),
    `${paragraph(bylineOf(publication, article))}\n${address(publication, page)}`,
    picture
      ? paragraph(
          [`[Picture: ${picture.alt}]`, picture.caption, picture.credit]
            .filter(Boolean)
            .join('\n')
        )
      : '',
    body,
    ...corrections.map(({date, text}) =>
      paragraph(`Correction, ${long(date)}: ${text}`)
    )
  ]
  return parts.filter(Boolean).join('\n\n')
}

function paragraph(text: string): string {
  return wrap(cleanText(text), lineWidth).join('\n')
}

/** Pull-quotes as block quotes; `dataPull` is where each stands. */
function withPullQuotes(
  {body}: Article,
  pulled: ReadonlyMap<number, PullQuote>
): RootContent[] {
  return body.children.flatMap((node, index) => {
    const quote = pulled.get(index)
    if (!quote) return [node]
    return [h('blockquote', {dataPull: index}, h('p', quote.words)), node]
  })
}

/** Who said it; below a pull-quote, also where. */
function attribution(
  voice: Voice | undefined,
  pull: PullQuote | undefined,
  addressOf: (quotation: Quotation) => string
): string | undefined {
  const source = pull ? pull.source : voice?.source
  const role = source && voiceRole({source})
  const who = source && `-- ${voiceName({source})}${role ? `, ${role}` : ''}`
  const words = pull?.quotation && addressOf(pull.quotation)
  return [who, words].filter(Boolean).join('\n') || undefined
}

function namesText(publication: Publication, issue: Issue): string {
  const names = namesOf(publication, issue).map(({name}) => name)
  return names.length > 0
    ? `\n${paragraph(`In this issue: ${names.join(', ')}`)}`
    : ''
}

function footText(publication: Publication): string {
  return [
    '---',
    paragraph(reasonOf(publication)),
    '',
    'Unsubscribe:',
    unsubscribeField,
    '',
    ...senderOf(publication).map(paragraph)
  ].join('\n')
}
