/**
 * Findings as SARIF 2.1.0, which code hosts show beside the lines of a change.
 */
import {existsSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {
  Fix,
  Log,
  PhysicalLocation,
  ReportingDescriptor,
  Result
} from 'sarif'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {isMendable} from '../check/mend.ts'
import {rules} from '../check/rules.ts'
import {ruleAddress} from './rule-docs.ts'

/** What code hosts call the root of a repository. */
const base = '%SRCROOT%'

/** The log of one run; columns count UTF-16 code units. */
export async function sarifOf(
  root: string,
  files: readonly VFile[]
): Promise<Log> {
  const {version} = JSON.parse(
    await readFile(path.join(import.meta.dirname, '../../package.json'), 'utf8')
  )
  const names = Object.keys(rules)
  const source = sourceRoot(root)
  const folder = path.relative(source, root).split(path.sep).join('/')
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {name: 'Quoin', version, rules: names.map(descriptor)}
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {[base]: {uri: `${pathToFileURL(source)}/`}},
        results: files.flatMap((file) =>
          file.messages.map((message) =>
            resultOf(path.posix.join(folder, file.path), message, names)
          )
        )
      }
    ]
  }
}

/** The repository that a publication is in, whose paths code hosts know. */
function sourceRoot(root: string): string {
  for (let at = root; ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at
    if (at === path.dirname(at)) return root
  }
}

function descriptor(name: string): ReportingDescriptor {
  const {level, what = '', cure = '', fix = false} = rules[name] ?? {}
  const helpUri = ruleAddress(name)
  return {
    id: name,
    shortDescription: {text: what},
    help: {text: `${what} ${cure}`},
    ...(helpUri && {helpUri}),
    defaultConfiguration: {
      enabled: level !== 'off',
      level: level === 'warn' || level === 'off' ? 'warning' : 'error'
    },
    properties: {fix}
  }
}

function resultOf(
  name: string,
  message: VFileMessage,
  names: readonly string[]
): Result {
  const {ruleId = 'template', reason, fatal} = message
  const ruleIndex = names.indexOf(ruleId)
  const fix = fixOf(name, message)
  return {
    ruleId,
    ...(ruleIndex >= 0 && {ruleIndex}),
    level: fatal ? 'error' : 'warning',
    message: {text: reason},
    locations: [{physicalLocation: locationOf(name, message)}],
    ...(fix && {fixes: [fix]})
  }
}

function locationOf(
  name: string,
  {line, column, place}: VFileMessage
): PhysicalLocation {
  const end = place && 'start' in place ? place.end : undefined
  return {
    artifactLocation: {
      uri: name.split('/').map(encodeURIComponent).join('/'),
      uriBaseId: base
    },
    region: {
      startLine: line ?? 1,
      startColumn: column ?? 1,
      ...(end && {endLine: end.line, endColumn: end.column})
    }
  }
}

function fixOf(name: string, message: VFileMessage): Fix | undefined {
  const [text] = message.expected ?? []
  if (text === undefined || !isMendable(message)) return undefined
  const {artifactLocation, region} = locationOf(name, message)
  if (!artifactLocation || !region) return undefined
  return {
    description: {text: rules[message.ruleId ?? '']?.cure ?? ''},
    artifactChanges: [
      {
        artifactLocation,
        replacements: [{deletedRegion: region, insertedContent: {text}}]
      }
    ]
  }
}
