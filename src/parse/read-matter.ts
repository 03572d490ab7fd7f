/**
 * The YAML between the fences of a Markdown file.
 */
import type {VFile} from 'vfile'
import type {z} from 'zod'
import {complain} from './complain.ts'
import {type Expectations, readYaml, type Yaml} from './read-yaml.ts'

/**
 * Read front matter and check it.
 *
 * @returns
 *   `undefined` when it is missing or wrong; the file then says so.
 */
export function readMatter<Schema extends z.ZodType>(
  file: VFile,
  schema: Schema,
  expected: Expectations
): Yaml<z.output<Schema>> | undefined {
  const text = String(file)
  const fence = /^---([^\n]*)(?:\n|$)/.exec(text)
  if (!fence) {
    complain(
      file,
      'no-front-matter',
      'Missing front matter, expected `---` on the first line, YAML, and `---`'
    )
    return undefined
  }
  if (fence[1]?.trim()) {
    // A language behind the fence makes other readers run code: never here.
    complain(
      file,
      'no-front-matter',
      `Unexpected \`${fence[1].trim().slice(0, 20)}\` behind \`---\`, expected YAML behind a bare \`---\``
    )
    return undefined
  }
  const start = fence[0].length
  const close = /^---[ \t]*$/m.exec(text.slice(start))
  if (!close) {
    complain(
      file,
      'no-front-matter',
      'Missing end of front matter, expected a second line `---`'
    )
    return undefined
  }
  const yaml = text.slice(start, start + close.index)
  return readYaml(file, yaml, start, schema, expected)
}
