/**
 * Reads annotated articles: news of our own in which every actor and every
 * quotation is marked where it stands.
 *
 *   [[key|Ana Torres]]        a mention of the actor `key` of the front matter
 *   the [[key|ministry]]      the same by a common noun
 *   [[-|World Cup]]           a name that is no actor
 *   <<key direct|“We go.”>>   words of `key`: direct, mixed or indirect
 *   <<key#1 direct|…>>        parts of one quotation share a number
 *   <<=a guard direct|…>>     words of somebody without a name; `?` for nobody
 *   <<term|“soft invasion”>>  marks that are no speech
 */
import {parse} from 'yaml'

type Place = Readonly<{start: number; end: number; text: string}>

/** An actor as the scorer reads it. */
export type GoldActor = Readonly<{
  id: string
  name: string
  type: string
  salience: number
  roles: readonly {text: string}[]
  mentions: readonly Place[]
}>

/** A quotation as the scorer reads it. */
export type GoldQuotation = Place &
  Readonly<{
    type: string
    speaker: string | null
    speaker_canonical?: string
    speaker_aliases?: readonly string[]
    group?: string
  }>

/** One article: its text without the marks, and what they say. */
export type GoldArticle = Readonly<{
  id: string
  lang?: string
  title?: string
  text: string
  ignore: readonly (readonly [number, number])[]
  actors: readonly GoldActor[]
  quotes: readonly GoldQuotation[]
  non_quotes: readonly Place[]
}>

type Entry = Readonly<{
  key: string
  name: string
  kind: string
  roles?: readonly string[]
  main?: boolean
}>

type Mark = Place & Readonly<{open: '[[' | '<<'; head: string}>

/**
 * Read one article.
 *
 * @param source
 *   Front matter (`title`, `lang`, `actors`) and the annotated text.
 * @param name
 *   Of the file; the id is made of it.
 * @throws
 *   When a mark is not closed, or names what the front matter does not have.
 */
export function readAnnotated(source: string, name: string): GoldArticle {
  const [, front = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n+([\s\S]*)$/.exec(source) ?? []
  const matter = parse(front) as {
    title: string
    lang: string
    actors: readonly Entry[]
  }
  const {text, marks} = readMarks(body, name)
  const mentions = marks.filter(({open}) => open === '[[')
  const known = new Set(matter.actors.map(({key}) => key))
  for (const {head, text: words} of mentions) {
    if (head !== '-' && !known.has(head)) {
      throw new Error(`${name}: unknown actor ${head} of ${words}`)
    }
  }
  const quoted = marks.filter(({open}) => open === '<<')
  return {
    id: name.replace(/\.md$/, ''),
    lang: matter.lang,
    title: matter.title,
    text,
    ignore: mentions
      .filter(({head, text: words}) => head === '-' || !isName(words))
      .map(({start, end}) => [start, end] as const),
    actors: matter.actors
      .map((entry) => actorOf(entry, mentions))
      .filter((actor) => actor.mentions.length > 0),
    quotes: quoted
      .filter(({head}) => head !== 'term')
      .map((mark) => quotationOf(mark, matter.actors, mentions, name)),
    non_quotes: quoted
      .filter(({head}) => head === 'term')
      .map(({start, end, text: words}) => ({start, end, text: words}))
  }
}

function readMarks(body: string, name: string): {text: string; marks: Mark[]} {
  const open: Omit<Mark, 'end' | 'text'>[] = []
  const marks: Mark[] = []
  let text = ''
  for (let at = 0; at < body.length; ) {
    const two = body.slice(at, at + 2)
    const top = open.at(-1)
    if (two === '[[' || two === '<<') {
      const bar = body.indexOf('|', at)
      open.push({open: two, head: body.slice(at + 2, bar), start: text.length})
      at = bar + 1
    } else if (top && two === (top.open === '[[' ? ']]' : '>>')) {
      open.pop()
      marks.push({...top, end: text.length, text: text.slice(top.start)})
      at += 2
    } else text += body[at++]
  }
  const [left] = open
  if (left) throw new Error(`${name}: never closed: ${left.open}${left.head}|`)
  return {text, marks: marks.sort((a, b) => a.start - b.start)}
}

/** A common noun that means an actor (`the ministry`) is neither asked for nor wrong. */
function isName(words: string): boolean {
  return /\p{Lu}/u.test(words)
}

function actorOf(entry: Entry, mentions: readonly Mark[]): GoldActor {
  const {key, name, kind, roles = [], main} = entry
  return {
    id: key,
    name,
    type: kind.replace('organisation', 'organization'),
    salience: main ? 1 : 0,
    roles: roles.map((text) => ({text})),
    mentions: mentions
      .filter(({head, text}) => head === key && isName(text))
      .map(({start, end, text}) => ({start, end, text}))
  }
}

function quotationOf(
  {head, start, end, text}: Mark,
  actors: readonly Entry[],
  mentions: readonly Mark[],
  name: string
): GoldQuotation {
  const [, who = '', number, type = ''] =
    /^(\?|=[^#]+?|[a-z0-9]+)(#\d+)? (direct|mixed|indirect)$/.exec(head) ?? []
  const group = number && {group: `${who}${number}`}
  const place = {start, end, text, type}
  if (who.startsWith('=')) return {...place, speaker: who.slice(1), ...group}
  if (who === '?') return {...place, speaker: null, ...group}
  const actor = actors.find(({key}) => key === who)
  if (!actor) throw new Error(`${name}: unknown source of ${text}: ${head}`)
  const aliases = mentions
    .filter((mention) => mention.head === who)
    .map((mention) => mention.text)
  return {
    ...place,
    speaker: null,
    speaker_canonical: actor.name,
    speaker_aliases: [...new Set([actor.name, ...aliases])],
    ...group
  }
}
