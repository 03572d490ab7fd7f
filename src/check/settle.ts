/**
 * What becomes of findings: what a publication has turned off goes, what an
 * editor has silenced with a reason goes, the rest weighs what it shall.
 */
import {distance} from 'fastest-levenshtein'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Level} from '../publication.ts'
import {isSettable, levelOf, rules} from './rules.ts'
import {readSilences, type Silence, silences} from './silences.ts'

/** What is known of the run. */
export type SettleOptions = Readonly<{
  /** By rule, from `publication.yaml`. */
  settings: Readonly<Record<string, Level>>
  /**
   * Rules that were looked for; a silence of another is not told to be needless.
   * Absent when silences are not to be judged, as in a build.
   */
  ran?: ReadonlySet<string>
}>

/** Settle the messages of all files; those of a file are sorted by place. */
export function settleFindings(
  files: readonly VFile[],
  {settings, ran}: SettleOptions
): void {
  checkSettings(files, settings)
  for (const file of files) {
    // A file that nothing is said of need not be read
    const isSaid = file.messages.some(({ruleId = ''}) => isSettable(ruleId))
    if (!ran && !isSaid) continue
    if (typeof file.value !== 'string') continue
    const found = readSilences(file)
    const used = new Set<Silence>()
    const kept = file.messages.filter((message) => {
      if (message.ruleId && isSettable(message.ruleId)) {
        const silence = found.find((one) => silences(one, message))
        if (silence) used.add(silence)
        if (silence?.reason) return false
      }
      return weigh(message, settings)
    })
    file.messages.splice(0, file.messages.length, ...kept)
    if (ran) {
      judge(file, found, used, ran, settings)
    }
    file.messages.sort(byPlace)
  }
}

/** Give a message its weight; false when it has none. */
function weigh(
  message: VFileMessage,
  settings: Readonly<Record<string, Level>>
): boolean {
  const said = message.fatal ? 'error' : 'warn'
  const level = levelOf(message.ruleId, settings, said)
  message.fatal = level === 'error'
  return level !== 'off'
}

/** Silences that do nothing, or do not say why. */
function judge(
  file: VFile,
  found: readonly Silence[],
  used: ReadonlySet<Silence>,
  ran: ReadonlySet<string>,
  settings: Readonly<Record<string, Level>>
): void {
  for (const silence of found) {
    const reason = problemOf(silence, used.has(silence), ran, settings)
    if (!reason) continue
    const message = file.message(reason, {
      place: silence.place,
      ruleId: 'silence',
      source: 'quoin'
    })
    if (!weigh(message, settings)) file.messages.pop()
  }
}

function problemOf(
  {rule, reason}: Silence,
  isUsed: boolean,
  ran: ReadonlySet<string>,
  settings: Readonly<Record<string, Level>>
): string | undefined {
  if (!rule) {
    return 'Unexpected `quoin-ignore` without a rule, expected `quoin-ignore rule: reason`'
  }
  if (!rules[rule]) {
    return `Unknown rule \`${rule}\`, expected ${nearestRule(rule)}`
  }
  if (!isSettable(rule)) {
    return `Unexpected silence of \`${rule}\`, expected it mended: with it nothing can be published`
  }
  if (!reason) {
    return `Missing reason behind \`${rule}\`, expected one: \`quoin-ignore ${rule}: why it is right here\``
  }
  const isOff = levelOf(rule, settings, 'warn') === 'off'
  if (isUsed || isOff || !ran.has(rule)) return undefined
  return `Unexpected silence of \`${rule}\`, which finds nothing here, expected none: take it out`
}

/** Names in `rules:` that are of no rule, or of one that cannot be set. */
function checkSettings(
  files: readonly VFile[],
  settings: Readonly<Record<string, Level>>
): void {
  const file = files.find(({path}) => path === 'publication.yaml')
  if (!file) return
  const lines = String(file).split('\n')
  for (const name of Object.keys(settings)) {
    if (isSettable(name)) continue
    const line = lines.findIndex((text) =>
      new RegExp(`(?:^|[\\s{,"'])${name}["']?\\s*:`).test(text)
    )
    const column = Math.max(0, lines[line]?.indexOf(name) ?? 0)
    const reason = rules[name]
      ? `Unexpected \`${name}\` in \`rules\`, expected a rule that can be set: with this one nothing can be published`
      : `Unknown rule \`${name}\`, expected ${nearestRule(name)}`
    if (file.messages.some((said) => said.reason === reason)) continue
    const message = file.message(reason, {
      place: {line: line + 1 || 1, column: column + 1},
      ruleId: 'unknown-key',
      source: 'quoin'
    })
    message.fatal = true
  }
}

function nearestRule(name: string): string {
  const known = Object.keys(rules).filter(isSettable)
  const [near] = known.toSorted((a, b) => distance(name, a) - distance(name, b))
  return near && distance(name, near) <= Math.max(2, name.length / 3)
    ? `\`${near}\``
    : 'one that `quoin check --rules` lists'
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  return (
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    ((a.ruleId ?? '') < (b.ruleId ?? '') ? -1 : 1)
  )
}
