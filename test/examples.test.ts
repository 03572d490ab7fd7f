/**
 * Guards the doc comments: every `@example` in `src/` runs and is true.
 *
 * Three forms: `call(…) // => value`; for the plugins a text and `⇒` lines of
 * what is found in it; the programs in `index.ts` are run by
 * `readme.test.ts`.
 */
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {type Extraction, extractor} from '../src/parse/extract.ts'

const root = path.join(import.meta.dirname, '../src')

type Example = {file: string; lines: string[]}

/** The lines of every example, without the stars of the comment. */
function examplesOf(file: string): Example[] {
  const text = readFileSync(path.join(root, file), 'utf8')
  const found = text.matchAll(/^ *\* @example\n((?: *\*(?! @|\/).*\n)+)/gm)
  return [...found].map(([, block = '']) => ({
    file,
    lines: block
      .split('\n')
      .map((line) => line.replace(/^ *\* ?/, '').trim())
      .filter(Boolean)
  }))
}

const examples = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .sort()
  .flatMap(examplesOf)

/** What a plugin finds, in the words of its examples. */
function summary({quotations, actors}: Extraction, file: string): string[] {
  return file.includes('actors/')
    ? actors.map(
        ({kind, name, roles, mentions}) =>
          `${kind} ${name}${roles.length > 0 ? ` (${roles.join('; ')})` : ''}: ${mentions.map(({text}) => text).join(', ')}`
      )
    : quotations.map(({type, source, cue, text}) =>
        [type, source?.name ?? source?.mention, cue?.text, text]
          .filter(Boolean)
          .join(' · ')
      )
}

describe('the examples of src/', () => {
  it('are there', () => expect(examples.length).toBeGreaterThan(10))

  for (const {file, lines} of examples) {
    const calls = lines.filter((line) => line.includes('// =>'))
    for (const line of calls) {
      it(`${file}: ${line}`, async () => {
        const [call = '', value = ''] = line.split(/\s*\/\/ => /)
        const module = await import(path.join(root, file))
        const names = Object.keys(module)
        const run = new Function(...names, `return [${call}, ${value}]`)
        const [is, said] = run(...names.map((name) => module[name]))
        expect(is).toEqual(said)
      })
    }
    if (calls.length > 0) continue
    it(`${file}: ${lines[0]}`, () => {
      const text = lines.filter((line) => !line.startsWith('⇒')).join(' ')
      const said = lines.filter((line) => line.startsWith('⇒'))
      const found = summary(extractor()(text), file)
      expect(found.map((line) => `⇒ ${line}`)).toEqual(said)
    })
  }
})
