/**
 * Spanish, as the quotation extractor needs it.
 *
 * Source: all lists written by hand for Quoin from the closed classes of
 * Spanish grammar and newspaper usage; no list of others was copied.
 */
import type {CueForm} from './cue-verbs.ts'
import {type Language, verbTable, wordSet} from './language.ts'

/** Regular verbs by their infinitive; else present/past/participle/gerund stem. */
const verbs = {
  say: `decir/dice,dicen,decía,decían/dijo,dijeron/dicho/diciendo afirmar asegurar
    señalar explicar declarar comentar indicar manifestar/manifiesta,manifiestan/manifestó,manifestaron/manifestado/manifestando
    sostener/sostiene,sostienen,sostenía/sostuvo,sostuvieron/sostenido/sosteniendo
    subrayar destacar preguntar insistir advertir/advierte,advierten,advertía/advirtió,advirtieron/advertido/advirtiendo
    contestar replicar escribir/escribe,escriben/escribió,escribieron/escrito/escribiendo
    apuntar concluir/concluye,concluyen/concluyó,concluyeron/concluido/concluyendo
    reiterar recordar/recuerda,recuerdan/recordó,recordaron/recordado/recordando
    lamentar recalcar reconocer admitir anunciar exclamar expresar gritar susurrar
    enfatizar responder añadir agregar opinar precisar detallar matizar aclarar
    zanjar sentenciar remachar remarcar apostillar espetar ironizar bromear
    confesar/confiesa,confiesan/confesó,confesaron/confesado/confesando
    prometer alertar avisar denunciar reclamar exigir pedir/pide,piden/pidió,pidieron/pedido/pidiendo
    defender/defiende,defienden/defendió,defendieron/defendido/defendiendo
    argumentar alegar argüir/arguye/arguyó/argüido/arguyendo resumir reprochar
    celebrar proclamar murmurar rematar proseguir/prosigue/prosiguió/proseguido/prosiguiendo
    continuar/continúa,continúan/continuó,continuaron/continuado/continuando relatar narrar contar/cuenta,cuentan/contó,contaron/contado/contando
    quejar felicitar/felicita/felicitó/felicitado/felicitando justificar desmentir/desmiente/desmintió/desmentido/desmintiendo
    informar revelar confirmar negar/niega,niegan/negó,negaron/negado/negando
    vaticinar augurar puntualizar abundar incidir ahondar aseverar aducir/aduce/adujo/aducido/aduciendo`,
  name: `calificar tachar tildar describir/describe/describió/descrito/describiendo
    llamar criticar definir bautizar acusar comparar elogiar tratar`,
  think: `creer/cree,creen/creyó,creyeron/creído/creyendo considerar pensar/piensa,piensan/pensó,pensaron/pensado/pensando
    estimar confiar temer esperar`
}

function inflect(entry: string): readonly (readonly [string, CueForm])[] {
  const [base = '', present, past, participle, gerund] = entry.split('/')
  if (present && past && participle && gerund) {
    return [
      ...[...present.split(','), ...past.split(',')].map(
        (form) => [form, 'finite'] as const
      ),
      [participle, 'past'],
      [gerund, 'ing']
    ]
  }
  const stem = base.slice(0, -2)
  const ar = base.endsWith('ar')
  const finite = ar
    ? ['a', 'an', 'ó', 'aron', 'aba', 'aban']
    : ['e', 'en', 'ió', 'ieron', 'ía', 'ían']
  return [
    ...finite.map((end) => [stem + end, 'finite'] as const),
    [stem + (ar ? 'ado' : 'ido'), 'past'],
    [stem + (ar ? 'ando' : 'iendo'), 'ing']
  ]
}

