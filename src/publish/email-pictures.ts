/**
 * Pictures in a mail.
 */
import type {Element, RootContent} from 'hast'
import {toString as textOf} from 'hast-util-to-string'
import {h} from 'hastscript'
import type {Picture} from '../article.ts'
import {fullAddress} from './addresses.ts'
import {
  contentWidth,
  type MailBlock,
  type MailMedium,
  pictureLink
} from './email-medium.ts'
import {toHtml} from './html.ts'
import {renditionsIn} from './pictures.ts'
import {cleanText} from './xml-text.ts'

/** The lead picture of an article. */
export function leadBlock(medium: MailMedium, picture: Picture): MailBlock {
  const {alt, caption, credit} = picture
  const told = [caption, credit].filter(Boolean).join(' ')
  return pictureBlock(medium, picture, alt, told)
}

/** The picture of a figure; `undefined` for every other node. */
export function figureBlock(
  node: RootContent,
  medium: MailMedium
): MailBlock | undefined {
  if (node.type !== 'element' || node.tagName !== 'figure') return undefined
  const image = child(node, 'img')
  if (!image) return undefined
  const caption = child(node, 'figcaption')
  const {src, alt, width, height} = image.properties
  return pictureBlock(
    medium,
    {
      path: String(src),
      width: Number(width) || contentWidth,
      height: Number(height) || 0
    },
    String(alt ?? ''),
    caption ? textOf(caption) : ''
  )
}

/**
 * The picture in a format that mail programs show, twice as fine as it is wide;
 * one that has none is a link.
 */
function pictureBlock(
  {site, page}: MailMedium,
  picture: Pick<Picture, 'path' | 'width' | 'height'>,
  alt: string,
  caption: string
): MailBlock {
  const {plain, shown} = renditionsIn(site.gallery, picture)
  const src =
    plain && fullAddress(site.publication, page, encodeURI(plain.path))
  if (!src) {
    const link = pictureLink(site, page, cleanText(caption || alt))
    return {kind: 'prose', html: toHtml(h('p', link))}
  }
  return {
    kind: 'picture',
    src,
    alt: cleanText(alt),
    width: Math.min(shown.width, contentWidth),
    caption: caption ? cleanText(caption) : undefined
  }
}

function child(node: Element, tagName: string): Element | undefined {
  return node.children.find(
    (one): one is Element => one.type === 'element' && one.tagName === tagName
  )
}
