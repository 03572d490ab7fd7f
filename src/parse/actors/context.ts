/**
 * What the words beside a name say of its kind.
 */
import {
  directions,
  organisationBelongings,
  organisationNouns,
  organisationVerbs,
  personBelongings,
  personVerbs,
  placeNouns,
  speakingVerbs
} from '../knowledge/context-words.ts'
import {countryCodes} from '../knowledge/countries.ts'
import {functionWords} from '../knowledge/function-words.ts'
import {honorifics, titles} from '../knowledge/titles.ts'
import type {Candidate} from './candidates.ts'
import type {Votes} from './evidence.ts'
import {knownKind} from './lookup.ts'
import type {Word} from './reading.ts'

/** Add what the words beside one mention say. */
export function readContext(candidate: Candidate): Votes {
  const votes: Votes = {person: 0, organisation: 0, place: 0}
  const {sentence, from, to, title} = candidate
  if (title) {
    const word =
      sentence.words[title.to - 1]?.text === '.' ? title.to - 2 : title.to - 1
    votes.person += honorifics.has(sentence.words[word]?.lower ?? '') ? 8 : 6
  }
  const compound = modifies(sentence.words[to])
  readBefore(sentence.words, title?.from ?? from, votes, compound)
  readAfter(candidate, to, votes)
  readPronoun(candidate, votes)
  return votes
}

