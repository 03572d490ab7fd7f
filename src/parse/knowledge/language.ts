/**
 * What the quotation extractor knows of a language other than by rule.
 */
import type {CueClass, CueForm, CueLanguage, CueVerb} from './cue-verbs.ts'

/** The words of one language; all sets hold lower case, apostrophes straight. */
export type Language = Readonly<{
  code: CueLanguage
  /** Every form of a verb of saying. */
  cueVerbs: ReadonlyMap<string, CueVerb>
  /** Forms that are nouns behind an article: `la pregunta`. */
  nounLike: ReadonlySet<string>
  /** Words before a source: `según`, `a juicio de`. */
  openers: readonly (readonly string[])[]
  /** The same, only at the start of a sentence and before a comma: `para X,`. */
  leads: ReadonlySet<string>
  /** Words behind a source: `Weber zufolge`. */
  closers: ReadonlySet<string>
  pronouns: ReadonlySet<string>
  /** Nobody said it. */
  nobody: ReadonlySet<string>
  determiners: ReadonlySet<string>
  prepositions: ReadonlySet<string>
  /** What hangs one noun on another: `de`, `du`, `des`. */
  links: ReadonlySet<string>
  conjunctions: ReadonlySet<string>
  /** Before a participle that tells who spoke: `ha dicho`. */
  havings: ReadonlySet<string>
  /** Before a participle that tells of whom was spoken: `fue llamado`. */
  beings: ReadonlySet<string>
  /** Adverbs, negations and the small pronouns before a verb. */
  adverbs: ReadonlySet<string>
  negations: ReadonlySet<string>
  timeWords: ReadonlySet<string>
  /** Lower-case words inside a name. */
  particles: ReadonlySet<string>
  /** Nouns of those who speak. */
  people: ReadonlySet<string>
  /** Nouns before marks that make the words a name: `la película «…»`. */
  termWords: ReadonlySet<string>
  /** Frequent words that tell the language, those of its neighbours left out. */
  common: ReadonlySet<string>
  /** Letters and marks that tell the language. */
  letters: RegExp | undefined
  /** A verb without subject has the last one: Spanish. */
  dropsSubject: boolean
  /** Every noun has a capital: German. */
  capitalNouns: boolean
  /** A word that is two: `d’Anne` by its first group, else `dit-il`. */
  cuts: RegExp | undefined
}>

/** The words of a list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Forms of a verb by its entry in a list. */
export type Inflect = (entry: string) => readonly (readonly [string, CueForm])[]

/** The forms of all verbs of a language; a form listed first wins. */
export function verbTable(
  language: CueLanguage,
  lists: Readonly<Partial<Record<CueClass, string>>>,
  inflect: Inflect
): ReadonlyMap<string, CueVerb> {
  const verbs = new Map<string, CueVerb>()
  for (const [name, list] of Object.entries(lists)) {
    for (const entry of list.trim().split(/\s+/)) {
      const base = entry.split('/')[0] ?? entry
      for (const [text, form] of inflect(entry)) {
        if (verbs.has(text)) continue
        verbs.set(text, {base, class: name as CueClass, form, language})
      }
    }
  }
  return verbs
}
