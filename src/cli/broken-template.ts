/**
 * A template that cannot be filled, as a file with what is wrong with it.
 */
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

/** Make the file of what was thrown; throws again what is no template's fault. */
export function brokenTemplate(thrown: unknown, root: string): VFile {
  const message = thrown as VFileMessage
  if (!['template', 'mjml'].includes(message.ruleId ?? '')) throw thrown
  const file = new VFile({path: message.file ?? 'templates', cwd: root})
  file.messages.push(message)
  return file
}
