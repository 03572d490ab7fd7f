/**
 * Nouns that are a role in Spanish, French and German, and how those languages
 * say that a role is over, provisional or to come.
 *
 * Source: written by hand.
 */
import type {RoleStatus} from '../../actor.ts'
import type {CueLanguage} from './cue-verbs.ts'

/** A language with role nouns of its own here; English has titles.ts. */
export type RoleLanguage = Exclude<CueLanguage, 'en'>

const spanish = `presidente presidenta vicepresidente vicepresidenta expresidente expresidenta ministro ministra exministro exministra viceministro
viceministra canciller consejero consejera exconsejero exconsejera conseller consellera conselleira conselleiro lehendakari alcalde alcaldesa exalcalde exalcaldesa
intendente intendenta gobernador gobernadora exgobernador exgobernadora senador senadora diputado diputada exdiputado exdiputada parlamentario parlamentaria
eurodiputado eurodiputada asambleísta congresista legislador legisladora concejal concejala edil regidor regidora secretario secretaria subsecretario subsecretaria
delegado delegada subdelegado subdelegada director directora subdirector subdirectora exdirector exdirectora jefe jefa exjefe exjefa comisario comisaria comandante
capitán capitana coronel general teniente sargento almirante inspector inspectora agente portavoz vocero vocera líder dirigente candidato candidata aspirante
fiscal procurador procuradora juez jueza magistrado magistrada abogado abogada letrado letrada notario notaria perito perita forense testigo
presentador presentadora periodista reportero reportera corresponsal columnista escritor escritora novelista poeta ensayista dramaturgo dramaturga editor editora
cineasta director directora actor actriz cantante músico música pintor pintora escultor escultora arquitecto arquitecta diseñador diseñadora fotógrafo fotógrafa
profesor profesora catedrático catedrática maestro maestra rector rectora decano decana investigador investigadora científico científica arqueólogo arqueóloga
historiador historiadora politólogo politóloga sociólogo socióloga economista analista biólogo bióloga médico médica enfermero enfermera epidemiólogo epidemióloga
doctor doctora doctorando doctoranda cirujano cirujana psicólogo psicóloga ingeniero ingeniera técnico técnica geólogo geóloga meteorólogo meteoróloga
entrenador entrenadora seleccionador seleccionadora delantero delantera centrocampista mediocentro mediapunta defensa central lateral portero portera arquero
guardameta extremo zaguero futbolista jugador jugadora ciclista tenista piloto árbitro árbitra nadador nadadora atleta boxeador boxeadora
empresario empresaria gerente presidente ejecutivo ejecutiva consultor consultora accionista fundador fundadora cofundador cofundadora propietario propietaria dueño dueña
constructor constructora banquero banquera administrador administradora responsable coordinador coordinadora encargado encargada
agricultor agricultora ganadero ganadera pescador pescadora pastor conductor conductora camionero camionera taxista carnicero carnicera panadero panadera
comerciante vendedor vendedora camarero camarera obrero obrera albañil minero minera mecánico mecánica bombero bombera policía guardia vecino vecina
jubilado jubilada estudiante sindicalista activista voluntario voluntaria cacique cacica párroco sacerdote obispo arzobispo cardenal papa monja
rey reina príncipe princesa infanta duque duquesa embajador embajadora cónsul cabeza número titular miembro asesor asesora bibliotecario bibliotecaria
conservador conservadora comisario curador curadora paleontólogo paleontóloga químico química físico física astrónomo astrónoma narco capo cabecilla`

