/**
 * The card: what other sites show of a page without a picture of its own.
 */
import {VFileMessage} from 'vfile-message'
import type {Publication} from '../publication.ts'
import {isRightToLeft} from './days.ts'
import {hasGlyphs} from './picture-fonts.ts'
import {developDrawing} from './picture-shelf.ts'
import type {Rendition} from './pictures.ts'
import type {Site} from './site.ts'
import type {Templates} from './templates.ts'
import {wrap} from './text-width.ts'
import type {Copy} from './write-folder.ts'

const template = 'card.svg.liquid'

/** CSS pixels; cards of other sites are 1.91 times as wide as high. */
const width = 600
const height = 315
const margin = 44

/** Sizes of the title, the largest that fits is taken. */
const sizes = [56, 48, 40, 33]

/** Title and description; the description has one size. */
const mostLines = 3
const smallSize = 20

/** Width of a letter in sizes of it: that of bold capitals and small letters mixed. */
const wideLetter = 0.58
const letter = 0.5

type Line = Readonly<{text: string; y: number}>

/**
 * The drawing of the card, with the name of the publication and what it is.
 *
 * @returns
 *   `undefined` when our fonts have no glyphs for the name; a description
 *   without glyphs is left out.
 */
export function cardDrawing(
  {title, description, language}: Publication,
  templates: Templates
): string | undefined {
  if (!hasGlyphs(title)) return undefined
  const size = sizes.find((one) => fits(title, one)) ?? (sizes.at(-1) as number)
  const heading = lines(title, size, wideLetter, mostLines, margin + 12 + size)
  const from = (heading.at(-1)?.y ?? 0) + 40
  const room = Math.floor((height - 30 - from) / (smallSize * 1.35)) + 1
  const isTold = hasGlyphs(description) && room > 0
  const isRight = isRightToLeft(language)
  return templates(template, {
    title: heading,
    size,
    description: isTold
      ? lines(description, smallSize, letter, Math.min(room, 3), from)
      : [],
    x: isRight ? width - margin : margin,
    direction: isRight ? 'rtl' : 'ltr'
  })
}

/**
 * Draw the card of a site, or take it from the cache.
 *
 * @param root
 *   Folder of the publication.
 * Throws a VFileMessage when the filled template is no drawing.
 *
 * @returns
 *   `undefined` when its letters cannot be drawn.
 */
export async function developCard(
  root: string,
  {publication, templates}: Site
): Promise<{card: Rendition; copy: Copy} | undefined> {
  const drawing = cardDrawing(publication, templates)
  if (drawing === undefined) return undefined
  const drawn = await developDrawing(root, drawing, {width, height}).catch(
    (cause: Error) => {
      throw undrawable(cause)
    }
  )
  if (!drawn) return undefined
  const {file, ...rendition} = drawn
  return {
    card: {...rendition, path: '/card.png'},
    copy: {from: file, to: 'site/card.png'}
  }
}

function undrawable(cause: Error): VFileMessage {
  const [reason = ''] = cause.message.split('\n')
  const message = new VFileMessage(
    `Cannot draw the filled template, expected SVG: ${reason}`,
    {
      place: {line: 1, column: 1},
      source: 'quoin',
      ruleId: 'template',
      cause
    }
  )
  message.file = `templates/${template}`
  message.fatal = true
  return message
}

function fits(title: string, size: number): boolean {
  return wrap(title, columnsAt(size, wideLetter)).length <= mostLines
}

function columnsAt(size: number, wide: number): number {
  return Math.floor((width - 2 * margin) / (size * wide))
}

/** Lines of a text from a baseline down; what has no room is told by `…`. */
function lines(
  text: string,
  size: number,
  wide: number,
  most: number,
  from: number
): Line[] {
  const all = wrap(text, columnsAt(size, wide))
  const step = size * (wide === wideLetter ? 1.12 : 1.35)
  return all.slice(0, most).map((line, index) => ({
    text: index === most - 1 && all.length > most ? `${line} …` : line,
    y: Math.round(from + index * step)
  }))
}
