/**
 * The plain text of a mail.
 */
import type {Element, RootContent} from 'hast'
import {h} from 'hastscript'
import type {Article} from '../article.ts'
import {articlePath} from '../article.ts'
import type {Issue} from '../issue.ts'
import {issuePath, unsubscribeField} from '../issue.ts'
import type {Publication} from '../publication.ts'
import {address} from '../publication.ts'
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
import {pullQuotes} from './pull-quotes.ts'
import {inMarks} from './quote-marks.ts'
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
  const body = plainText(withPullQuotes(publication, article), {
    link: (href) => fullAddress(publication, page, href),
    attribution: (node) => attribution(publication, article, voices, node)
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

/** Pull-quotes as block quotes, each told from others by `dataPull`. */
function withPullQuotes(
  publication: Publication,
  article: Article
): RootContent[] {
  const pulled = new Map(
    pullQuotes(article, publication.limits.confidence).map((quote) => [
      quote.before,
      quote.quotation
    ])
  )
  return article.body.children.flatMap((node, index) => {
    const voice = pulled.get(index)
    if (!voice) return [node]
    const words = inMarks(voice.text, article.language)
    return [h('blockquote', {dataPull: voice.id}, h('p', words)), node]
  })
}

function attribution(
  publication: Publication,
  article: Article,
  voices: ReadonlyMap<string, Voice>,
  node: Element
): string | undefined {
  const pull = voices.get(String(node.properties.dataPull))
  const voice = pull ?? soleVoice(node, voices)
  if (!voice) return undefined
  const role = voiceRole(voice)
  const who = `-- ${voiceName(voice)}${role ? `, ${role}` : ''}`
  const words = contextAddress(publication, article, voice)
  return pull ? `${who}\n${words}` : who
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
