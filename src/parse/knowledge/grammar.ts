/**
 * Small closed classes of words that let us read phrases without a parser.
 *
 * Source: the closed classes of English, Spanish, German and French grammar,
 * written by hand for Quoin.
 */

function set(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** Pronouns that can be the source of a quotation. */
export const subjectPronouns: ReadonlySet<string> = set(`
  he she they we i it you who él ella ellos ellas sie er wir il elle ils elles
  ze xe`)

/** Possessive pronouns: `her claim`. */
export const possessives: ReadonlySet<string> = set('his her their its my our')

/** Words that open a noun phrase. */
export const determiners: ReadonlySet<string> = set(`
  the a an some many several one two three four five both all another other each
  every any no this that these those most few such half his her their its my our
  your either
  el la los las un una unos unas su sus der die das den dem ein eine einer le les
  des du ce cette l`)

/** Prepositions, English first. */
export const prepositions: ReadonlySet<string> = set(`
  of for in at from with on to about near inside against by during after before
  under over between among through outside across into within without toward
  towards upon since until till despite amid per via behind beside besides
  beyond concerning regarding including than like as off up out down around
  throughout alongside following
  de en con por para desde sobre bei von vom im in am auf mit zu zum zur à au aux
  dans sur pour avec par`)

/** Conjunctions and subordinators. */
export const conjunctions: ReadonlySet<string> = set(`
  and or but nor yet so while when whereas because if although though unless
  that whether as since after before until once where why how than what y e o pero
  und oder aber et ou mais que`)

/** Relative pronouns that open a clause after a noun. */
export const relatives: ReadonlySet<string> = set(`
  who whom whose which where when quien que qui`)

/** Auxiliaries: between a subject and its verb. */
export const auxiliaries: ReadonlySet<string> = set(`
  has have had is are was were be been being am do does did will would shall
  should can could may might must 's 'd 've 'll ha han había hat haben hatte a
  ont avait est sont était ist sind war waren wird habe hätte es son fue está`)

/** Forms of "be": before a participle they make a passive. */
export const beForms: ReadonlySet<string> = set(`
  is are was were be been being am isn't aren't wasn't weren't he's she's it's
  got gets get`)

/** Negations, and adverbs that do not end in -ly. */
export const adverbs: ReadonlySet<string> = set(`
  not never also then later once again even just still now often too already
  soon first recently always sometimes ever since instead meanwhile further
  thus there here yesterday today tomorrow tonight twice reportedly simply
  both much rather quite almost perhaps maybe merely only
  don't doesn't didn't
  won't wouldn't hasn't haven't hadn't couldn't can't therefore himself
  herself itself themselves myself ourselves
  nevertheless nonetheless afterward afterwards forth lo se les también además heute gestern dann auch aussi`)

/** Words for times, at the edge of a phrase they are no part of a name. */
export const timeWords: ReadonlySet<string> = set(`
  monday tuesday wednesday thursday friday saturday sunday january february
  march april may june july august september october november december
  yesterday today tomorrow tonight recently later earlier morning afternoon
  evening night week month year day days weeks months years hours minutes
  moments ago last early late lunes martes miércoles jueves
  viernes sábado domingo montag dienstag mittwoch donnerstag freitag samstag
  sonntag`)

/** Capitalized words before a name that are no part of it. */
export const titleWords: ReadonlySet<string> = set(`
  mr mrs ms miss mx dr prof professor sen senator rep representative gov governor
  president vice prime minister secretary chancellor king queen prince princess
  pope sir dame lord lady judge justice gen general col colonel lt sgt capt
  captain rev reverend mayor congressman congresswoman former chairman
  chairwoman spokesman spokeswoman spokesperson director ceo attorney
  ambassador leader candidate nominee then state senate house majority minority
  whip señor señora sr sra presidente presidenta father mother sister brother
  uncle aunt officer detective sheriff commissioner superintendent admiral
  maj major cmdr commander coach saint chief speaker actor actress author
  republican democratic democrat gop herr frau doña don mme monsieur madame
  cardinal archbishop bishop rabbi imam reporter columnist editor strategist
  analyst pollster adviser advisor
  deputy acting interim dean supreme court`)

/** Titles that tell a gender. */
export const genderedTitles: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['mr', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['sir', 'male'],
  ['dame', 'female'],
  ['lady', 'female'],
  ['lord', 'male'],
  ['king', 'male'],
  ['queen', 'female'],
  ['congressman', 'male'],
  ['congresswoman', 'female'],
  ['señor', 'male'],
  ['señora', 'female'],
  ['herr', 'male'],
  ['frau', 'female'],
  ['mme', 'female'],
  ['monsieur', 'male']
])

/** Lower-case words that may stand inside a name. */
export const nameParticles: ReadonlySet<string> = set(`
  van von der den de la le du da di del della dos das al el bin ibn ben ter ten
  y`)
