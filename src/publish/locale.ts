/**
 * The words that pages, feeds and mail say of themselves, in the language of
 * the publication, with its days, numbers and lists of names.
 */
import {type Days, daysIn, isKnown} from './days.ts'
import {german} from './locales/de.ts'
import {english} from './locales/english.ts'
import {spanish} from './locales/es.ts'
import {french} from './locales/fr.ts'
import type {English, Form, Word, Words} from './locales/words.ts'

/** What stands in for `{name}`: numbers are written as the language does. */
export type Values = Readonly<Record<string, string | number>>

type Text<Key extends Word> = English[Key] extends {
  readonly other: infer Other
}
  ? Other
  : English[Key]

type Fields<Found> = Found extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Fields<Rest>
  : never

/** What a phrase must be given; nothing for a phrase without fields. */
type Given<Key extends Word> = [Fields<Text<Key>>] extends [never]
  ? []
  : [Readonly<Record<Fields<Text<Key>>, string | number>>]

/** A language as readers of the publication see it. */
export type Locale = Readonly<{
  /** BCP 47, as it was asked for. */
  language: string
  /** BCP 47 of the words: `en` for a language that Quoin does not speak. */
  words: string
  days: Days
  /**
   * Say something.
   *
   * Plain text: whoever puts it into HTML or XML escapes it.
   *
   * @example
   *   localeIn('es').say('count.articles', {count: 2}) // => '2 artículos'
   */
  say: <Key extends Word>(key: Key, ...given: Given<Key>) => string
  /** The same for a key that is only known when it is asked for. */
  find: (key: string, values: Values) => string | undefined
  /** A text with its fields, or its plural forms, as a script wants them. */
  form: (key: Word) => Form
  /** `Ana, Ben and Cy`. */
  list: (names: readonly string[]) => string
  /** The same in parts: each name with what stands before it. */
  listed: (names: readonly string[]) => {name: string; before: string}[]
}>

/** The languages that Quoin itself speaks, by their first subtag. */
export const spoken: Readonly<Record<string, Words>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german
}

/**
 * The words of a language.
 *
 * A language that Quoin does not speak gets English words and its own days.
 *
 * @param own
 *   Words of the publication, which win.
 */
export function localeIn(
  language: string,
  own: Readonly<Partial<Record<Word, Form>>> = {}
): Locale {
  const [base = 'en'] = language.toLowerCase().split('-')
  const words: Words = {...english, ...spoken[base], ...own}
  const known = isKnown(language) ? language : 'en'
  const rules = new Intl.PluralRules(known)
  const numbers = new Intl.NumberFormat(known)
  const lists = new Intl.ListFormat(known, {type: 'conjunction'})
  const find = (key: string, values: Values) => {
    if (!Object.hasOwn(words, key)) return undefined
    const form = words[key as Word]
    return fill(typeof form === 'string' ? form : plural(form), values)
    function plural(forms: Exclude<Form, string>): string {
      return forms[rules.select(Number(values.count))] ?? forms.other
    }
  }
  const fill = (text: string, values: Values) =>
    text.replace(/\{(\w+)\}/g, (field, name: string) => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined
      if (typeof value === 'number') return numbers.format(value)
      return value ?? field
    })
  return {
    language,
    words: spoken[base] || Object.keys(own).length > 0 ? language : 'en',
    days: daysIn(language),
    say: (key, ...[values = {}]) => find(key, values as Values) ?? key,
    find,
    form: (key) => words[key],
    list: (names) => lists.format(names),
    listed: (names) => inParts(lists, names)
  }
}

/**
 * The words to use inside an article of a language: its own, else those of the
 * publication.
 */
export function localesBeside(locale: Locale): (language: string) => Locale {
  const known = new Map([[locale.language, locale]])
  return (language) => {
    const found = known.get(language) ?? localeIn(language)
    known.set(language, found)
    return found.words === language ? found : locale
  }
}

function inParts(
  lists: Intl.ListFormat,
  names: readonly string[]
): {name: string; before: string}[] {
  let before = ''
  const found: {name: string; before: string}[] = []
  for (const {type, value} of lists.formatToParts(names)) {
    if (type === 'literal') before = value
    else {
      found.push({name: value, before})
      before = ''
    }
  }
  return found
}
