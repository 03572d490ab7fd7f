/**
 * What a language must have, as English has it.
 */
import type {english} from './english.ts'
import type {serviceEnglish} from './service-en.ts'

/** Everything there is to say, as English has it. */
export type English = typeof english

/** The key of one thing to say. */
export type Word = keyof English

/** A text, or its plural forms by category of Unicode CLDR. */
export type Form =
  | string
  | Readonly<{other: string} & Partial<Record<Intl.LDMLPluralRule, string>>>

/** Everything there is to say, in one language. */
export type Words = Readonly<Record<Word, Form>>

/** The words of the service, in one language. */
export type ServiceWords = Readonly<Record<keyof typeof serviceEnglish, string>>
