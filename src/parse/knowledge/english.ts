/**
 * English in the shape of the other languages.
 *
 * Its rules of phrases and cues are a program of their own and read the tables
 * below where they stand. Source: the tables' own.
 */
import {personNouns, termWords} from './cue-nouns.ts'
import {cueVerbs} from './cue-verbs.ts'
import {
  adverbs,
  auxiliaries,
  beForms,
  conjunctions,
  determiners,
  nameParticles,
  prepositions,
  subjectPronouns,
  timeWords
} from './grammar.ts'
import {type Language, wordSet} from './language.ts'

/** English; also for texts in a language that has no table. */
export const english: Language = {
  code: 'en',
  cueVerbs,
  nounLike: new Set(),
  openers: [['according', 'to']],
  leads: new Set(),
  closers: new Set(),
  pronouns: subjectPronouns,
  nobody: wordSet('nobody none neither'),
  determiners,
  prepositions,
  links: wordSet('of'),
  conjunctions,
  havings: auxiliaries,
  beings: beForms,
  adverbs,
  negations: wordSet('not never'),
  timeWords,
  particles: nameParticles,
  people: personNouns,
  termWords,
  common:
    wordSet(`the of and to in that is was for it on with as he she said are
    at by from this have has had but not they his her be been which will would
    their who were an or we you its more about than`),
  letters: undefined,
  dropsSubject: false,
  capitalNouns: false,
  cuts: undefined
}
