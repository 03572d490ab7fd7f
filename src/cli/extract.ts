/** `quoin extract`: ask the extractor, one file or many lines. */
import process from 'node:process'
import {createInterface} from 'node:readline'
import {extractor} from '../parse/extract.ts'

export async function extract(
  _file: string | undefined,
  _options: {json?: boolean; jsonl?: boolean}
): Promise<void> {
  const read = extractor()
  for await (const line of createInterface({input: process.stdin})) {
    if (!line.trim()) continue
    const {id, text} = JSON.parse(line)
    const begun = performance.now()
    const found = read(text)
    const ms = Math.round((performance.now() - begun) * 100) / 100
    process.stdout.write(`${JSON.stringify({id, ms, ...found})}\n`)
  }
}
