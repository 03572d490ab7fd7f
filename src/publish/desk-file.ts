/**
 * The page of one article or issue on the desk, with its views.
 */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Article} from '../article.ts'
import type {Email, Issue} from '../issue.ts'
import {
  checkedPart,
  choices,
  type DeskProblem,
  deskAddress,
  deskHtml,
  frameAddress,
  part,
  problemList
} from './desk-frame.ts'
import {type DeskFile, marksOf} from './desk-index.ts'
import type {Look} from './desk-media.ts'
import {sizeGauge, sizeLimit} from './email-size.ts'
import type {FeedItem} from './feed-model.ts'
import type {Site} from './site.ts'

/** What can be looked at. */
export const deskViews = ['page', 'mail', 'text', 'feed', 'extraction'] as const

/** One of `deskViews`. */
export type DeskView = (typeof deskViews)[number]

/** How a file is looked at, as its address says. */
export type DeskLook = Look &
  Readonly<{view: DeskView; width: 'phone' | 'desktop'}>

/** Read a look out of the query of an address; what is odd is the usual one. */
export function lookOf(query: URLSearchParams): DeskLook {
  const view = deskViews.find((one) => one === query.get('view')) ?? 'page'
  return {
    view,
    width: query.get('width') === 'phone' ? 'phone' : 'desktop',
    scheme: query.get('scheme') === 'dark' ? 'dark' : 'light',
    pictures: query.get('pictures') === 'off' ? 'off' : 'on'
  }
}

/** What the page of a file is made of. */
export type DeskSheet = Readonly<{
  site: Site | undefined
  about: DeskFile
  /** The article or issue; absent for one that was never right. */
  subject: Article | Issue | undefined
  look: DeskLook
  problems: readonly DeskProblem[]
  /** How far it was checked. */
  checked: string
  /** What stands in the view. */
  parts: readonly ElementContent[]
}>

const names: Readonly<Record<DeskView, string>> = {
  page: 'Page',
  mail: 'Mail',
  text: 'Plain text',
  feed: 'Feed item',
  extraction: 'Quotations and actors'
}

/** The HTML of the page of a file. */
export function fileHtml(sheet: DeskSheet): string {
  const {site, about, subject, look, problems, checked, parts} = sheet
  const {file} = about
  const {title = '', language = 'en'} = site?.publication ?? {}
  const heading = subject?.title ?? file
  const lang = subject && 'language' in subject ? subject.language : language
  const isIssue = subject !== undefined && 'number' in subject
  const views = deskViews.filter(
    (view) => !isIssue || ['page', 'mail', 'text'].includes(view)
  )
  return deskHtml({
    publication: title,
    language,
    title: heading,
    file,
    content: [
      part('head', [
        h('h1', {lang}, heading),
        h('p', [
          h('code', file),
          ...marksOf(about, problems.length).flatMap((mark) => [' ', mark])
        ])
      ]),
      part(
        'problems',
        problemList(
          problems,
          about.isStale
            ? 'Wrong; below is the last view that was right'
            : 'To look at'
        )
      ),
      checkedPart(checked),
      choices(
        'Views',
        views.map((view) => ({
          name: names[view],
          href: deskAddress(file, {view}),
          isCurrent: view === look.view
        }))
      ),
      ...(subject
        ? parts
        : [part('none', [h('p', 'Nothing can be shown before it is right.')])])
    ]
  })
}

/** A view that is a document of its own. */
export function frameParts(
  file: string,
  look: DeskLook,
  digest: string,
  above: readonly ElementContent[] = []
): Element[] {
  const {view, width, scheme, pictures} = look
  const href = (change: Partial<DeskLook>) =>
    deskAddress(file, {view, width, scheme, pictures, ...change})
  const choice = <Key extends 'width' | 'scheme' | 'pictures'>(
    label: string,
    key: Key,
    values: Readonly<Record<DeskLook[Key], string>>
  ) =>
    choices(
      label,
      (Object.entries(values) as [DeskLook[Key], string][]).map(
        ([value, name]) => ({
          name,
          href: href({[key]: value}),
          isCurrent: look[key] === value
        })
      )
    )
  return [
    part('above', above),
    h('div', {className: 'looks'}, [
      choice('Width', 'width', {phone: 'Phone', desktop: 'Desktop'}),
      choice('Colours', 'scheme', {light: 'Light', dark: 'Dark'}),
      ...(view === 'mail'
        ? [
            choice('Pictures', 'pictures', {
              on: 'Pictures',
              off: 'Pictures off'
            })
          ]
        : [])
    ]),
    h('iframe', {
      title: names[view],
      dataPart: 'frame',
      dataDigest: digest,
      className: width,
      // Scripts stay off; the desk itself keeps the place that is scrolled to.
      sandbox: 'allow-same-origin',
      src: frameAddress(file, {view, scheme, pictures})
    })
  ]
}

/** What a list of mails shows of one, and how large it is. */
export function mailFacts(
  {subject, preheader, html}: Email,
  {publication}: Site
): Element {
  const {bytes, level} = sizeGauge(html)
  const kilobytes = (size: number) => `${Math.ceil(size / 1024)} kB`
  return facts({
    From: `${publication.sender.name} <${publication.sender.address}>`,
    Subject: subject,
    Preheader: preheader,
    Size: `${kilobytes(bytes)} of ${kilobytes(sizeLimit)}, where Gmail cuts a mail off${level === 'ok' ? '' : ': make it smaller'}`
  })
}

/** What an item says beside its body. */
export function itemFacts(item: FeedItem): Element {
  return facts({
    Title: item.title,
    Id: item.id,
    Link: item.url,
    Published: item.published.iso,
    ...(item.updated.at > item.published.at && {Updated: item.updated.iso}),
    Authors: item.authors.join(', '),
    Categories: item.categories.map(({name}) => name).join(', '),
    Summary: item.summary
  })
}

/** Letters as they are. */
export function letters(label: string, text: string): Element {
  return h('pre', {tabIndex: 0, role: 'group', ariaLabel: label}, text)
}

function facts(values: Readonly<Record<string, string>>): Element {
  return h(
    'dl',
    Object.entries(values).flatMap(([name, value]) =>
      value ? [h('div', [h('dt', name), h('dd', value)])] : []
    )
  )
}
