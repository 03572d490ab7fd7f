/**
 * One picture → its renditions, by sharp (libvips).
 */
import sharp, {type Metadata, type Sharp} from 'sharp'
import {mediaType} from './media-type.ts'
import {canBeDrawn, useOwnFonts} from './picture-fonts.ts'
import {
  columnWidth,
  type Drawing,
  type Drawn,
  type Original
} from './pictures.ts'

/**
 * Widths of the column on screens of one to three device pixels for a CSS
 * pixel, and of narrow phones.
 */
const widths = [400, columnWidth, 930, columnWidth * 2, columnWidth * 3]

/** Pixels of the widest rendition outside pages; sharp enough for cards. */
const plainWidth = columnWidth * 2

/** Bytes below which a picture is as small as it need be. */
const smallPicture = 5000

/** Bytes from which narrower renditions are worth their place. */
const largePicture = 30_000

/** Above it a picture is refused: it would take a gigabyte. */
const maximumPixels = 100_000_000

const ends: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png'
}

/**
 * Draw a picture.
 *
 * Drawings (SVG) and moving pictures are shown as they are. Of the others PNG
 * is drawn without loss, so that letters in it stay sharp. WebP that is not
 * smaller than the next wider one is left out, as flat colours make it. Throws when the picture is
 * broken or too large.
 *
 * @param cache
 *   Folder for what the fonts need.
 */
export async function drawPicture(
  bytes: Buffer,
  original: Original,
  cache: string
): Promise<Drawing> {
  const type = mediaType(original.path) ?? ''
  if (type === 'image/svg+xml') return drawSvg(bytes, original, cache)
  const meta = await sharp(bytes, {limitInputPixels: maximumPixels}).metadata()
  const {width, height} = meta.autoOrient
  const asItIs: Drawn = {end: '', type, width, height}
  const files = new Map<string, Uint8Array>()
  if (type === 'image/gif') return onlyShown(asItIs, files)
  const image = sharp(bytes, {limitInputPixels: maximumPixels})
    .autoOrient()
    .toColourspace('srgb')
  const plain =
    isClean(meta) && width <= plainWidth && ends[type] !== undefined
      ? asItIs
      : await drawPlain(image, type, meta, files)
  if ((meta.pages ?? 1) > 1) {
    return {index: {shown: asItIs, sources: [], plain}, files}
  }
  const limit = plain.file ? (files.get(plain.file)?.length ?? 0) : bytes.length
  if (limit < smallPicture) return onlyShown(plain, files)
  const sources = await drawSources(image, type, meta, limit, files)
  return {index: {shown: plain, sources, plain}, files}
}

function onlyShown(shown: Drawn, files: Drawing['files']): Drawing {
  return {index: {shown, sources: [], plain: shown}, files}
}

/** Whether nothing in the file tells of the camera, its owner and its place. */
function isClean({exif, xmp, iptc, orientation = 1}: Metadata): boolean {
  return !exif && !xmp && !iptc && orientation === 1
}

async function drawPlain(
  image: Sharp,
  type: string,
  {autoOrient, hasAlpha}: Metadata,
  files: Map<string, Uint8Array>
): Promise<Drawn> {
  const isPng =
    type === 'image/png' ||
    (type !== 'image/jpeg' && hasAlpha && !(await image.stats()).isOpaque)
  const target = isPng ? 'image/png' : 'image/jpeg'
  const width = Math.min(autoOrient.width, plainWidth)
  const scaled = image.clone().resize({width, withoutEnlargement: true})
  const encoded = isPng
    ? scaled.png({compressionLevel: 9})
    : scaled.jpeg({quality: 82, mozjpeg: true})
  const {data, info} = await encoded.toBuffer({resolveWithObject: true})
  const end = target === type ? '' : (ends[target] ?? '')
  const file = `plain${ends[target]}`
  files.set(file, data)
  return {file, end, type: target, width: info.width, height: info.height}
}

/** WebP: the widest, and narrower ones where a phone would save by them. */
async function drawSources(
  image: Sharp,
  type: string,
  {autoOrient}: Metadata,
  limit: number,
  files: Map<string, Uint8Array>
): Promise<Drawn[]> {
  const widest = Math.min(autoOrient.width, widths.at(-1) ?? columnWidth)
  const options = type === 'image/png' ? {lossless: true} : {quality: 80}
  const encode = (width: number) =>
    image
      .clone()
      .resize({width, withoutEnlargement: true})
      .webp({...options, effort: 4})
      .toBuffer({resolveWithObject: true})
  const largest = await encode(widest)
  const isSmall = largest.data.length < largePicture
  const narrower = isSmall ? [] : widths.filter((width) => width < widest)
  const drawn = [...(await Promise.all(narrower.map(encode))), largest]
  // One as wide as the plain one, or narrower, is of use only when smaller.
  let smallest = widest > plainWidth ? Number.POSITIVE_INFINITY : limit
  const kept: Drawn[] = []
  for (const {data, info} of drawn.toReversed()) {
    if (data.length >= smallest) continue
    smallest = data.length
    const file = `${info.width}.webp`
    const {width, height} = info
    files.set(file, data)
    kept.unshift({file, end: `.${file}`, type: 'image/webp', width, height})
  }
  return kept
}

/** A drawing is shown as it is; elsewhere twice as wide as it says it is. */
async function drawSvg(
  bytes: Buffer,
  {width, height}: Original,
  cache: string
): Promise<Drawing> {
  const shown = {end: '', type: 'image/svg+xml', width, height}
  const files = new Map<string, Uint8Array>()
  if (!canBeDrawn(bytes.toString('utf8'))) {
    return {index: {shown, sources: []}, files}
  }
  await useOwnFonts(cache)
  const wanted = Math.min(width * 2, plainWidth)
  const {data, info} = await sharp(bytes, {
    density: (72 * wanted) / width,
    limitInputPixels: maximumPixels
  })
    .resize({width: wanted})
    .png({compressionLevel: 9, palette: true})
    .toBuffer({resolveWithObject: true})
  files.set('plain.png', data)
  const plain = {
    file: 'plain.png',
    end: '.png',
    type: 'image/png',
    width: info.width,
    height: info.height
  }
  return {index: {shown, sources: [], plain}, files}
}
