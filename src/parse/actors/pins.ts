/**
 * What an editor has said: names of the register, links to `actor:ID`.
 */
import {currentId, type Register, type RegisterEntry} from '../../actor.ts'
import type {Naming} from './clusters.ts'
import {foldName} from './lookup.ts'
import {type Reading, type Sentence, sliceWords} from './reading.ts'

/** A place of the text that an editor has given to an actor. */
export type Pin = Readonly<{
  id: string
  naming: Naming
  /** By a link, which names one place and wins over the register. */
  linked: boolean
}>

/** Find what the editor pinned; links first, then the register's names. */
export function readPins(reading: Reading, register?: Register): Pin[] {
  const forms = readForms(register)
  const pins: Pin[] = []
  for (const sentence of reading.sentences) {
    const links = readLinks(sentence, register)
    pins.push(...links)
    if (!forms) continue
    for (const pin of readRegister(sentence, forms)) {
      if (!links.some(({naming}) => overlaps(naming, pin.naming)))
        pins.push(pin)
    }
  }
  return pins
}

/** Whether two names of one sentence share a word. */
export function overlaps(a: Naming, b: Naming): boolean {
  return a.sentence === b.sentence && a.from < b.to && b.from < a.to
}

/** Whether an entry says that a name must not be taken for it. */
export function isNever(
  entry: RegisterEntry | undefined,
  text: string
): boolean {
  const folded = foldName(text)
  return entry?.never.some((never) => foldName(never) === folded) ?? false
}

function readLinks(sentence: Sentence, register?: Register): Pin[] {
  const pins: Pin[] = []
  for (const {start, end, url} of sentence.block.links) {
    const given = /^actor:(?:\/\/)?([^\s?#]+)$/.exec(url)?.[1]
    if (!given) continue
    const id = register ? currentId(register, given) : given
    const inside = sentence.words.flatMap((word, index) =>
      word.start >= start && word.end <= end ? [index] : []
    )
    const naming = makeNaming(sentence, inside[0], inside.at(-1))
    if (naming) pins.push({id, naming, linked: true})
  }
  return pins
}

function makeNaming(
  sentence: Sentence,
  first: number | undefined,
  last: number | undefined
): Naming | undefined {
  if (first === undefined || last === undefined) return undefined
  let from = first
  let to = last + 1
  while (from < to && sentence.words[from]?.shape === 'mark') from++
  while (to > from && sentence.words[to - 1]?.shape === 'mark') to--
  if (/^the$/i.test(sentence.words[from]?.text ?? '') && to - from > 1) from++
  if (from >= to) return undefined
  return {sentence, from, to, text: sliceWords(sentence, from, to)}
}

type Forms = Readonly<{
  /** The id of each name, `undefined` when two entries have it. */
  ids: ReadonlyMap<string, string | undefined>
  nevers: ReadonlyMap<string, readonly string[]>
  openers: ReadonlySet<string>
  longest: number
}>

function readForms(register: Register | undefined): Forms | undefined {
  if (!register || register.size === 0) return undefined
  const ids = new Map<string, string | undefined>()
  const nevers = new Map<string, string[]>()
  const openers = new Set<string>()
  let longest = 1
  const note = (form: string): string => {
    const plain = plainForm(form)
    openers.add(opener(plain))
    longest = Math.max(longest, plain.split(/[ .,-]+/).length * 2)
    return plain
  }
  for (const entry of register.values()) {
    for (const form of [entry.name, ...entry.aliases]) {
      const plain = note(form)
      const known = ids.get(plain)
      ids.set(
        plain,
        ids.has(plain) && known !== entry.id ? undefined : entry.id
      )
    }
    for (const never of entry.never) {
      const plain = note(never)
      nevers.set(plain, [...(nevers.get(plain) ?? []), entry.id])
    }
  }
  return {ids, nevers, openers, longest: Math.min(longest, 24)}
}

function plainForm(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")
    .replace(/^(?:the|The) /, '')
    .trim()
}

function opener(form: string): string {
  return /^[\p{L}\p{M}\p{N}]*/u.exec(form)?.[0] ?? ''
}

/** The longest names of the register in a sentence, from left to right. */
function readRegister(sentence: Sentence, forms: Forms): Pin[] {
  const {words} = sentence
  const pins: Pin[] = []
  for (let from = 0; from < words.length; from++) {
    const word = words[from]
    if (!word || !forms.openers.has(opener(plainForm(word.text)))) continue
    for (
      let to = Math.min(words.length, from + forms.longest);
      to > from;
      to--
    ) {
      const form = plainForm(sliceWords(sentence, from, to))
      const never = forms.nevers.get(form)
      const id = forms.ids.get(form)
      if (!never && !id) continue
      if (id && !never?.includes(id)) {
        const text = sliceWords(sentence, from, to)
        pins.push({id, naming: {sentence, from, to, text}, linked: false})
      }
      from = to - 1
      break
    }
  }
  return pins
}
