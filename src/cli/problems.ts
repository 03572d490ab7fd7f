/**
 * Messages about files, for people and for programs.
 */
import process from 'node:process'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import {isMendable} from '../check/mend.ts'
import {hasColor} from './colors.ts'

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
  if (options.json) {
    const problems = messages.map(({file, message}) =>
      plainProblem(file, message)
    )
    process.stderr.write(`${JSON.stringify({problems})}\n`)
  } else printReport(files, process.stderr)
  return ok
}

/** Print a report for people; says how much there was. */
export function printReport(
  files: readonly VFile[],
  stream: NodeJS.WriteStream
): {all: number; mendable: number; files: number} {
  const messages = files.flatMap((file) => file.messages)
  if (messages.length > 0) {
    const color = hasColor(stream)
    stream.write(`${reporter([...files], {quiet: true, color})}\n`)
  }
  return {
    all: messages.length,
    mendable: messages.filter(isMendable).length,
    files: files.length
  }
}

/** A message as data; `fix` is what should stand between its two places. */
export function plainProblem(file: string, message: VFileMessage): object {
  const {line, column, place, ruleId, fatal, reason, expected, url} = message
  const end = place && 'start' in place ? place.end : undefined
  return {
    file,
    line: line ?? null,
    column: column ?? null,
    ...(end && {endLine: end.line, endColumn: end.column}),
    rule: ruleId ?? null,
    error: fatal === true,
    reason,
    ...(isMendable(message) && {fix: expected?.[0]}),
    ...(url && {url})
  }
}
