/**
 * The plain text of a mail.
 */
import type {RootContent} from 'hast'
import {h} from 'hastscript'
import type {Article} from '../article.ts'
import {articlePath} from '../article.ts'
import type {Issue} from '../issue.ts'
import {issuePath, unsubscribeField} from '../issue.ts'
import {address} from '../publication.ts'
import type {Quotation} from '../quotation.ts'
import {fullAddress} from './addresses.ts'
import {bylineOf, labelOf, namesOf, reasonOf, senderOf} from './email-words.ts'
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
  const {publication, locale} = site
  const {say, days} = locale
  const page = issuePath(issue)
  const letter = plainText(issue.letter.children, {
    link: (href) => fullAddress(publication, page, href),
    attribution: () => undefined,
    say
  })
  const number = say('issue', {number: issue.number})
  const parts = [
    [
      paragraph(
        oneLine(publication.title).toLocaleUpperCase(publication.language)
      ),
      paragraph(`${number}, ${days.long(issue.published.day)}`),
      `${labelOf(site, say('mail.browser'))} ${address(publication, page)}`
    ].join('\n'),
    underlined(oneLine(issue.title), '='),
    letter,
    ...issue.articles.map((article) => articleText(site, article)),
    namesText(site, issue),
    footText(site)
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

function articleText(site: Site, article: Article): string {
  const {publication, locale} = site
  const {say, days} = locale
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
      ),
    say
  })
  const {kicker, picture, corrections} = article
  const parts = [
    kicker ? `\n${paragraph(oneLine(kicker))}` : '',
    `${kicker ? '' : '\n'}${underlined(oneLine(article.title), '=')}`,
    paragraph(oneLine(article.standfirst ?? '')),
    `${paragraph(bylineOf(site, article))}\n${address(publication, page)}`,
    picture
      ? paragraph(
          [
            `[${say('picture.named', {alt: picture.alt})}]`,
            picture.caption,
            picture.credit
          ]
            .filter(Boolean)
            .join('\n')
        )
      : '',
    body,
    ...corrections.map(({date, text}) => {
      const correction = say('correction', {day: days.long(date)})
      return paragraph(`${correction} ${text}`)
    })
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

function namesText(site: Site, issue: Issue): string {
  const names = namesOf(site.publication, issue).map(({name}) => name)
  const label = labelOf(site, site.locale.say('issue.contents'))
  return names.length > 0
    ? `\n${paragraph(`${label} ${names.join(', ')}`)}`
    : ''
}

function footText(site: Site): string {
  return [
    '---',
    paragraph(reasonOf(site)),
    '',
    labelOf(site, site.locale.say('mail.unsubscribe')),
    unsubscribeField,
    '',
    ...senderOf(site.publication).map(paragraph)
  ].join('\n')
}
