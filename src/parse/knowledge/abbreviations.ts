/**
 * Words whose full stop does not end a sentence.
 *
 * Source: the usual abbreviations of the Associated Press Stylebook and the
 * Guardian style guide (titles, months, states, companies), written by hand.
 */

/** Before a name or number; a sentence never ends after these. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  `Mr Mrs Ms Mx Dr Prof Rev Fr Sr Hon Gen Lt Col Maj Capt Cmdr Cdr Adm Sgt Cpl
  Pvt Gov Sen Rep Reps Sens Pres Supt Det Insp Msgr Mt St Ste Ft No Nos Art Fig
  vs cf viz al ca approx est Messrs Mme Mlle Dra Srta`.split(/\s+/)
)

/** May end a sentence: only the next word tells. */
export const plainAbbreviations: ReadonlySet<string> = new Set(
  `Jr Jnr Snr Inc Ltd Co Corp Bros plc etc Jan Feb Mar Apr Jun Jul Aug Sep Sept
  Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif
  Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev
  Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ave Blvd Rd Dept Univ Assn
  Esq Ph.D M.D B.A M.A a.m p.m e.g i.e`.split(/\s+/)
)
