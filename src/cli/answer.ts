/**
 * What a command says when it has done something.
 */
import process from 'node:process'

/** Print it on standard output: as a sentence, or with `--json` as data. */
export function answer(
  {json}: Readonly<{json?: boolean | undefined}>,
  data: object,
  text: string
): void {
  process.stdout.write(json ? `${JSON.stringify(data)}\n` : text)
}
