/**
 * Nouns of speech and of those who speak, and words around quotation marks
 * that say whether somebody spoke.
 *
 * Source: written by hand for Quoin from newspaper usage.
 */

function set(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

/** What somebody made with words: `Smith’s claim that …`, `in her words`. */
export const cueNouns: ReadonlySet<string> = set(`
  claim claims statement statements comment comments remark remarks assertion
  assertions argument arguments promise promises pledge vow vows warning
  warnings question questions answer answers response reply message messages
  tweet tweets post posts words word speech speeches letter letters email emails
  e-mail memo memoir book essay op-ed column declaration suggestion allegation
  allegations accusation accusations complaint complaints call calls description
  contention insistence view views belief opinion conclusion quote quotes slogan
  motto mantra refrain quip joke advice explanation characterization
  interpretation announcement proclamation rhetoric testimony criticism boast
  admission confession prediction appeal demand plea retort rejoinder verdict
  assessment summary acknowledgment observation insult use phrase`)

/** Texts that speak for themselves: `the letter read`. */
export const documentNouns: ReadonlySet<string> = set(`
  letter report statement email e-mail memo memorandum document documents
  article ad ads advertisement editorial headline sign signs banner banners
  placard poster posters caption note ruling complaint lawsuit suit filing
  indictment affidavit bill law book study poll survey website site page
  post tweet message release transcript column essay resolution constitution
  amendment application brief opinion order paper piece passage shirt shirts
  T-shirt T-shirts button buttons label video narrator voiceover song lyrics
  script text entry newspaper magazine paper narrator announcer website`)

/** One person or body, told by what they do; used for `the minister said`. */
export const personNouns: ReadonlySet<string> = set(`
  president minister senator secretary governor mayor spokesman spokeswoman
  spokesperson leader chairman chairwoman chair director chief head judge justice
  lawyer attorney candidate nominee congressman congresswoman representative
  ambassador general officer official aide adviser advisor strategist analyst
  professor expert author writer reporter columnist editor host anchor actor
  actress singer director producer coach player captain manager executive
  businessman businesswoman billionaire mogul tycoon developer investor banker
  economist scientist researcher doctor nurse teacher student farmer worker
  owner founder pastor priest bishop pope rabbi imam activist organizer voter
  supporter critic resident neighbor neighbour witness woman man girl boy mother
  father wife husband son daughter brother sister friend colleague lawmaker
  politician democrat republican conservative liberal veteran prosecutor
  detective sheriff commissioner commander user person source insider
  consultant pollster operative donor chancellor premier king queen prince
  princess narrator crowd audience company group campaign agency committee
  commission department ministry union association party court board panel
  council police government administration organization organisation network
  paper newspaper magazine firm bank team neurosurgeon historian philosopher
  poet novelist filmmaker artist comedian moderator protester superintendent
  treasurer vice-president texan`)

/** Marks as a term: `the so-called “x”`, `the term “x”`, `nicknamed “x”`. */
export const termWords: ReadonlySet<string> = set(`
  so-called term terms word phrase expression nickname nicknamed titled entitled
  subtitled dubbed codenamed code-named labeled labelled named known
  hashtag book novel film movie song album show series program programme
  podcast episode documentary memoir play musical single hit magazine column
  blog segment feature article essay poem painting exhibition ballet opera
  sitcom drama sogenannte sogenannten llamado llamada llamados`)

/** Names of broadcasts and papers: `on NBC’s “Meet the Press”`. */
export const outletWords: ReadonlySet<string> = set(`
  abc nbc cbs cnn msnbc fox pbs npr hbo bbc cnbc mtv univision telemundo
  showtime netflix amazon bravo espn bloomberg`)
