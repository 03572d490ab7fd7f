/**
 * Comments by which an editor says that a finding is right as it is.
 *
 * `<!-- quoin-ignore rule: reason -->` in Markdown, `# quoin-ignore rule: reason`
 * in front matter and YAML; in templates any comment. Several rules are parted by
 * commas.
 *
 * A comment silences its own line and what comes next: in Markdown the block
 * below it, or the one it stands in; elsewhere the next line that is no comment.
 * One at the top of the front matter silences what is said of the file as such.
 */
import type {Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {placer} from './desk.ts'

/** One rule that a comment names, and the lines it is silent on. */
export type Silence = Readonly<{
  /** Empty when the comment names none. */
  rule: string
  reason: string
  place: Position
  /** First and last line, counted from 1. */
  lines: readonly [first: number, last: number]
}>

/** The start of such a comment, in the signs of any of the languages. */
const form =
  /(?:<!--|#|\/\*|\{%-?\s*comment\s*-?%\}|\{%-?\s*#)\s*quoin-ignore\b[ \t]*([^\n]*?)[ \t]*(?:-->|\*\/|\{%-?\s*endcomment|-?%\}|$)/gm

/** Every silence of a file, in its order. */
export function readSilences(file: VFile): Silence[] {
  const text = String(file)
  if (!text.includes('quoin-ignore')) return []
  const lines = text.split('\n')
  const place = placer(file)
  const matterEnd = file.path.endsWith('.md') ? endOfMatter(lines) : 0
  const found: Silence[] = []
  for (const {0: all, 1: said = '', index} of text.matchAll(form)) {
    const at = place(index, index + all.length)
    const {line} = at.start
    const isProse = file.path.endsWith('.md') && line > matterEnd
    if (isProse !== all.startsWith('<!--') && file.path.endsWith('.md'))
      continue
    const covered = isProse
      ? linesOfBlock(lines, line, matterEnd)
      : linesBelow(lines, line, matterEnd)
    const [, names = '', reason = ''] =
      /^([^:]*)(?::\s*(.*))?$/.exec(said) ?? []
    for (const rule of names.split(',').map((name) => name.trim())) {
      found.push({rule, reason: reason.trim(), place: at, lines: covered})
    }
  }
  return found
}

/** Whether a silence, with or without a reason, is meant for a message. */
export function silences(
  {rule, lines: [first, last]}: Silence,
  {ruleId, line}: Pick<VFileMessage, 'ruleId' | 'line'>
): boolean {
  return ruleId === rule && line !== undefined && line >= first && line <= last
}

/** The line of the second `---`; 0 without front matter. */
function endOfMatter(lines: readonly string[]): number {
  if (!lines[0]?.startsWith('---')) return 0
  return (
    lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line)) + 1
  )
}

/** The block that holds the comment, or the next one when it stands alone. */
function linesOfBlock(
  lines: readonly string[],
  line: number,
  matterEnd: number
): [number, number] {
  const isBlank = (at: number) => !lines[at - 1]?.trim()
  const isComment = (at: number) =>
    /^\s*<!--.*-->\s*$/.test(lines[at - 1] ?? '')
  let first = line
  while (first > matterEnd + 1 && !isBlank(first - 1)) first--
  let last = line
  while (last < lines.length && !isBlank(last + 1)) last++
  const standsAlone = Array.from(
    {length: last - first + 1},
    (_, index) => first + index
  ).every(isComment)
  if (!standsAlone) return [first, last]
  while (last < lines.length && (isBlank(last + 1) || isComment(last + 1)))
    last++
  while (last < lines.length && !isBlank(last + 1)) last++
  return [line, last]
}

function linesBelow(
  lines: readonly string[],
  line: number,
  matterEnd: number
): [number, number] {
  const isComment = (at: number) =>
    /^\s*(?:#|\/\*.*\*\/\s*$|<!--.*-->\s*$|\{%-?\s*comment.*endcomment\s*-?%\}\s*$)/.test(
      lines[at - 1] ?? ''
    )
  let last = line + 1
  while (last < lines.length && isComment(last)) last++
  const isAtTop =
    matterEnd > 0 &&
    lines.slice(1, line - 1).every((_, index) => isComment(index + 2))
  return [isAtTop ? 1 : line, isComment(line) ? last : line]
}
