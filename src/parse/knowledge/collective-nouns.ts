/**
 * Head nouns of collective actors: `Mexican government`, `U.S. troops`.
 *
 * Source: written by hand after the role codes of the CAMEO scheme as used in
 * the PETRARCH2 dictionaries (© 2014 Open Event Data, MIT).
 */

/**
 * Institution class by head noun, plural or singular as it is used. Heads of
 * one class behind one country are one actor; the first head of a class in
 * this table names the actor.
 */
export const institutionHeads: ReadonlyMap<string, string> = readClasses(
  `government:government governments
administration:administration
military:military armed-forces special-forces forces troops soldiers servicemen
army:army
navy:navy
air-force:air-force
coastguard:coastguard coast-guard
police:police policemen police-force
parliament:parliament legislature
congress:congress
senate:senate
court:supreme-court high-court constitutional-court
central-bank:central-bank
embassy:embassy
consulate:consulate
cabinet:cabinet
judiciary:judiciary
presidency:presidency
monarchy:monarchy
regime:regime junta
opposition:opposition
ministry:ministry
foreign-ministry:foreign-ministry
defence-ministry:defence-ministry defense-ministry ministry-of-defence ministry-of-defense
interior-ministry:interior-ministry
finance-ministry:finance-ministry
health-ministry:health-ministry
state-media:state-media
intelligence:intelligence-services intelligence-service intelligence-agencies secret-service secret-services
campaign:campaign
transition-team:transition-team`
)

/** Heads of people without one will: a group, when it recurs or is composed. */
export const groupHeads: ReadonlySet<string> = new Set(
  `authorities officials lawmakers politicians diplomats legislators senators congressmen ministers leaders negotiators prosecutors investigators judges
cartels drug-cartels gangs drug-gangs militants insurgents rebels guerrillas terrorists extremists separatists jihadists fighters militias paramilitaries hackers smugglers traffickers pirates
protesters demonstrators activists campaigners strikers dissidents migrants refugees settlers immigrants citizens voters residents
islanders villagers farmers fishermen fishers workers unions teachers students scientists researchers experts specialists doctors nurses
journalists reporters regulators investors companies firms airlines banks media Christians Muslims Jews Republicans Democrats Conservatives councillors
fishmongers skippers crews lawyers economists veterans pensioners consumers shareholders parents`.split(
    /\s+/
  )
)

/**
 * Lower-case phrases that are a group by themselves when they recur in a text;
 * other nouns are too vague to be an actor without a country or a name.
 */
export const recurringGroups: ReadonlySet<string> = new Set(
  `drug cartels,cartels,drug gangs,rebels,militants,insurgents,protesters,demonstrators,refugees,migrants,asylum seekers,settlers,separatists,
fishermen,farmers,islanders,voters,strikers,residents,villagers,pirates,guerrillas,smugglers,traffickers,paramilitaries,militias,hackers,jihadists,
police,councillors,campaigners,activists`
    .split(/,\s*/)
    .filter(Boolean)
)

/** Words that may stand between modifier and head without changing who it is. */
export const headModifiers: ReadonlySet<string> = new Set(
  `federal national central local new current previous interim transitional military civilian security senior armed ground top state drug regional provincial`.split(
    ' '
  )
)

function readClasses(table: string): Map<string, string> {
  const read = new Map<string, string>()
  for (const line of table.split('\n')) {
    const [name = '', heads = ''] = line.split(':')
    for (const head of heads.split(' ')) {
      read.set(head.replaceAll('-', ' '), name.replaceAll('-', ' '))
    }
  }
  return read
}
