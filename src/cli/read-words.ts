/**
 * `templates/words.yaml`: words of the publication's own.
 */
import type {VFile} from 'vfile'
import {z} from 'zod'
import {complain, isBroken} from '../parse/complain.ts'
import {listFiles, readText} from '../parse/read-files.ts'
import {readPublication} from '../parse/read-publication.ts'
import {nearest, readYaml} from '../parse/read-yaml.ts'
import {type Locale, localeIn} from '../publish/locale.ts'
import type {Form, Word} from '../publish/locales/words.ts'
import {expectedForm, isForm, isWord, wordKeys} from '../publish/own-words.ts'

const name = 'templates/words.yaml'

/** Words of a publication's own, which win. */
export type OwnWords = Readonly<Partial<Record<Word, Form>>>

/**
 * The locale of a publication, and the file with its own words, if it has one.
 *
 * A publication that cannot be read gets English words; why not is said by
 * whoever reads all of it.
 */
export async function readWords(
  root: string
): Promise<{locale: Locale; own: OwnWords; files: VFile[]}> {
  const head = await readText(root, 'publication.yaml')
  const publication = isBroken(head) ? undefined : readPublication(head)
  const language = publication?.language ?? 'en'
  const names = await listFiles(root, 'templates')
  if (!names.includes(name)) {
    return {locale: localeIn(language), own: {}, files: []}
  }
  const file = await readText(root, name)
  const own = isBroken(file) ? {} : wordsIn(file)
  return {locale: localeIn(language, own), own, files: [file]}
}

function wordsIn(file: VFile): Partial<Record<Word, Form>> {
  const schema = z.record(z.string(), z.unknown())
  const yaml = readYaml(file, String(file), 0, schema, {}, 100_000)
  const words: Partial<Record<Word, Form>> = {}
  for (const [key, value] of Object.entries(yaml?.value ?? {})) {
    const place = yaml?.placeOf(key)
    if (!isWord(key)) {
      const near = nearest(key, wordKeys)
      const hint = near ? `\`${near}\`` : 'a key of `src/publish/locales/en.ts`'
      complain(
        file,
        'unknown-key',
        `Unknown key \`${key}\`, expected ${hint}`,
        place
      )
    } else if (isForm(key, value)) words[key] = value
    else {
      const shown = JSON.stringify(value)?.slice(0, 60)
      const reason = `Unexpected ${shown} for \`${key}\`, expected ${expectedForm(key)}`
      complain(file, 'bad-value', reason, place)
    }
  }
  return words
}
