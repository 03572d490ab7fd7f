/**
 * What a name itself says of its kind.
 *
 * Weights were set by hand; a name's own form weighs more than one context.
 */
import {isCommonWord} from '../knowledge/common-words.ts'
import {countryNames} from '../knowledge/countries.ts'
import {isFirstName} from '../knowledge/first-names.ts'
import {frequentSurnames, knownSurnames} from '../knowledge/known-people.ts'
import {
  buildingHeads,
  headsBeforeOf,
  legalForms
} from '../knowledge/organisation-words.ts'
import {alsoGiven, placeOpeners} from '../knowledge/places.ts'
import type {Candidate} from './candidates.ts'
import {isOrganisationHead, isPlaceHead, knownKind} from './lookup.ts'
import type {Word} from './reading.ts'

/** Votes for each kind; below zero speaks against it. */
export type Votes = {person: number; organisation: number; place: number}

/** Add what the name itself says, whatever stands beside it. */
export function readName(candidate: Candidate): Votes {
  const {sentence, from, to, text} = candidate
  const words = sentence.words.slice(from, to).filter((w) => w.shape !== 'mark')
  const votes: Votes = {person: 0, organisation: 0, place: 0}
  const known = knownKind(text)
  if (known) votes[known] += countryNames.has(text) ? 20 : 7
  else if (words.length > 1 && startsKnown(words)) votes.organisation += 4
  readHeads(words, votes)
  if (words.length > 1) readShape(words, sentence.words.slice(from, to), votes)
  else readSingle(words[0] as Word, votes)
  return votes
}

/** `Apple Computer`, `Boeing Commercial Airplanes`: a known name goes on. */
function startsKnown(words: readonly Word[]): boolean {
  const [first] = words
  return first !== undefined && knownKind(first.text) === 'organisation'
}

function readHeads(words: readonly Word[], votes: Votes): void {
  const cut = words.findIndex((word) => /^(?:of|for)$/.test(word.text))
  const head = words[(cut > 0 ? cut : words.length) - 1] as Word
  const last = words.at(-1) as Word
  if (legalForms.has(last.text) && words.length > 1) votes.organisation += 8
  if (words.length < 2) return
  if (buildingHeads.has(head.text)) {
    votes.organisation += 3
    votes.place += 4.5
  } else if (isOrganisationHead(head.text)) votes.organisation += 6
  else if (isPlaceHead(head.text) && !isSurname(words, head)) {
    votes.place += 6
  } else if (cut > 0 && headsBeforeOf.has(head.text)) {
    votes[
      /^(?:City|State|Town|Isle|Gulf|Bay|Cape|Horn|Republic|Kingdom|Sea|Strait|Island|Lake|Mount|Valley|County|Village|Port)/.test(
        head.text
      )
        ? 'place'
        : 'organisation'
    ] += 6
  }
  if (placeOpeners.has((words[0] as Word).text)) votes.place += 4
}

/** Words for places that are surnames as well: `Benny Hill`. */
const surnameLike =
  /^(?:Hills?|Parks?|Woods?|Lane|Rock|Marsh|Mills?|Moor|Wall|Glen|Heath|Fields?|Forest|Head|Lake|Beach|Castle|Cross|Green|Farm|House|Hall|Church|Garden|Point|Cove|Town|Pool|Brook|Burn|Beck|Bay|Ridge|Ranch|Stone|Stratton|Way|Sands|Banks)$/

function isSurname(words: readonly Word[], head: Word): boolean {
  const [first] = words
  return (
    words.length === 2 &&
    first !== undefined &&
    isFirstName(first.text) &&
    surnameLike.test(head.text)
  )
}

const suffix = /^(?:Jr|Sr|II|III|IV)$/

function readShape(
  words: readonly Word[],
  all: readonly Word[],
  votes: Votes
): void {
  const [first, second] = words
  const last = words.at(-1) as Word
  if (all.some((word) => word.text === '&')) votes.organisation += 4
  const headed = isOrganisationHead(last.text)
  if (headed || words.length > 5) return
  if (words.some((word) => /^(?:of|for|and)$/.test(word.text))) return
  if (
    isFirstName((first as Word).text) &&
    !isCommonWord((second as Word).lower)
  )
    votes.person += 5
  else if (isFirstName((first as Word).text)) votes.person += 4
  if (
    words
      .slice(0, -1)
      .some(
        (word) =>
          /^\p{Lu}\.?$/u.test(word.text) ||
          (/^(?:\p{Lu}\.)+$/u.test(word.text) && !knownKind(word.text))
      )
  ) {
    votes.person += 3
  }
  if (suffix.test(last.text)) votes.person += 4
  if (frequentSurnames.has(last.text)) votes.person += 1.5
  if (
    words
      .slice(1, -1)
      .some((word) => /^(?:de|van|von|der|bin|al|el|la|da)$/.test(word.text))
  ) {
    votes.person += 2
  }
  if (/^(?:al|el|Al|El|bin)-\p{Lu}|^\p{Lu}\p{Ll}+-\p{Ll}{2,}$/u.test(last.text))
    votes.person += 3
  readPlaces(words, votes)
  const common = words.filter((word) => isCommonWord(word.lower)).length
  if (common === 0 && words.length < 4) votes.person += 2
  else if (words.length < 4 && !isCommonWord((first as Word).lower)) {
    if (/^\p{Lu}\p{Ll}+$/u.test((first as Word).text)) votes.person += 1
  }
  if (words.length === 2 && common === 1) votes.person += 0.7
  if (common === words.length) votes.organisation += 1
  if (words.some((word) => /^\p{Lu}{2,}$/u.test(word.text)))
    votes.organisation += 2
}

/** `Kowloon West` is a place, `Air India` and `China Eastern` hardly. */
function readPlaces(words: readonly Word[], votes: Votes): void {
  const last = words.at(-1) as Word
  votes.organisation += 0.5
  if (words.length === 2 && alsoGiven.has((words[0] as Word).text)) {
    if (!isCommonWord(last.lower) && !knownKind(last.text)) votes.person += 4
    return
  }
  const compass = /^(?:North|South|East|West|Central)$/.test(last.text)
  const first = (words[0] as Word).text
  if (compass && (words.length > 2 || knownKind(first))) votes.place += 4
  else if (
    knownKind((words[0] as Word).text) === 'place' ||
    knownKind(last.text) === 'place'
  ) {
    votes.organisation += 2
  }
}

function readSingle(word: Word, votes: Votes): void {
  if (/^\p{Lu}{2,}s?$/u.test(word.text)) votes.organisation += 4
  else if (
    /^(?!Mc|Mac|De|Di|La|Le|Van|O’|O')\p{L}+\p{Ll}\p{Lu}/u.test(word.text)
  ) {
    votes.organisation += 4
  } else if (knownSurnames.has(word.text)) votes.person += 5
  else if (frequentSurnames.has(word.text)) votes.person += 2
  else if (isFirstName(word.text)) votes.person += 1.5
  else votes.organisation += 0.5
}
