/**
 * A file to be published, before it is made.
 *
 * What it is made of is known long before it is made, and far more cheaply: a
 * file that was made of the same things before need not be made again.
 */
import {VFile} from 'vfile'

/** One file; made when somebody asks for its value. */
export type Sheet = Readonly<{
  /** Relative to `dist/site`, or to `dist/` once it is to be written. */
  path: string
  /**
   * Names all that its value depends on; the same key and path mean the same
   * bytes. Absent for what must be made each time.
   */
  key: string | undefined
  /** Articles or pages that it is as much work as; one when absent. */
  weight?: number
  make: () => Made | Promise<Made>
}>

/** The value of a file: whole, or in pieces, when it is too big to be held. */
export type Made = string | Uint8Array | Iterable<string>

/** Whether a sheet of this weight is as much work as a hundred pages. */
export function isHeavy(weight: number): boolean {
  return weight >= 100
}

/** A sheet of a file whose value is made at once. */
export function sheet(
  path: string,
  key: string | undefined,
  make: () => VFile | string
): Sheet & {make: () => string} {
  return {path, key, make: () => String(make())}
}

/** The file of a sheet that is made at once. */
export function madeOf({path, make}: Sheet): VFile {
  const made = make()
  if (made instanceof Promise) throw new Error(`${path} takes time to make`)
  const isWhole = typeof made === 'string' || made instanceof Uint8Array
  return new VFile({path, value: isWhole ? made : [...made].join('')})
}

/** The file that the page at a path from the root of the site is written to. */
export function pageFile(path: string): string {
  return path.slice(1).replace(/(^|\/)$/, '$1index.html')
}
