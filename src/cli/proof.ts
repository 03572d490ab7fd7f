/**
 * Everything that stands between a publication that was read and one that may be
 * built: it is pressed, and held against itself.
 */
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {checkIds} from './check-ids.ts'
import {checkLinks} from './check-links.ts'
import {checkSizes} from './check-size.ts'
import {type Pressing, press} from './press.ts'
import type {SiteReading} from './read-site.ts'

/**
 * Press a site and write down what is wrong with it.
 *
 * @param files
 *   Get the messages; a template that cannot be filled is added.
 * @returns
 *   `undefined` when it cannot be pressed.
 */
export async function proof(
  root: string,
  files: VFile[],
  {site, lock}: SiteReading
): Promise<Pressing | undefined> {
  const broken = files.some((file) => file.messages.some((m) => m.fatal))
  if (broken || !site) return undefined
  try {
    const pressing = await press(site)
    checkIds(files, lock, site)
    checkLinks(files, pressing.files)
    checkSizes(files, site.issues, pressing.emails)
    return pressing
  } catch (error) {
    const message = error as VFileMessage
    if (!['template', 'mjml'].includes(message.ruleId ?? '')) throw error
    const file = new VFile({path: message.file ?? 'templates', cwd: root})
    file.messages.push(message)
    files.push(file)
    return undefined
  }
}
