/**
 * English verbs that say that something was said.
 *
 * Source: written by hand for Quoin from newspaper usage and the style books'
 * lists of "said" words; no list of others was copied. Verbs are given by their
 * base form and inflected here; other languages have files of their own.
 */

/**
 * `say` brings an utterance and may stand before its subject (`said Torres`);
 * `name` gives something a name or judges it (`called it “a gift”`); `think`
 * reports a thought; `act` is speech only beside a quotation (`laughed`).
 */
export type CueClass = 'say' | 'name' | 'think' | 'act'

/**
 * `finite` forms need a subject of their own; `past` may also be a participle
 * (`called`); `ing` and `base` borrow the subject of the clause they hang on.
 */
export type CueForm = 'finite' | 'past' | 'ing' | 'base'

/** The languages whose words are known. */
export type CueLanguage = 'en' | 'es' | 'de' | 'fr'

/** One inflected form. `base` is the dictionary form. */
export type CueVerb = Readonly<{
  base: string
  class: CueClass
  form: CueForm
  language: CueLanguage
}>

/** base/past/participle for irregular verbs; `+` doubles the last letter. */
const english: Readonly<Record<CueClass, string>> = {
  say: `say/said/said tell/told/told write/wrote/written tweet retweet add ask
    reply respond answer continue note claim state declare argue explain
    insist warn recall conclude acknowledge admit+ announce assert assure
    boast comment complain concede confess confirm contend counter cry declaim
    demand deny disclose echo emphasize emphasise exclaim gush implore
    inform inquire interject joke lament maintain mention muse observe opine
    plead pledge point post predict proclaim promise pronounce protest
    quip+ quote/quoted/quoted reason recount reiterate relate remark remind
    report request retort reveal shout signal speculate stress suggest
    summarize swear/swore/sworn testify text vow volunteer whisper wonder yell
    chant scream advise allege caution instruct read/read/read blog+ email
    cite repeat rejoin chime snap+ bark growl thunder fume mutter murmur
    explode recite preach sing/sang/sung chide concur+ interrupt begin/began/begun
    affirm attest clarify elaborate expound indicate intone enthuse
    marvel pontificate propose quibble recommend retell/retold/retold stipulate
    theorize underscore urge vent bellow tease deadpan+ riff hint specify
    surmise relay bemoan crow reassure`,
  name: `call describe label brand dub+ characterize characterise term nickname
    denounce blast slam+ criticize criticise deride decry dismiss portray
    praise hail mock attack accuse blame condemn cast/cast/cast ridicule tout
    compare liken rate classify depict slap+ paint refer+ lambaste rip+ laud
    charge credit applaud chastise fault lambast pan+ savage salute bash
    thank berate belittle rebuke taunt
    trumpet extol castigate`,
  think: `believe think/thought/thought feel/felt/felt hope expect doubt fear
    worry consider find/found/found guess suspect regard view agree disagree
    envision want imagine`,
  act: `laugh smile shrug+ sigh nod+ grin+ sneer chuckle scoff offer appeal
    object press push go/went/gone turn vent start finish end open close
    conclude react bristle beam cheer introduce invoke issue outline publish
    release share speak/spoke/spoken talk threaten cheer prompt figure put/put/put
    show/showed/shown lay/laid/laid give/gave/given make/made/made use
    mouth deliver cheer sound`
}

const doubling = /\+$/

/** The forms of an English entry: `base`, `base+` or `base/past/participle`. */
export function inflect(
  entry: string
): readonly (readonly [string, CueForm])[] {
  const [first = '', second, third] = entry.split('/')
  const base = first.replace(doubling, '')
  const stem = doubling.test(first) ? base + base.slice(-1) : base
  const open = /[^aeiou]y$/.test(base)
  const s = /(?:s|sh|ch|x|z|[^aeiou]o)$/.test(base)
    ? `${base}es`
    : open
      ? `${base.slice(0, -1)}ies`
      : `${base}s`
  const past =
    second ??
    (base.endsWith('e')
      ? `${base}d`
      : open
        ? `${base.slice(0, -1)}ied`
        : `${stem}ed`)
  const ing = /[^eo]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`
  if (second === base) {
    return [
      [base, 'finite'],
      [s, 'finite'],
      [ing, 'ing']
    ]
  }
  return [
    [base, 'base'],
    [s, 'finite'],
    [ing, 'ing'],
    ...(third && third !== past ? [[third, 'past'] as const] : []),
    [past, second && third !== second ? 'finite' : 'past']
  ]
}

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}

function table(): Map<string, CueVerb> {
  const verbs = new Map<string, CueVerb>()
  for (const [name, list] of Object.entries(english)) {
    for (const entry of words(list)) {
      const base = (entry.split('/')[0] ?? '').replace(doubling, '')
      for (const [text, form] of inflect(entry)) {
        if (verbs.has(text)) continue
        const cue = {
          base,
          class: name as CueClass,
          form,
          language: 'en'
        } as const
        verbs.set(text, cue)
      }
    }
  }
  return verbs
}

/** Every form we know, in lower case. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = table()
