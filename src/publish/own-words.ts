/**
 * Words of a publication's own: what `templates/words.yaml` may hold.
 */
import {english} from './locales/english.ts'
import type {Form, Word} from './locales/words.ts'

/** Every key there is. */
export const wordKeys: readonly string[] = Object.keys(english)

const categories = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

/** Whether a key is one of a word. */
export function isWord(key: string): key is Word {
  return Object.hasOwn(english, key)
}

/** Whether a value can stand for a word: a text, or plural forms where they are asked for. */
export function isForm(key: Word, value: unknown): value is Form {
  const fields = fieldsOf(english[key])
  const isText = (text: unknown) =>
    typeof text === 'string' &&
    text.trim() !== '' &&
    [...fieldsOf(text)].every((field) => fields.has(field))
  if (typeof value !== 'object' || value === null) return isText(value)
  return (
    typeof english[key] === 'object' &&
    'other' in value &&
    Object.entries(value).every(
      ([name, text]) => categories.has(name) && isText(text)
    )
  )
}

/** What a word is expected to be, in words. */
export function expectedForm(key: Word): string {
  const form: Form = english[key]
  const fields = [...fieldsOf(form)].map((field) => `\`${field}\``)
  const kind =
    typeof form === 'string'
      ? 'a text'
      : 'a text, or plural forms such as `one` and `other`,'
  return fields.length > 0
    ? `${kind} with no other fields than ${fields.join(', ')}`
    : `${kind} without fields`
}

function fieldsOf(form: Form): ReadonlySet<string> {
  const text = typeof form === 'string' ? form : form.other
  return new Set(text.match(/\{\w+\}/g) ?? [])
}
