/** `quoin extract`: ask the extractors, about one file or many lines. */
import process from 'node:process'
import {createInterface} from 'node:readline'
import {type Extraction, extractor} from '../parse/extract.ts'
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
  if (!printProblems([file], options)) {
    process.exitCode = 1
    return
  }
  const text = String(file)
  const found = extractor()(text)
  process.stdout.write(
    options.json
      ? `${JSON.stringify({id: name, ...found}, undefined, 2)}\n`
      : extractionTable(found, text)
  )
}

/** One line out for each line in, in order; a bad line is named and skipped. */
async function extractLines(): Promise<void> {
  const read = extractor()
  let number = 0
  for await (const line of createInterface({input: process.stdin})) {
    number++
    if (!line.trim()) continue
    const input = parseLine(line)
    if (!input) {
      process.exitCode = 1
      process.stderr.write(
        `stdin:${number}:1 Unexpected line, expected JSON such as {"id": "a", "text": "…"}\n`
      )
      continue
    }
    const begun = performance.now()
    const found: Extraction = read(input.text)
    const ms = Math.round((performance.now() - begun) * 100) / 100
    process.stdout.write(`${JSON.stringify({id: input.id, ms, ...found})}\n`)
  }
}

function parseLine(line: string): {id: unknown; text: string} | undefined {
  try {
    const {id, text} = JSON.parse(line)
    return typeof text === 'string' ? {id, text} : undefined
  } catch {
    return undefined
  }
}
