/**
 * How a file is told what is wrong with it.
 */
import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'

/** Where in the file: a point, a range, or nowhere in particular. */
export type Place = Point | Position | undefined

/**
 * Note an error: the publication cannot be built while it stands.
 *
 * @param rule
 *   Name of the broken rule, such as `missing-image`.
 * @param reason
 *   What was found, what was expected, what to do; one sentence.
 */
export function complain(
  file: VFile,
  rule: string,
  reason: string,
  place?: Place
): VFileMessage {
  const message = advise(file, rule, reason, place)
  message.fatal = true
  return message
}

/** Note something doubtful that does not stop a build. */
export function advise(
  file: VFile,
  rule: string,
  reason: string,
  place?: Place
): VFileMessage {
  const start = {line: 1, column: 1}
  return file.message(reason, {
    place: place ?? start,
    ruleId: rule,
    source: 'quoin'
  })
}

/** Whether any error stands in a file. */
export function isBroken(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true)
}
