/**
 * Words beside a name that say what it is.
 *
 * Source: written by hand.
 */

/** What follows a person (and often an organisation) as a verb. */
export const speakingVerbs: ReadonlySet<string> = new Set(
  `said says told tells added adds argued argues claimed claims explained explains replied replies asked asks stated states noted notes
insisted insists admitted admits acknowledged believes believed thinks thought wrote writes recalled warned warns tweeted commented responded suggested
described denied declined refused criticised criticized praised testified remarked observed urged emphasized emphasised stressed concluded joked`.split(
    /\s+/
  )
)

/** What follows a person only. */
export const personVerbs: ReadonlySet<string> = new Set(
  `died born married retired resigned smiled laughed shrugged nodded walked grew studied graduated sang starred wrote lives lived teaches taught
himself herself who whose`.split(/\s+/)
)

/** What follows an organisation rather than a person. */
export const organisationVerbs: ReadonlySet<string> = new Set(
  `acquired unveiled released launched manufactures sells employs operates publishes published reported reports merged issued`.split(
    ' '
  )
)

/** Common nouns before or behind an organisation's name. */
export const organisationNouns: ReadonlySet<string> = new Set(
  `company companies corporation firm airline airlines carrier automaker carmaker manufacturer retailer supplier maker bank insurer operator provider
publisher studio network broadcaster newspaper magazine journal daily tabloid website site platform channel station band group party movement
team club charity foundation agency organisation organization association union federation league council committee university college school
hospital startup start-up subsidiary conglomerate giant chain brand developer vendor`.split(
    /\s+/
  )
)

/** What an organisation has, behind its name: `Boeing shares`. */
export const organisationBelongings: ReadonlySet<string> = new Set(
  `rival shares stock shareholders employees staff spokesman spokeswoman spokesperson executives executive engineers customers products chief ceo
chairman headquarters users members software subsidiaries camp militants fighters plc lawmakers mps deputies councillors legislators
factory factories plant plants stores`.split(/\s+/)
)

/** Common nouns before or behind a place's name. */
export const placeNouns: ReadonlySet<string> = new Set(
  `city town village capital state province region county district island islands river lake mountain port harbour harbor suburb neighborhood
neighbourhood municipality area coast border airport peninsula bay residents waters hamlet borough settlement street road`.split(
    /\s+/
  )
)

/** What a person has and others seldom do: `Bell’s wife`. */
export const personBelongings: ReadonlySet<string> = new Set(
  `wife husband son daughter father mother brother sister family parents widow widower girlfriend boyfriend partner uncle aunt cousin grandfather
grandmother lawyer lawyers attorney career death birth life body home childhood memoir hair face eyes hand voice nominee predecessor successor deputy`.split(
    /\s+/
  )
)

/** Directions before a place: `northern Kent`. */
export const directions: ReadonlySet<string> = new Set(
  `north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern
southwestern downtown mainland upper lower rural greater`.split(/\s+/)
)

/** Words that tell a report of sport, where a city is mostly its club. */
export const sportWords: ReadonlySet<string> = new Set(
  `scored beat goal goals match season league coach striker midfielder defender goalkeeper innings wicket wickets quarterback touchdown touchdowns playoff
playoffs tournament semi-final semi-finals semifinal semifinals quarter-final quarter-finals champions championship championships inning halftime half-time
overtime equaliser equalizer equalised penalty assist assists rebounds kickoff stoppage fixture fixtures rounds birdie bogey par seeded tiebreak peloton
sprint medal medals relay try tries scrum batsman bowler runs lap laps pole podium race racing jugador partido goles gol delantero liga entrenador torneo`.split(
    /\s+/
  )
)
