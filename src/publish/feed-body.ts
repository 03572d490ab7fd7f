/**
 * The body of an item: a whole article as feed readers can show it.
 */
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Article, Picture} from '../article.ts'
import {articlePath} from '../article.ts'
import type {Archive} from './archive.ts'
import {isRightToLeft} from './days.ts'
import type {Said} from './dossiers.ts'
import {actorPath, saidIn} from './dossiers.ts'
import {toHtml} from './html.ts'
import type {Medium, PictureProperties, Voice} from './portable-html.ts'
import {
  contextAddress,
  portable,
  voiceName,
  voiceRole,
  voicesOf
} from './portable-html.ts'
import {inMarks} from './quote-marks.ts'
import {breakCdata, cleanText, oneLine} from './xml-text.ts'

/**
 * The HTML of an article for feeds: picture, standfirst and text in full, then
 * corrections, who is quoted and who the article speaks of.
 *
 * Pull-quotes are left out, as they repeat the text. Holds no `]]>`.
 */
export function feedBody(archive: Archive, article: Article): string {
  const medium = feedMedium(archive, article)
  return html(article, [
    ...leadPicture(archive, article),
    ...emphasized(article.standfirst),
    ...portable(article.body.children, medium),
    ...corrections(archive, article),
    ...quoted(archive, article),
    ...inThisArticle(archive, article)
  ])
}

/**
 * The HTML of an article in the feed of an actor: what it is about and what
 * the actor says in it, with a link to the rest.
 *
 * Not the whole text, which would stand again in the feed of everyone it names
 * (measured: 100 MB for 2,000 articles of 8 actors).
 */
export function actorBody(
  archive: Archive,
  article: Article,
  actor: string
): string {
  const {confidence} = archive.site.publication.limits
  const href = archive.url(articlePath(article))
  const words = saidIn(article, confidence)
    .filter(({quotation}) => quotation.source.actor === actor)
    .map(({quotation}) => {
      const text = inMarks(cleanText(quotation.text), article.language)
      return quoteFigure(archive, article, quotation, [h('p', text)])
    })
  const read = h('a', {href}, oneLine(article.title))
  return html(article, [
    ...emphasized(article.summary),
    ...words,
    h('p', [`${archive.say('feed.read')} `, read])
  ])
}

/** The HTML of one quotation as an item of its own. */
export function quotationBody(archive: Archive, said: Said): string {
  const {article, quotation} = said
  const words = inMarks(cleanText(quotation.text), article.language)
  const href = archive.url(articlePath(article))
  return html(article, [
    quoteFigure(archive, article, quotation, [h('p', words)]),
    h('p', [
      h('a', {href}, oneLine(article.title)),
      `, ${archive.days.long(article.published.day)}`
    ])
  ])
}

function emphasized(text: string | undefined): ElementContent[] {
  return text ? [h('p', h('em', cleanText(text)))] : []
}

/** Each block says its direction itself: readers keep none around them. */
function html({language}: Article, blocks: ElementContent[]): string {
  const children = isRightToLeft(language) ? blocks.map(rightToLeft) : blocks
  return breakCdata(toHtml({type: 'root', children}))
}

function rightToLeft(block: ElementContent): ElementContent {
  if (block.type !== 'element') return block
  const dir = block.tagName === 'pre' ? 'ltr' : 'rtl'
  return {...block, properties: {...block.properties, dir}}
}

function feedMedium(archive: Archive, article: Article): Medium {
  const {publication} = archive.site
  return {
    publication,
    gallery: archive.site.gallery,
    page: articlePath(article),
    voices: voicesOf(publication, article),
    blockQuote: (content, voice) => [
      voice
        ? quoteFigure(archive, article, voice, content)
        : h('blockquote', content)
    ],
    picture: (properties) => [picture(properties)]
  }
}

function picture({src, alt, width, height}: PictureProperties): ElementContent {
  return h('img', {src, alt, width, height})
}

function quoteFigure(
  archive: Archive,
  article: Article,
  voice: Voice,
  content: ElementContent[]
): ElementContent {
  return h('figure', [
    h('blockquote', content),
    h('figcaption', attribution(archive, article, voice))
  ])
}

/** `Name, role (in context)`; the link leads to the words on the page. */
function attribution(
  {site}: Archive,
  article: Article,
  voice: Voice
): (string | ElementContent)[] {
  const href = contextAddress(site.publication, article, voice)
  const words = site.locale.say('in-context')
  const role = voiceRole(voice)
  return [
    h('b', voiceName(voice)),
    role ? `, ${role} (` : ' (',
    h('a', {href}, words),
    ')'
  ]
}

function leadPicture(archive: Archive, article: Article): ElementContent[] {
  const {picture: lead, body} = article
  if (!lead || shows(body.children, lead)) return []
  const caption = [lead.caption, lead.credit].filter(Boolean).join(' ')
  const {plain, shown} = archive.renditions(lead)
  const {path, width, height} = plain ?? shown
  const src = encodeURI(archive.url(path))
  return [
    h('figure', [
      picture({src, alt: cleanText(lead.alt), width, height}),
      ...(caption ? [h('figcaption', cleanText(caption))] : [])
    ])
  ]
}

/** Whether the text shows the picture anyway. */
function shows(nodes: readonly unknown[], {path}: Picture): boolean {
  return JSON.stringify(nodes).includes(`"src":${JSON.stringify(path)}`)
}

function corrections(archive: Archive, article: Article): ElementContent[] {
  return article.corrections.map(({date, text}) =>
    h('p', [
      h('b', archive.say('correction', {day: archive.days.long(date)})),
      ` ${cleanText(text)}`
    ])
  )
}

function quoted(archive: Archive, article: Article): ElementContent[] {
  const {confidence} = archive.site.publication.limits
  const items = saidIn(article, confidence).map(({quotation}) =>
    h('li', [
      `${inMarks(cleanText(quotation.text), article.language)} — `,
      ...attribution(archive, article, quotation)
    ])
  )
  if (items.length === 0) return []
  return [h('hr'), h('h2', archive.say('actor.quoted')), h('ul', items)]
}

function inThisArticle(archive: Archive, article: Article): ElementContent[] {
  const names = article.actors.flatMap(({id}, index) => {
    const dossier = archive.dossiers.get(id)
    if (!dossier) return []
    const href = archive.url(actorPath(id))
    const name = h('a', {href}, oneLine(dossier.name))
    return index > 0 ? [', ', name] : [name]
  })
  const label = archive.say('label', {name: archive.say('article.actors')})
  return names.length > 0 ? [h('p', [`${label} `, ...names])] : []
}