/** `Torres shook her head`, `… home,” Torres snapped`. */
function readPronoun({sentence, from, to}: Candidate, votes: Votes): void {
  const {words} = sentence
  const near = words.slice(to, to + 3)
  if (near.some(({text}) => /^(?:her|his|himself|herself)$/.test(text))) {
    if (near[0]?.shape === 'lower') votes.person += 2
  }
  const quoted = /^[”"’»]$|^''$/.test(words[from - 1]?.text ?? '')
  if (quoted && /(?:ed|said)$/.test(near[0]?.text ?? '')) votes.person += 2
  if (near[0]?.text === ':' && sentence.words[from]?.first) {
    if (/^\p{Lu}{4,}$/u.test(words[from]?.text ?? '')) votes.person += 6
  }
}

const ofPlace =
  /^(?:north|south|east|west|outskirts|suburb|city|town|village|province|region|island|coast|mayor|people|citizens|bishop|archbishop|part|parts|streets|capital|port|governor)$/
const ofOrganisation =
  /^(?:ceo|chairman|chairwoman|spokesman|spokeswoman|spokesperson|member|members|employee|employees|shares|head|executive|director|founder|co-founder|customers|division|subsidiary|board|acquisition|editor|chief|owner|owners|part-owner|president|unit|arm)$/

/** `the Cruise video`: the article belongs to the noun behind the name. */
function modifies(after: Word | undefined): boolean {
  if (after?.shape !== 'lower') return false
  return !functionWords.has(after.lower) && !speakingVerbs.has(after.lower)
}

function readBefore(
  words: readonly Word[],
  from: number,
  votes: Votes,
  compound: boolean
): void {
  const before = words[from - 1]
  const earlier = words[from - 2]
  if (!before) return
  const word = before.lower
  if (word === 'the') {
    votes.person -= compound ? 0.5 : 3
    votes.organisation += 0.5
    readBefore(words, from - 1, votes, compound)
    return
  }
  if (
    speakingVerbs.has(word) &&
    !/^(?:believed?|thinks?|thought)$/.test(word)
  ) {
    votes.person += 2
    votes.organisation += 1
  } else if (word === 'in') votes.place += 2.5
  else if (word === 'on') votes.place += 1
  else if (/^(?:near|outside|across|throughout|inside|around)$/.test(word))
    votes.place += 2.5
  else if (word === 'at') {
    votes.place += 1
    votes.organisation += 1
  } else if (/^(?:to|from|into|via)$/.test(word)) votes.place += 1
  else if (word === 'by' || word === 'with') {
    votes.person += 0.5
    votes.organisation += 0.5
  } else if (/^(?:for|against|between)$/.test(word)) votes.organisation += 0.5
  else if (directions.has(word)) votes.place += 3
  else if (word === 'of' || word === 'for' || word === 'at') {
    if (ofPlace.test(earlier?.lower ?? '')) votes.place += 3
    if (ofOrganisation.test(earlier?.lower ?? '')) votes.organisation += 3
  } else if (before.shape === 'lower' && organisationNouns.has(word)) {
    votes.organisation += titles.has(word) ? 0 : 3
    if (titles.has(word)) votes.person += 4
  } else if (before.shape === 'lower' && titles.has(word)) votes.person += 4
  else if (before.shape === 'lower' && placeNouns.has(word)) votes.place += 2
  if (word === 'of' && ofPlace.test(earlier?.lower ?? '')) votes.place += 3
  if (word === 'of' && ofOrganisation.test(earlier?.lower ?? ''))
    votes.organisation += 3
}

function readAfter(candidate: Candidate, to: number, votes: Votes): void {
  const {words} = candidate.sentence
  const last = words[to - 1] as Word
  const after = words[to]
  if (!after) return
  if (last.possessive) {
    if (personBelongings.has(after.lower)) votes.person += 3
    else if (isOfOrganisation(after)) votes.organisation += 2.5
    else if (placeNouns.has(after.lower)) votes.place += 2.5
    return
  }
  const copula = /^(?:is|was|are|were)$/.test(after.text)
  if (copula && /^(?:a|an|the)$/.test(words[to + 1]?.text ?? '')) {
    readApposition(words, to + 1, votes)
  } else if (after.text === ',') readApposition(words, to + 1, votes)
  else if (after.text === '(') readBracket(words, to + 1, votes)
  else if (speakingVerbs.has(after.lower)) {
    votes.person += candidate.to - candidate.from > 1 || last.first ? 1.5 : 3
    votes.organisation += 1
  } else if (personVerbs.has(after.lower)) votes.person += 2.5
  else if (organisationVerbs.has(after.lower)) votes.organisation += 1.5
  else if (after.shape === 'lower' && isOfOrganisation(after)) {
    votes.organisation += 3
  } else if (after.shape === 'lower' && placeNouns.has(after.lower))
    votes.place += 2
}

function isOfOrganisation({lower}: Word): boolean {
  return organisationNouns.has(lower) || organisationBelongings.has(lower)
}

function readBracket(words: readonly Word[], at: number, votes: Votes): void {
  const [word, close] = words.slice(at, at + 2)
  if (close?.text === ')' && countryCodes.has(word?.text ?? '')) {
    votes.person += 3
  } else if (close?.text === ')' && /^\p{Lu}{2,}$/u.test(word?.text ?? '')) {
    votes.organisation += 3
    votes.person -= 4
  }
  if (word?.shape === 'number' && close?.text === ')' && word.text.length < 3) {
    votes.person += 3
  }
}

function readApposition(
  words: readonly Word[],
  at: number,
  votes: Votes
): void {
  const [word, next] = words.slice(at, at + 2)
  if (!word) return
  if (word.text === 'who' || word.text === 'whose') votes.person += 4
  else if (word.shape === 'number' && /^\d\d$/.test(word.text)) {
    if (next && /^[,.]$/.test(next.text)) votes.person += 4
  } else if (word.shape === 'capital' && knownKind(word.text) === 'place') {
    votes.place += 3
  } else if (
    /^(?:a|an|the|his|her|its)$/.test(word.lower) ||
    titles.has(word.lower)
  ) {
    const noun = words
      .slice(at, at + 6)
      .find(
        ({lower, shape}) =>
          shape !== 'mark' &&
          (titles.has(lower) ||
            organisationNouns.has(lower) ||
            placeNouns.has(lower))
      )
    if (!noun) return
    if (titles.has(noun.lower)) votes.person += 3
    else if (organisationNouns.has(noun.lower)) votes.organisation += 3
    else votes.place += 3
  }
}