const french = `président présidente vice-président vice-présidente ministre maire adjoint adjointe préfet préfète sous-préfet député députée eurodéputé eurodéputée
sénateur sénatrice conseiller conseillère secrétaire directeur directrice chef cheffe patron patronne porte-parole procureur procureure juge avocat avocate
magistrat magistrate commissaire commandant capitaine colonel général amiral inspecteur inspectrice gendarme policier policière pompier
candidat candidate dirigeant dirigeante leader fondateur fondatrice cofondateur cofondatrice responsable coordinateur coordinatrice délégué déléguée
professeur professeure chercheur chercheuse historien historienne économiste sociologue politologue médecin infirmier infirmière biologiste archéologue
géologue ingénieur ingénieure écrivain écrivaine romancier romancière poète autrice auteur réalisateur réalisatrice acteur actrice comédien comédienne
chanteur chanteuse musicien musicienne peintre sculpteur architecte photographe journaliste rédacteur rédactrice éditeur éditrice
entraîneur entraîneuse sélectionneur joueur joueuse attaquant attaquante milieu défenseur gardien gardienne cycliste arbitre athlète
entrepreneur entrepreneuse gérant gérante propriétaire agriculteur agricultrice éleveur éleveuse pêcheur ouvrier ouvrière chauffeur boulanger boulangère
retraité retraitée étudiant étudiante militant militante syndicaliste bénévole curé évêque archevêque cardinal pape roi reine prince princesse ambassadeur
ambassadrice consul chancelier chancelière membre habitant habitante`

const german = `präsident präsidentin vizepräsident vizepräsidentin minister ministerin kanzler kanzlerin bundeskanzler bundeskanzlerin bürgermeister bürgermeisterin
oberbürgermeister oberbürgermeisterin landrat landrätin senator senatorin staatssekretär staatssekretärin abgeordneter abgeordnete fraktionschef fraktionschefin
vorsitzender vorsitzende parteichef parteichefin generalsekretär generalsekretärin sprecher sprecherin direktor direktorin leiter leiterin chef chefin
geschäftsführer geschäftsführerin vorstand staatsanwalt staatsanwältin richter richterin anwalt anwältin kommissar kommissarin general oberst hauptmann
kandidat kandidatin gründer gründerin professor professorin forscher forscherin historiker historikerin ökonom ökonomin soziologe soziologin arzt ärztin
ingenieur ingenieurin schriftsteller schriftstellerin autor autorin regisseur regisseurin schauspieler schauspielerin sänger sängerin maler malerin
journalist journalistin redakteur redakteurin trainer trainerin spieler spielerin stürmer stürmerin torwart torhüter unternehmer unternehmerin
landwirt landwirtin bauer bäuerin fischer fischerin lehrer lehrerin pfarrer pfarrerin bischof bischöfin kardinal papst könig königin prinz prinzessin
botschafter botschafterin mitglied beauftragter beauftragte`

/** Lower-case nouns by language. */
export const languageRoleNouns: Readonly<
  Record<RoleLanguage, ReadonlySet<string>>
> = {
  es: new Set(spanish.split(/\s+/)),
  fr: new Set(french.split(/\s+/)),
  de: new Set(german.split(/\s+/))
}

/** What in or behind a role says its status; the words are cut out of it. */
export const languageStatuses: Readonly<
  Record<RoleLanguage, readonly (readonly [RegExp, RoleStatus])[]>
> = {
  es: [
    [/^ex-?(?=\p{L}{4})|^antigu[oa] |^entonces /iu, 'former'],
    [/ en funciones\b| interin[oa]\b| encargad[oa] del despacho\b/iu, 'acting'],
    [/ elect[oa]\b/iu, 'elect'],
    [/^(?:candidat[oa]|aspirante) a (?:la |el )?/iu, 'candidate']
  ],
  fr: [
    [/^(?:l’|l')?(?:ex-|ancien(?:ne)? )/iu, 'former'],
    [/ par intérim\b| intérimaire\b/iu, 'acting'],
    [/ élue?\b/iu, 'elect'],
    [/^candidate? à (?:la |l’|l')?/iu, 'candidate']
  ],
  de: [
    [/^(?:ex-|frühere[rn]? |ehemalige[rn]? |damalige[rn]? )/iu, 'former'],
    [
      /^(?:kommissarische[rn]? |amtierende[rn]? |geschäftsführende[rn]? )/iu,
      'acting'
    ],
    [/^(?:designierte[rn]? |gewählte[rn]? )/iu, 'elect']
  ]
}
