/**
 * Messages of a file as plain data, to be sent to another thread or kept.
 */
import type {VFile} from 'vfile'
import type {Place} from './complain.ts'

/** One message, without its file. */
export type PlainMessage = Readonly<{
  reason: string
  place: Place
  rule: string
  fatal: boolean
}>

/** The messages of a file, those before `from` left out. */
export function messagesOf(file: VFile, from = 0): PlainMessage[] {
  return file.messages.slice(from).map(({reason, place, ruleId, fatal}) => ({
    reason,
    place,
    rule: ruleId ?? 'article',
    fatal: fatal === true
  }))
}

/** Put messages on a file. */
export function putMessages(
  file: VFile,
  messages: readonly PlainMessage[]
): void {
  for (const {reason, place, rule, fatal} of messages) {
    const message = file.message(reason, {place, ruleId: rule, source: 'quoin'})
    message.fatal = fatal
  }
}
