/**
 * Pictures in the forms that readers get them.
 */
import {mediaType} from './media-type.ts'
import type {Copy} from './write-folder.ts'

/** One file of a picture, as it is served. */
export type Rendition = Readonly<{
  /** Path from the root of the site. */
  path: string
  /** Media type. */
  type: string
  /** Pixels; CSS pixels for a drawing. */
  width: number
  height: number
}>

/** A picture in all its forms. */
export type Renditions = Readonly<{
  /** What every browser can show. */
  shown: Rendition
  /** WebP, narrowest first, for browsers to choose from; none for drawings. */
  sources: readonly Rendition[]
  /**
   * PNG, JPEG or GIF: for mail, feeds and cards of other sites. `undefined` for
   * a drawing with letters that Quoin has no font for.
   */
  plain: Rendition | undefined
}>

/** The pictures of a site by `Picture.path`. */
export type Gallery = ReadonlyMap<string, Renditions>

/** The pictures of a site, and where their files are to be taken from. */
export type Development = Readonly<{
  gallery: Gallery
  copies: readonly Copy[]
  /** Pictures that cannot be read, with the reason as the end of a sentence. */
  problems: readonly Readonly<{path: string; problem: string}>[]
}>

/** A picture as it lies beside the articles. */
export type Original = Readonly<{
  /** From the folder of the publication: `articles/images/ferry.png`. */
  name: string
  /** The path articles know it by: `/images/ferry.png`. */
  path: string
  /** CSS pixels. */
  width: number
  height: number
}>

/** One rendition on the shelf. */
export type Drawn = Readonly<{
  /** Its file on the shelf; absent for the original as it is. */
  file?: string
  /** What stands behind the path of the original. */
  end: string
  type: string
  width: number
  height: number
}>

/** Which rendition is for what; one may be for several. */
export type ShelfIndex = Readonly<{
  shown: Drawn
  sources: readonly Drawn[]
  plain?: Drawn
}>

/** Renditions with the bytes of each file. */
export type Drawing = Readonly<{
  index: ShelfIndex
  files: ReadonlyMap<string, Uint8Array>
}>

/** Pixels of the column of text, to which pictures are drawn. */
export const columnWidth = 620

/** What a page says of a picture; paths are as the page links to them. */
export type PictureView = Readonly<{
  src: string
  /** WebP to choose from, when there is some. */
  srcset: string | undefined
  sizes: string
  width: number
  height: number
}>

/**
 * A picture for a page.
 *
 * @param link
 *   Gives a path from the root of the site as the page links to it.
 */
export function pictureView(
  {shown, sources}: Renditions,
  link: (path: string) => string
): PictureView {
  const column = Math.min(columnWidth, shown.width)
  const choices = sources.map(
    ({path, width}) => `${encodeURI(link(path))} ${width}w`
  )
  return {
    src: encodeURI(link(shown.path)),
    srcset: choices.length > 0 ? choices.join(', ') : undefined,
    // The column with its margins, in templates/style.css.
    sizes: `(min-width: 666px) ${column}px, min(${column}px, 100vw - 39px)`,
    width: shown.width,
    height: shown.height
  }
}

/**
 * The forms of a picture; one that was not developed is shown as it is.
 */
export function renditionsIn(
  gallery: Gallery,
  {path, width, height}: Pick<Original, 'path' | 'width' | 'height'>
): Renditions {
  const type = mediaType(path) ?? ''
  const shown = {path, type, width, height}
  const isPlain = /^image\/(?:png|jpeg|gif)$/.test(type)
  return (
    gallery.get(path) ?? {
      shown,
      sources: [],
      plain: isPlain ? shown : undefined
    }
  )
}
