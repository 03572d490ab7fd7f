/**
 * Findings that say what should stand there → the text with it.
 */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {rules} from './rules.ts'

/** One change of a text. */
export type Change = Readonly<{
  rule: string
  line: number
  start: number
  end: number
  from: string
  to: string
}>

/**
 * The changes that can be made without a person looking at them, in order; where
 * two overlap the first alone.
 */
export function changesOf(file: VFile): Change[] {
  const source = String(file)
  const changes = file.messages
    .flatMap((message) => changeOf(message, source) ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const kept: Change[] = []
  for (const change of changes) {
    if (change.start >= (kept.at(-1)?.end ?? 0)) kept.push(change)
  }
  return kept
}

/** The text with the changes made. */
export function mend(text: string, changes: readonly Change[]): string {
  let mended = ''
  let done = 0
  for (const {start, end, to} of changes) {
    mended += text.slice(done, start) + to
    done = end
  }
  return mended + text.slice(done)
}

/** Whether `--fix` does away with a message. */
export function isMendable({ruleId, expected}: VFileMessage): boolean {
  return rules[ruleId ?? '']?.fix === true && expected?.length === 1
}

function changeOf(message: VFileMessage, source: string): Change | undefined {
  const {place, ruleId = '', expected} = message
  const [to] = expected ?? []
  if (!isMendable(message) || to === undefined) return undefined
  if (!place || !('start' in place)) return undefined
  const {start, end} = place
  if (start.offset === undefined || end.offset === undefined) return undefined
  return {
    rule: ruleId,
    line: start.line,
    start: start.offset,
    end: end.offset,
    from: source.slice(start.offset, end.offset),
    to
  }
}
