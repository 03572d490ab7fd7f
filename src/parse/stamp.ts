/**
 * Whether a file is the one that was read before, without reading it.
 */
import {lstatSync} from 'node:fs'

/** Milliseconds below which some disks do not tell times apart. */
const grain = 2000

/**
 * What the disk says of a file: its size, times and number.
 *
 * Empty when it may change without changing that (git calls it racy): it was
 * written so short a time before `now` that a second write could have the same
 * time. Also for what is not there.
 *
 * @param now
 *   Milliseconds since 1970, from before the file is read.
 */
export function stampOf(name: string, now: number): string {
  const found = lstatSync(name, {throwIfNoEntry: false})
  if (!found) return ''
  const {mode, size, mtimeMs, ctimeMs, ino} = found
  if (Math.max(mtimeMs, ctimeMs) + grain > now) return ''
  return `${mode} ${size} ${mtimeMs} ${ctimeMs} ${ino}`
}
