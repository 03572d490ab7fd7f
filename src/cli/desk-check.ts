/**
 * The findings of `quoin check` on the desk: looked for by a process of their
 * own, so that no view waits for them, and again after each change.
 */
import {type ChildProcess, fork} from 'node:child_process'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {VFile} from 'vfile'
import {isSettable} from '../check/rules.ts'
import {type DeskProblem, digestOf} from '../publish/desk-frame.ts'
import type {FileFindings} from './desk-findings.ts'
import {problemsIn, type Scene} from './desk-scene.ts'

/** What the other process is asked. */
export type CheckOrder = Readonly<{root: string}>

/** What it says. */
export type CheckAnswer =
  | Readonly<{files: readonly FileFindings[]; isPressed: boolean}>
  | Readonly<{wrong: string}>

/** What is found on a desk. */
export type DeskCheck = Readonly<{
  /** Look once more, when what is looked at now is done. */
  again: () => void
  /** Show what was found in one file before all others are looked at. */
  found: (findings: FileFindings | undefined) => void
  /** What is wrong with a file, as far as it is known of its text as it is. */
  problemsIn: (file: VFile) => DeskProblem[]
  /** What is wrong with all files, also with those that no view shows. */
  problemsOf: (scene: Scene) => DeskProblem[]
  /** How far the check is, and what it does not look at. */
  state: () => string
  close: () => void
}>

/** Milliseconds after a change until all is looked at; the view comes first. */
const later = 600

/** @param tell - Called when something was found, or is no longer. */
export function openDeskCheck(root: string, tell: () => void): DeskCheck {
  let whole: ReadonlyMap<string, FileFindings> = new Map()
  const alone = new Map<string, FileFindings>()
  let child: ChildProcess | undefined
  let timer: NodeJS.Timeout | undefined
  let isRunning = false
  let isAsked = false
  let isClosed = false
  let last: CheckAnswer | undefined

  return {
    again,
    found: (findings) => {
      if (findings) alone.set(findings.file, findings)
      tell()
    },
    problemsIn: known,
    problemsOf: ({files}) => {
      const others = [...whole.values()].filter(({file}) => !files.has(file))
      return [
        ...[...files.values()].flatMap(known),
        ...others.flatMap(({problems}) => problems)
      ]
    },
    state: () => (isRunning || isAsked ? underWay : saidOf(last)),
    close: () => {
      isClosed = true
      clearTimeout(timer)
      child?.kill()
    }
  }

  function known(file: VFile): DeskProblem[] {
    const own = problemsIn(file)
    const digest = digestOf(String(file))
    const found = [whole.get(file.path), alone.get(file.path)].find(
      (one) => one?.digest === digest
    )
    if (!found) return own
    const said = new Set(found.problems.map(keyOf))
    // What cannot be set or silenced stands, whoever found it
    const more = own.filter(
      (one) => !isSettable(one.rule) && !said.has(keyOf(one))
    )
    return [...more, ...found.problems]
  }

  function again(): void {
    isAsked = true
    if (isRunning || isClosed) return
    clearTimeout(timer)
    timer = setTimeout(run, later)
  }

  function run(): void {
    isAsked = false
    isRunning = true
    child ??= start()
    child.send({root} satisfies CheckOrder)
  }

  function start(): ChildProcess {
    const here = fileURLToPath(import.meta.url)
    const name = `desk-checker${path.extname(here)}`
    const started = fork(path.join(path.dirname(here), name))
    started.on('message', (answer) => done(answer as CheckAnswer))
    started.on('error', ({message}) => lost(message))
    started.on('exit', (code, signal) =>
      lost(`its process ended with ${signal ?? code}`)
    )
    return started
  }

  function lost(wrong: string): void {
    child = undefined
    if (isRunning) done({wrong})
  }

  function done(answer: CheckAnswer): void {
    if (isClosed) return
    isRunning = false
    last = answer
    if ('files' in answer) {
      whole = new Map(answer.files.map((one) => [one.file, one]))
      for (const [name, {digest}] of alone) {
        if (whole.get(name)?.digest === digest) alone.delete(name)
      }
    }
    if (isAsked) again()
    tell()
  }
}

const underWay =
  'Being checked: what needs other articles, pages or mail is not all here yet.'

function saidOf(answer: CheckAnswer | undefined): string {
  if (!answer) return underWay
  if ('wrong' in answer) {
    return `Not checked as a whole: ${answer.wrong}. The next save tries again; \`quoin check\` says more.`
  }
  return answer.isPressed
    ? `Checked. ${never}`
    : `Checked, but for colours and links between pages, which are looked at once there are no errors. ${never}`
}

const never =
  'Left to `quoin check`: what the ledger knows of earlier mails, and with `--online` pages of other hosts.'

function keyOf({line, column, rule, reason}: DeskProblem): string {
  return [line, column, rule, reason].join(' ')
}
