/**
 * German, as the quotation extractor needs it.
 *
 * Source: all lists written by hand for Quoin from the closed classes of German
 * grammar and newspaper usage; no list of others was copied.
 */
import type {CueForm} from './cue-verbs.ts'
import {type Language, verbTable, wordSet} from './language.ts'

/** Weak verbs by their infinitive; else finite forms/participle. */
const verbs = {
  say: `sagen erklären betonen schreiben/schreibt,schreiben,schrieb,schrieben/geschrieben
    fragen antworten/antwortet,antwortete,antworteten/geantwortet meinen warnen
    fordern/fordert,forderte,forderten/gefordert teilen/teilt,teilte,teilten/mitgeteilt
    mitteilen/mitteilt,mitteilte,mitteilten/mitgeteilt berichten/berichtet,berichtete,berichteten/berichtet
    ergänzen rufen/ruft,rief,riefen/gerufen behaupten/behauptet,behauptete,behaupteten/behauptet
    verkünden/verkündet,verkündete,verkündeten/verkündet mahnen loben
    fügen/fügt,fügte,fügten/hinzugefügt hinzufügen/hinzufügte/hinzugefügt
    kündigen/kündigt,kündigte,kündigten/angekündigt ankündigen/ankündigte,ankündigten/angekündigt
    begründen/begründet,begründete,begründeten/begründet versichern/versichert,versicherte,versicherten/versichert
    zitieren/zitiert,zitierte/zitiert heißen/heißt,hieß,hießen/geheißen sprechen/spricht,sprach,sprachen/gesprochen
    räumen/räumt,räumte,räumten/eingeräumt einräumen/einräumt,einräumte/eingeräumt
    beklagen klagen bedauern/bedauert,bedauerte,bedauerten/bedauert
    unterstreichen/unterstreicht,unterstrich,unterstrichen/unterstrichen
    erwidern/erwidert,erwiderte,erwiderten/erwidert entgegnen/entgegnet,entgegnete/entgegnet
    erzählen vermuten/vermutet,vermutete/vermutet bestätigen äußern/äußert,äußerte,äußerten/geäußert
    erläutern/erläutert,erläuterte,erläuterten/erläutert verlangen versprechen/verspricht,versprach,versprachen/versprochen
    geben/gibt,gab,gaben/angegeben stellen/stellt,stellte,stellten/klargestellt
    weisen/weist,wies,wiesen/hingewiesen urteilen resümieren kommentieren
    konstatieren bekräftigen bilanzieren appellieren kritisieren prophezeien
    spotten/spottet,spottete/gespottet scherzen jubeln/jubelt,jubelte/gejubelt
    schwärmen flüstern/flüstert,flüsterte/geflüstert schimpfen plädieren
    argumentieren twittern/twittert,twitterte/getwittert bitten/bittet,bat,baten/gebeten
    gestehen/gesteht,gestand,gestanden/gestanden leugnen/leugnet,leugnete/geleugnet
    verteidigen rechtfertigen beteuern/beteuert,beteuerte,beteuerten/beteuert
    zeigen lauten/lautet,lautete/gelautet befürchten/befürchtet,befürchtete/befürchtet
    wiederholen bemängeln/bemängelt,bemängelte/bemängelt monieren`,
  name: `nennen/nennt,nannte,nannten/genannt bezeichnen/bezeichnet,bezeichnete,bezeichneten/bezeichnet
    beschreiben/beschreibt,beschrieb,beschrieben/beschrieben werfen/wirft,warf,warfen/vorgeworfen
    vergleichen/vergleicht,verglich,verglichen/verglichen titulieren werten/wertet,wertete,werteten/gewertet
    würdigen verurteilen`,
  think: `glauben finden/findet,fand,fanden/gefunden hoffen denken/denkt,dachte,dachten/gedacht
    halten/hält,hielt,hielten/gehalten sehen/sieht,sah,sahen/gesehen`
}

const prefixed = /^(?:be|er|ver|ent|ge|miss|zer|wieder)/

function inflect(entry: string): readonly (readonly [string, CueForm])[] {
  const [base = '', finite, participle] = entry.split('/')
  if (finite && participle) {
    return [
      ...finite.split(',').map((form) => [form, 'finite'] as const),
      [participle, 'past']
    ]
  }
  const stem = base.slice(0, -2)
  const ge = prefixed.test(base) || base.endsWith('ieren') ? '' : 'ge'
  return [
    ...['te', 'ten', 't', 'en'].map((end) => [stem + end, 'finite'] as const),
    [`${ge}${stem}t`, 'past']
  ]
}

