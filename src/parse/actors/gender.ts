/**
 * Which pronoun stands for a person, where the text or the name is sure.
 */
import type {Gender} from '../../actor.ts'
import {genderOfFirstName} from '../knowledge/first-names.ts'
import {honorifics} from '../knowledge/titles.ts'
import type {Cluster, Naming} from './clusters.ts'
import type {Reading, Sentence} from './reading.ts'

const femaleTitle =
  /^(?:actress|chairwoman|spokeswoman|congresswoman|businesswoman|councilwoman|assemblywoman|queen|princess|duchess|countess|baroness|headmistress|empress)$/
const maleTitle =
  /^(?:actor|chairman|spokesman|congressman|businessman|councilman|assemblyman|king|prince|duke|baron|headmaster|emperor|pope|policeman|fisherman)$/

/**
 * The gender of a person: by form of address, by pronouns near the name, by
 * the first name. `undefined` when these say nothing or contradict each other.
 */
export function genderOf(
  cluster: Cluster,
  reading: Reading
): Gender | undefined {
  for (const naming of cluster.namings) {
    const told = genderOfTitle(naming)
    if (told) return told
  }
  const first = cluster.namings
    .map(({text}) => text.split(/\s+/))
    .sort((a, b) => b.length - a.length)[0]?.[0]
  const named =
    first && cluster.namings.some(({text}) => text.includes(' '))
      ? genderOfFirstName(first)
      : undefined
  const votes = countPronouns(cluster, reading)
  if (
    named &&
    votes[named] + 2 >= (named === 'female' ? votes.male : votes.female)
  )
    return named
  if (votes.female > 2 * votes.male) return 'female'
  if (votes.male > 2 * votes.female) return 'male'
  return undefined
}

function genderOfTitle({sentence, title}: Naming): Gender | undefined {
  if (!title) return undefined
  for (let at = title.from; at < title.to; at++) {
    const word = sentence.words[at]?.lower ?? ''
    const gender = honorifics.get(word)
    if (gender) return gender
    if (femaleTitle.test(word)) return 'female'
    if (maleTitle.test(word) && word !== 'actor') return 'male'
  }
  return undefined
}

type Counts = Record<Gender, number>

/** Pronouns behind the name in its sentence and at the start of the next. */
function countPronouns(cluster: Cluster, reading: Reading): Counts {
  const counts: Counts = {female: 0, male: 0, other: 0}
  const seen = new Set<Sentence>()
  for (const naming of cluster.namings) {
    const {sentence, to} = naming
    if (seen.has(sentence)) continue
    seen.add(sentence)
    count(sentence, to, 12, counts)
    const next = reading.sentences[sentence.index + 1]
    if (next && next.block === sentence.block) count(next, 0, 3, counts)
  }
  return counts
}

function count(
  {words}: Sentence,
  from: number,
  length: number,
  counts: Counts
): void {
  for (const word of words.slice(from, from + length)) {
    if (/^(?:she|her|herself)$/.test(word.lower)) counts.female++
    else if (/^(?:he|his|him|himself)$/.test(word.lower)) counts.male++
    else if (word.shape === 'capital' && !word.first) return
  }
}
