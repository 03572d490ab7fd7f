/**
 * Changes that need no person, written into the files.
 */
import process from 'node:process'
import type {VFile} from 'vfile'
import {type Change, changesOf, mend} from '../check/mend.ts'
import {replaceText} from './write-text.ts'

/**
 * Write what can be mended; each change is named first, on standard error.
 *
 * A file that has changed since it was read is left alone and named.
 *
 * @returns
 *   Whether anything was written.
 */
export async function mendFiles(
  root: string,
  files: readonly VFile[],
  {json, sarif}: Readonly<{json?: boolean; sarif?: boolean}>
): Promise<boolean> {
  let isChanged = false
  for (const file of files) {
    const changes = typeof file.value === 'string' ? changesOf(file) : []
    if (changes.length === 0) continue
    if (!json && !sarif) process.stderr.write(changesText(file.path, changes))
    const text = mend(String(file), changes)
    const wrote = await replaceText(root, file, text)
    if (!wrote) {
      process.stderr.write(
        `${file.path} has changed meanwhile: left as it is\n`
      )
    }
    isChanged ||= wrote
  }
  return isChanged
}

function changesText(name: string, changes: readonly Change[]): string {
  const rows = changes.map(
    ({line, rule, from, to}) =>
      `  ${name}:${line}  ${rule}  ${shown(from)} → ${to ? shown(to) : 'nothing'}\n`
  )
  return rows.join('')
}

function shown(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`
  )
}
