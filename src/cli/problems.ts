/**
 * Messages about files, for people and for programs.
 */
import process from 'node:process'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'

/**
 * Print the messages of all files on standard error.
 *
 * @returns
 *   Whether none of them is an error; warnings alone do not stop a build.
 */
export function printProblems(
  files: readonly VFile[],
  options: {json?: boolean | undefined}
): boolean {
  const messages = files.flatMap((file) =>
    file.messages.map((message) => ({file: file.path, message}))
  )
  const ok = !messages.some(({message}) => message.fatal)
  if (messages.length === 0) return ok
  process.stderr.write(
    options.json
      ? `${JSON.stringify({problems: messages.map(plain)})}\n`
      : `${reporter([...files], {quiet: true, color: hasColor()})}\n`
  )
  return ok
}

/** Whether standard error may carry color (https://no-color.org). */
function hasColor(): boolean {
  return Boolean(process.stderr.isTTY) && !process.env.NO_COLOR
}

function plain({file, message}: {file: string; message: VFileMessage}): object {
  return {
    file,
    line: message.line ?? null,
    column: message.column ?? null,
    rule: message.ruleId ?? null,
    error: message.fatal === true,
    reason: message.reason
  }
}
