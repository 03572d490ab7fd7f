/** `quoin extract`: ask the extractors, about one file or many lines. */
import process from 'node:process'
import {createInterface} from 'node:readline'
import {VFile} from 'vfile'
import {isBroken} from '../parse/complain.ts'
import {safeExtractor} from '../parse/parse-safely.ts'
import {readText} from '../parse/read-files.ts'
import {extractionTable} from './extraction-table.ts'
import {printProblems} from './problems.ts'

/** Options of `quoin extract`. */
export type ExtractOptions = Readonly<{json?: boolean; jsonl?: boolean}>

/** Print what a text holds; see design of the interface in the README. */
export async function extract(
  name: string | undefined,
  options: ExtractOptions
): Promise<void> {
  if (options.jsonl) return extractLines()
  if (!name) {
    throw new Error(
      'Missing file, expected `quoin extract FILE.md`, or `--jsonl` and lines of {"id", "text"} on standard input'
    )
  }
  const file = await readText('.', name)
  const extractor = safeExtractor()
  const found = isBroken(file)
    ? undefined
    : await extractor.extract(file).finally(extractor.close)
  if (!printProblems([file], options) || !found) {
    process.exitCode = 1
    return
  }
  process.stdout.write(
    options.json
      ? `${JSON.stringify({id: name, ...found}, undefined, 2)}\n`
      : extractionTable(found, String(file))
  )
}

/** One line out for each line in, in order; a bad line is named and skipped. */
async function extractLines(): Promise<void> {
  const extractor = safeExtractor()
  let number = 0
  for await (const line of createInterface({input: process.stdin})) {
    number++
    if (!line.trim()) continue
    const input = parseLine(line)
    if (!input) {
      complain(
        number,
        'Unexpected line, expected JSON such as {"id": "a", "text": "…"}'
      )
      continue
    }
    const begun = performance.now()
    const file = new VFile({path: `stdin:${number}`, value: input.text})
    const found = await extractor.extract(file)
    const ms = Math.round((performance.now() - begun) * 100) / 100
    if (found) {
      process.stdout.write(`${JSON.stringify({id: input.id, ms, ...found})}\n`)
    } else {
      complain(number, file.messages.map(({reason}) => reason).join('; '))
    }
  }
  extractor.close()
}

function complain(number: number, reason: string): void {
  process.exitCode = 1
  process.stderr.write(`stdin:${number}:1 ${reason}\n`)
}

function parseLine(line: string): {id: unknown; text: string} | undefined {
  try {
    const {id, text} = JSON.parse(line)
    return typeof text === 'string' ? {id, text} : undefined
  } catch {
    return undefined
  }
}