/** Spanish: marks « » and “ ”, raya dialogue, subjects that are left out. */
export const spanish: Language = {
  code: 'es',
  cueVerbs: verbTable('es', verbs, inflect),
  nounLike: wordSet(`pregunta denuncia cuenta comenta anuncia llama critica
    contesta avisa alerta estima trata escrito dicho comunicado recuerdo
    reclama informa felicita pide continúa`),
  openers: [
    ['según'],
    ['a', 'juicio', 'de'],
    ['a', 'juicio', 'del'],
    ['en', 'opinión', 'de'],
    ['en', 'opinión', 'del'],
    ['en', 'palabras', 'de'],
    ['en', 'palabras', 'del'],
    ['de', 'acuerdo', 'con'],
    ['a', 'decir', 'de'],
    ['a', 'ojos', 'de']
  ],
  leads: wordSet('para'),
  closers: new Set(),
  pronouns: wordSet('él ella ellos ellas usted'),
  nobody: wordSet('nadie ninguno ninguna'),
  determiners: wordSet(`el la los las un una unos unas su sus este esta estos
    estas ese esa esos esas aquel aquella mi mis nuestro nuestra varios varias
    algunos algunas muchos muchas otro otra otros otras ambos ambas dos tres
    cuatro cinco`),
  prepositions: wordSet(`a al de del en con por para desde sobre entre hasta
    hacia ante bajo contra sin tras durante mediante según salvo como`),
  links: wordSet('de del'),
  conjunctions: wordSet(`y e o u pero sino aunque porque mientras cuando si que
    pues donde cual cuyo cuya quien quienes ni`),
  havings: wordSet(`ha han había habían hubo haya hayan habría habrían`),
  beings: wordSet(`fue fueron es son era eran sido ser está están estaba
    siendo será`),
  adverbs: wordSet(`lo le les se me nos te os no ya también además luego después
    ayer hoy anoche antes así entonces asimismo incluso solo sólo nunca jamás
    tampoco aún todavía siempre finalmente posteriormente igualmente rotundamente
    tajantemente mañana ahora bien más muy`),
  negations: wordSet('no nunca jamás tampoco'),
  timeWords: wordSet(`lunes martes miércoles jueves viernes sábado domingo enero
    febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre ayer hoy anoche mañana tarde noche semana mes año años días`),
  particles: wordSet('de del la las los y da do dos van von di'),
  people: wordSet(`presidente presidenta ministro ministra alcalde alcaldesa
    portavoz portavoces director directora secretario secretaria senador senadora
    diputado diputada gobernador gobernadora concejal concejala consejero
    consejera fiscal juez jueza abogado abogada médico médica doctor doctora
    profesor profesora economista experto experta expertos expertas autor autora
    escritor escritora actor actriz director cineasta entrenador entrenadora
    técnico capitán capitana jugador jugadora jefe jefa líder dirigente dirigentes
    candidato candidata embajador embajadora comisario comisaria agente agentes
    policía bombero bomberos vecino vecina vecinos vecinas testigo testigos
    fuente fuentes empresario empresaria trabajador trabajadora trabajadores
    sindicato sindicatos gobierno ministerio ayuntamiento partido empresa compañía
    grupo asociación organización comité comisión fiscalía tribunal equipo agencia
    diario periódico hombre mujer joven madre padre hijo hija hermano hermana
    señor señora rey reina papa obispo arzobispo cardenal científico científica
    investigador investigadora investigadores analista analistas activista
    manifestantes opositor opositora exministro exministra expresidente
    expresidenta vicepresidente vicepresidenta viceministro viceministra
    mandatario mandataria funcionario funcionaria general coronel comandante
    sargento cónsul coordinador coordinadora gerente responsable delegado delegada
    agricultor agricultora pescador pescadora dueño dueña propietario propietaria
    rector rectora historiador historiadora periodista usuario usuaria informe
    comunicado estudio carta nota sentencia autoridades oposición institución`),
  termWords: wordSet(`llamado llamada llamados llamadas denominado denominada
    denominados denominadas término palabra expresión concepto apodo apodado
    apodada alias título titulado titulada película novela libro serie programa
    canción disco álbum cuadro obra documental podcast revista poema ensayo
    exposición operación proyecto campaña lema conocido conocida`),
  common: wordSet(`el los las que y en una por con se su para del más pero según
    dijo como al es fue ha sus muy este esta entre cuando sin sobre también ya
    hay desde porque donde lo nos ser son unos está han señaló afirmó aseguró`),
  letters: /[¿¡ñ]/giu,
  dropsSubject: true,
  capitalNouns: false,
  cuts: undefined
}
