/**
 * Sizes of mails against the one at which Gmail cuts them off.
 */
import type {VFile} from 'vfile'
import type {Email, Issue} from '../issue.ts'
import {advise, complain} from '../parse/complain.ts'
import {sizeGauge, sizeLimit} from '../publish/email-size.ts'

/**
 * Warn of every mail that comes near to being cut off, complain of every one
 * that would be; the message stands in the file of its issue and names the
 * biggest parts.
 */
export function checkSizes(
  files: readonly VFile[],
  issues: readonly Issue[],
  emails: readonly Pick<Email, 'issue' | 'html'>[]
): void {
  for (const {number, file: name} of issues) {
    const email = emails.find(({issue}) => issue === number)
    const file = files.find(({path}) => path === name)
    if (!email || !file) continue
    const {bytes, level, parts} = sizeGauge(email.html)
    if (level === 'ok') continue
    const biggest = parts
      .slice(0, 3)
      .map((part) => `${part.name} (${kilobytes(part.bytes)})`)
    const say = level === 'fail' ? complain : advise
    say(
      file,
      'mail-size',
      `Unexpected mail of ${kilobytes(bytes)}, expected less than ${kilobytes(sizeLimit)}, where Gmail cuts it off: the biggest parts are ${biggest.join(', ')}`
    )
  }
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} kB`
}