/** German: „ “ and » «, verbs at the end of a clause, nouns with a capital. */
export const german: Language = {
  code: 'de',
  cueVerbs: verbTable('de', verbs, inflect),
  nounLike: new Set(),
  openers: [
    ['laut'],
    ['nach', 'angaben', 'von'],
    ['nach', 'angaben'],
    ['nach', 'den', 'worten', 'von'],
    ['nach', 'den', 'worten'],
    ['nach', 'worten', 'von'],
    ['nach', 'worten'],
    ['nach', 'ansicht', 'von'],
    ['nach', 'ansicht'],
    ['nach', 'einschätzung', 'von'],
    ['nach', 'einschätzung'],
    ['in', 'den', 'worten', 'von'],
    ['in', 'den', 'worten'],
    ['aus', 'sicht', 'von'],
    ['aus', 'sicht'],
    ['so']
  ],
  leads: wordSet('für'),
  closers: wordSet('zufolge'),
  pronouns: wordSet('er sie'),
  nobody: wordSet('niemand keiner'),
  determiners: wordSet(`der die das den dem des ein eine einer einem einen eines
    sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren dieser diese dieses
    diesem diesen jeder jede mehrere einige viele zwei drei vier fünf beide kein
    keine unser unsere`),
  prepositions:
    wordSet(`in im an am auf aus bei beim mit nach von vom zu zum zur
    für über unter vor hinter neben zwischen durch gegen ohne um seit während
    wegen trotz laut bis ab gegenüber angesichts als`),
  links: wordSet('von vom der des'),
  conjunctions:
    wordSet(`und oder aber sondern denn dass daß weil obwohl wenn als
    ob wie während nachdem bevor sowie da damit was wer wo`),
  havings: wordSet('hat haben hatte hatten habe hätte hätten'),
  beings: wordSet(`ist sind war waren wird werden wurde wurden sei seien worden
    gewesen`),
  adverbs:
    wordSet(`nicht nie auch dann noch schon nun sich ihm ihn ihnen mir uns
    es gestern heute morgen zudem außerdem später zuvor jedoch aber so hier dort
    nur bereits dagegen allerdings weiter schließlich daraufhin zugleich deutlich
    erneut wiederum demnach dabei dazu`),
  negations: wordSet('nicht nie niemals'),
  timeWords:
    wordSet(`montag dienstag mittwoch donnerstag freitag samstag sonnabend
    sonntag januar februar märz april mai juni juli august september oktober
    november dezember gestern heute morgen abend vormittag nachmittag woche monat
    jahr jahre tag tage montagabend dienstagabend mittwochabend donnerstagabend
    freitagabend uhr`),
  particles: wordSet('von van der den zu zum zur de la di'),
  people: wordSet(`präsident präsidentin minister ministerin bürgermeister
    bürgermeisterin oberbürgermeister oberbürgermeisterin sprecher sprecherin
    direktor direktorin sekretär sekretärin senator senatorin abgeordnete
    abgeordneter kanzler kanzlerin richter richterin anwalt anwältin arzt ärztin
    doktor professor professorin ökonom ökonomin experte expertin experten autor
    autorin schriftsteller schriftstellerin schauspieler schauspielerin regisseur
    regisseurin trainer trainerin kapitän kapitänin spieler spielerin chef chefin
    leiter leiterin vorsitzende vorsitzender kandidat kandidatin botschafter
    botschafterin kommissar kommissarin polizist polizistin polizei feuerwehr
    anwohner anwohnerin nachbar nachbarin zeuge zeugin zeugen quelle quellen
    mitarbeiter mitarbeiterin gewerkschaft gewerkschafter gewerkschafterin
    regierung ministerium stadt partei unternehmen konzern firma verband verein
    gericht staatsanwaltschaft staatsanwalt staatsanwältin behörde zeitung mann
    frau junge mädchen mutter vater sohn tochter bruder schwester könig königin
    veranstalter veranstalterin betreiber betreiberin besitzer besitzerin
    papst bischof bischöfin kardinal forscher forscherin wissenschaftler
    wissenschaftlerin analyst analystin aktivist aktivistin demonstranten
    politiker politikerin general oberst landwirt landwirtin bauer bäuerin
    fischer eigentümer eigentümerin historiker historikerin journalist
    journalistin bericht mitteilung studie brief opposition herr unternehmer
    unternehmerin gründer gründerin landrat landrätin geschäftsführer
    geschäftsführerin fraktion kollege kollegin sängerin sänger vorstand beamte`),
  termWords: wordSet(`sogenannte sogenannten sogenannter sogenanntes sogenanntem
    begriff wort ausdruck spitzname spitznamen namen bekannt titel film roman buch serie
    sendung lied album gemälde dokumentation podcast magazin zeitschrift gedicht
    ausstellung operation projekt motto stichwort stück oper drama namens`),
  common: wordSet(`der die das und ist nicht ein eine mit dem im auf
    für sich des auch es an sie er wir als bei nach um am aus hat wie über einen
    zum haben zur sagte wird sind einer oder noch werden vor durch war sein kann
    dass`),
  letters: /[ßäöü]|„/giu,
  dropsSubject: false,
  capitalNouns: true,
  cuts: undefined
}

/** Endings of compounds that are a title: `Innenministerin`, `CDU-Politiker`. */
export const germanTitleEnd: RegExp =
  /(?:minister|präsident|sprecher|politiker|bürgermeister|chef|leiter|direktor|experte|forscher|vorstand|kanzler|anwalt|sekretär|vorsitzende[rn]?|kommissar|trainer|professor|senator|abgeordnete[rn]?|führer|gründer|inhaber|beauftragte[rn]?|richter|autor)(?:in)?$/u
