/** `quoin doctor`: whether everything that sending needs is in order. */
import {promises as dns} from 'node:dns'
import path from 'node:path'
import process from 'node:process'
import {isBroken} from '../parse/complain.ts'
import {readText} from '../parse/read-files.ts'
import {readPublication} from '../parse/read-publication.ts'
import type {Publication} from '../publication.ts'
import {paint} from './colors.ts'
import {type Diagnosis, type DiagnosisLevel, diagnosesOf} from './diagnosis.ts'
import {examineMachine} from './examine-machine.ts'
import {examineSender, examineSmtp} from './examine-mail.ts'
import {examineWeb} from './examine-web.ts'

/** Options of `quoin doctor`. */
export type DoctorOptions = Readonly<{json?: boolean; offline?: boolean}>

/** Look at everything; the exit code is 1 when anything is an error. */
export async function doctor(
  folder: string | undefined,
  options: DoctorOptions
): Promise<void> {
  const root = path.resolve(folder ?? '.')
  const {publication, diagnosis} = await settingsOf(root)
  const diagnoses = [
    ...(await examineMachine(root)),
    diagnosis,
    ...(publication ? await askAround(publication, options) : [])
  ]
  process.stdout.write(
    options.json
      ? `${JSON.stringify(diagnoses, undefined, 2)}\n`
      : report(diagnoses)
  )
  if (diagnoses.some(({level}) => level === 'error')) process.exitCode = 1
}

/** What others say of us; nothing is sent and nothing changed. */
async function askAround(
  publication: Publication,
  {offline}: DoctorOptions
): Promise<Diagnosis[]> {
  if (offline) {
    const {skipped} = diagnosesOf('network')
    return [skipped('Nobody was asked, as --offline says')]
  }
  const resolver = new dns.Resolver({timeout: 5000, tries: 2})
  const found = await Promise.all([
    examineSmtp(publication, new Date()),
    examineSender(publication, (name) => resolver.resolveTxt(name)),
    examineWeb(publication)
  ])
  return found.flat()
}

async function settingsOf(
  root: string
): Promise<{publication?: Publication | undefined; diagnosis: Diagnosis}> {
  const {ok, error} = diagnosesOf('settings')
  const file = await readText(root, 'publication.yaml')
  const publication = isBroken(file) ? undefined : readPublication(file)
  if (publication) {
    return {
      publication,
      diagnosis: ok(`publication.yaml of “${publication.title}”`)
    }
  }
  const [first] = file.messages
  return {
    diagnosis: error(
      `publication.yaml:${first?.line ?? 1}:${first?.column ?? 1} ${first?.reason}; \`quoin check\` names all`
    )
  }
}

const signs: Readonly<Record<DiagnosisLevel, string>> = {
  ok: 'ok',
  advice: 'advice',
  error: 'ERROR',
  skipped: '-'
}

const colors = {
  ok: 'green',
  advice: 'yellow',
  error: 'red',
  skipped: 'gray'
} as const satisfies Readonly<Record<DiagnosisLevel, string>>

function report(diagnoses: readonly Diagnosis[]): string {
  const width = Math.max(...diagnoses.map(({area}) => area.length)) + 2
  const rows = diagnoses.map(({area, level, text}) => {
    const sign = paint(process.stdout, colors[level], signs[level].padEnd(8))
    return `${sign}${area.padEnd(width)}${text}\n`
  })
  return rows.join('')
}
