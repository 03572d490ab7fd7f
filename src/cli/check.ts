/** `quoin check`: everything a reader would stumble over, before one does. */
import {existsSync} from 'node:fs'
import {stat} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import type {VFile} from 'vfile'
import type {OnlineOptions} from '../check/online.ts'
import {type Checked, checkFolder} from './check-folder.ts'
import {mendFiles} from './mend-files.ts'
import {momentOption, workersOption} from './options.ts'
import {plainProblem, printReport} from './problems.ts'
import {explainRule, listRules, ruleAddress} from './rule-docs.ts'
import {sarifOf} from './sarif.ts'
import {stage} from './stage.ts'
import {typed} from './typed.ts'

/** Options of `quoin check`. */
export type CheckOptions = Readonly<{
  now?: string
  json?: boolean
  sarif?: boolean
  fix?: boolean
  online?: boolean
  strict?: boolean
  rules?: boolean
  explain?: string
}>

/**
 * Check a publication, or one file of it against all others; with `fix` mend
 * first what can be mended without a person.
 *
 * The exit code is 1 when anything is an error, with `strict` also for a warning.
 */
export async function check(
  target: string | undefined,
  options: CheckOptions
): Promise<void> {
  if (options.rules) return void process.stdout.write(listRules(options))
  if (options.explain !== undefined) {
    return void process.stdout.write(explainRule(options.explain, options))
  }
  const {root, name} = await placeOf(target ?? '.')
  const now = momentOption('--now', options.now) ?? new Date()
  const online = options.online ? onlineOptions(options) : undefined
  const look = () =>
    stage('Checking', {json: options.json || options.sarif}, () =>
      checkFolder(root, {now, online, workers: workersOption()})
    ).then((checked) => only(checked, name))
  let checked = await look()
  if (options.fix && (await mendFiles(root, checked.files, options))) {
    checked = await look()
  }
  for (const {messages} of checked.files) {
    for (const message of messages) message.url = ruleAddress(message.ruleId)
  }
  await print(root, checked, options)
  const all = checked.files.flatMap(({messages}) => messages)
  const fails = all.some(({fatal}) => fatal || options.strict)
  if (fails) process.exitCode = 1
}

/** The publication of a folder or file, and the name of the file in it. */
async function placeOf(
  target: string
): Promise<{root: string; name?: string | undefined}> {
  const full = path.resolve(target)
  const found = await stat(full).catch((cause) => {
    throw new Error(`Cannot check ${target}: it is not there`, {cause})
  })
  if (found.isDirectory()) return {root: full}
  for (let root = path.dirname(full); ; root = path.dirname(root)) {
    if (existsSync(path.join(root, 'publication.yaml'))) {
      const name = path.relative(root, full).split(path.sep).join('/')
      return {root, name}
    }
    if (root === path.dirname(root)) {
      throw new Error(
        `Cannot check ${target}: no folder above it has a publication.yaml`
      )
    }
  }
}

/** What is said of one file; of all without a name. */
function only(checked: Checked, name: string | undefined): Checked {
  if (name === undefined) return checked
  const files = checked.files.filter((file) => file.path === name)
  if (files.length > 0) return {...checked, files}
  throw new Error(
    `Cannot check ${name}: it is no part of a publication, expected an article, an issue, a template or a setting`
  )
}

async function print(
  root: string,
  {files, online, ledger}: Checked,
  options: CheckOptions
): Promise<void> {
  if (ledger !== undefined) {
    process.stderr.write(
      `The ledger could not be asked what was mailed: ${ledger}\n`
    )
  }
  for (const url of online?.unsure ?? []) {
    process.stderr.write(`No answer to be sure of: ${url}\n`)
  }
  if (options.sarif) {
    const log = await sarifOf(root, files)
    process.stdout.write(`${JSON.stringify(log, undefined, 2)}\n`)
  } else if (options.json) {
    const problems = files.flatMap((file) =>
      file.messages.map((message) => plainProblem(file.path, message))
    )
    const asked = online ? {online} : {}
    process.stdout.write(
      `${JSON.stringify({problems, ...asked}, undefined, 2)}\n`
    )
  } else printForPeople(files)
}

function printForPeople(files: readonly VFile[]): void {
  const count = printReport(files, process.stdout)
  const advice = [
    ...(count.mendable > 0
      ? [`${typed('check --fix')} mends ${count.mendable} of them.`]
      : []),
    ...(count.all > 0
      ? [`${typed('check --explain RULE')} says more about one.`]
      : [`Nothing found in ${count.files} files.`])
  ]
  process.stdout.write(`${advice.join('\n')}\n`)
}

/** Progress on a terminal; hosts take their time. */
function onlineOptions({json, sarif}: CheckOptions): OnlineOptions {
  const isShown = process.stderr.isTTY && !json && !sarif
  return {
    ...(isShown && {
      onNews: (done, all) =>
        void process.stderr.write(
          `\rAsked for ${done} of ${all} pages${done === all ? '\n' : ''}`
        )
    })
  }
}
