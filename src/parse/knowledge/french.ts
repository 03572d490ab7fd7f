/**
 * French, as the quotation extractor needs it.
 *
 * Source: all lists written by hand for Quoin from the closed classes of French
 * grammar and newspaper usage; no list of others was copied.
 */
import type {CueForm} from './cue-verbs.ts'
import {type Language, verbTable, wordSet} from './language.ts'

/** Verbs in -er by their infinitive; else finite forms/participle/-ant. */
const verbs = {
  say: `déclarer dire/dit,disent,disait,disaient,dira/dit/disant affirmer expliquer
    souligner estimer ajouter assurer préciser répondre/répond,répondent,répondait,répondit/répondu/répondant
    lancer/lance,lancent,lançait,lança/lancé/lançant marteler/martèle,martèlent,martelait/martelé/martelant
    confier rappeler/rappelle,rappellent,rappelait,rappela/rappelé/rappelant
    conclure/conclut,concluent,concluait/conclu/concluant écrire/écrit,écrivent,écrivait,écrivit/écrit/écrivant
    insister annoncer/annonce,annoncent,annonçait,annonça/annoncé/annonçant indiquer
    demander reconnaître/reconnaît,reconnaissent,reconnaissait,reconnut/reconnu/reconnaissant
    avertir/avertit,avertissent,avertissait/averti/avertissant dénoncer/dénonce,dénoncent,dénonçait/dénoncé/dénonçant
    commenter noter observer regretter répéter/répète,répètent,répétait/répété/répétant
    résumer raconter témoigner prévenir/prévient,préviennent/prévenu/prévenant
    promettre/promet,promettent,promettait/promis/promettant plaider répliquer
    rétorquer ironiser plaisanter exclamer indigner féliciter réjouir/réjouit,réjouissent/réjoui/réjouissant
    agacer/agace/agacé/agaçant alarmer inquiéter/inquiète,inquiètent/inquiété/inquiétant
    interroger/interroge,interrogent/interrogé/interrogeant justifier juger/juge,jugent,jugeait/jugé/jugeant
    poursuivre/poursuit,poursuivent,poursuivait/poursuivi/poursuivant reprendre/reprend,reprennent/repris/reprenant
    renchérir/renchérit/renchéri/renchérissant nuancer/nuance,nuancent/nuancé/nuançant
    tempérer/tempère/tempéré/tempérant avancer/avance,avancent/avancé/avançant
    prétendre/prétend,prétendent/prétendu/prétendant soutenir/soutient,soutiennent,soutenait/soutenu/soutenant
    admettre/admet,admettent/admis/admettant avouer trancher glisser tonner
    clamer marmonner murmurer crier hurler détailler relever/relève,relèvent/relevé/relevant
    révéler/révèle,révèlent/révélé/révélant réclamer appeler/appelle,appellent,appelait/appelé/appelant
    alerter analyser argumenter arguer signaler défendre/défend,défendent/défendu/défendant
    confirmer informer tweeter chuchoter soupirer signifier gronder/gronde/grondé/grondant`,
  name: `qualifier décrire/décrit,décrivent/décrit/décrivant traiter accuser comparer
    critiquer surnommer taxer fustiger/fustige,fustigent/fustigé/fustigeant
    évoquer définir/définit/défini/définissant saluer présenter`,
  think: `penser croire/croit,croient/cru/croyant considérer/considère,considèrent/considéré/considérant
    craindre/craint,craignent/craint/craignant espérer/espère,espèrent/espéré/espérant
    redouter vouloir/veut,veulent/voulu/voulant`
}

function inflect(entry: string): readonly (readonly [string, CueForm])[] {
  const [base = '', finite, participle, gerund] = entry.split('/')
  if (finite && participle && gerund) {
    return [
      ...finite.split(',').map((form) => [form, 'finite'] as const),
      [participle, 'past'],
      [gerund, 'ing']
    ]
  }
  const stem = base.slice(0, -2)
  return [
    ...['e', 'ent', 'ait', 'aient', 'a', 'èrent'].map(
      (end) => [stem + end, 'finite'] as const
    ),
    ...['é', 'ée', 'és', 'ées'].map((end) => [stem + end, 'past'] as const),
    [`${stem}ant`, 'ing']
  ]
}

/** French: « » with spaces, incises with and without inversion, elisions. */
export const french: Language = {
  code: 'fr',
  cueVerbs: verbTable('fr', verbs, inflect),
  nounLike:
    wordSet(`demande annonce note estime avance lance juge réplique écrit
    critique relève crie tempère nuance confie signale promis appelle reprise
    soutient reproche murmure appel dit rappel conclu`),
  openers: [
    ['selon'],
    ["d'", 'après'],
    ['de', "l'", 'avis', 'de'],
    ['aux', 'yeux', 'de'],
    ['aux', 'yeux', 'du'],
    ['dixit']
  ],
  leads: wordSet('pour'),
  closers: new Set(),
  pronouns: wordSet('il elle ils elles'),
  nobody: wordSet('personne nul aucun'),
  determiners:
    wordSet(`le la les l' un une des du ce cet cette ces son sa ses leur
    leurs mon ma mes notre nos votre vos plusieurs quelques certains certaines
    deux trois quatre cinq autre autres tous toutes chaque`),
  prepositions: wordSet(`à au aux de d' en dans sur sous pour avec par sans vers
    chez contre entre depuis devant derrière après avant pendant selon lors dès
    malgré parmi hors face durant jusqu' comme`),
  links: wordSet("de d' du des"),
  conjunctions: wordSet(`et ou mais donc or ni car que qu' qui dont où si quand
    lorsque lorsqu' puisque tandis alors comme parce`),
  havings: wordSet(`a ont avait avaient aurait auraient ait aient eut aura`),
  beings: wordSet(`est sont était étaient fut furent été être sera soit`),
  adverbs:
    wordSet(`ne n' pas plus jamais se s' y en lui leur l' aussi encore déjà
    bien même ainsi ensuite puis enfin toutefois cependant pourtant également
    notamment surtout hier aujourd'hui demain alors toujours souvent simplement
    fermement clairement immédiatement très tout trop là ici m' t'
    me te nous vous`),
  negations: wordSet("ne n' jamais"),
  timeWords:
    wordSet(`lundi mardi mercredi jeudi vendredi samedi dimanche janvier
    février mars avril mai juin juillet août septembre octobre novembre décembre
    hier aujourd'hui demain matin soir après-midi semaine mois année ans jours`),
  particles: wordSet("de du des d' le la von van di el"),
  people:
    wordSet(`président présidente ministre maire adjoint adjointe porte-parole
    directeur directrice secrétaire sénateur sénatrice député députée préfet
    préfète procureur procureure juge avocat avocate médecin docteur professeur
    professeure économiste expert experte experts auteur autrice écrivain
    écrivaine acteur actrice cinéaste réalisateur réalisatrice entraîneur
    entraîneuse capitaine joueur joueuse chef cheffe patron patronne leader
    dirigeant dirigeante dirigeants candidat candidate ambassadeur ambassadrice
    commissaire policier policière policiers pompier pompiers habitant habitante
    habitants témoin témoins source sources salarié salariée salariés syndicat
    syndicats syndicaliste gouvernement ministère mairie parti entreprise société
    groupe association organisation comité commission parquet tribunal équipe
    agence quotidien journal homme femme jeune mère père fils fille frère sœur
    roi reine pape évêque archevêque cardinal chercheur chercheuse chercheurs
    scientifique analyste militant militante manifestants opposant opposante
    ex-ministre ex-président vice-président vice-présidente responsable élu élue
    élus général colonel coordinateur coordinatrice gérant gérante délégué déléguée
    agriculteur agricultrice pêcheur propriétaire historien historienne
    journaliste internaute rapport communiqué étude lettre opposition autorités
    conseiller conseillère fondateur fondatrice chancelier chancelière`),
  termWords:
    wordSet(`dit dite dits dites appelé appelée baptisé baptisée surnommé
    surnommée connu connue terme mot mots expression concept surnom intitulé intitulée titre
    film roman livre série émission chanson album tableau documentaire podcast
    revue magazine poème essai exposition opération projet slogan journal pièce
    opéra soi-disant`),
  common:
    wordSet(`le les des du et est dans une qui au aux pas par avec ce cette
    sont mais ou nous vous il elle ils son sa ses leur été après selon chez où
    très pour sur aussi être fait même dont comme à déclaré c'est d'un d'une
    qu'il l'on n'est j'ai`),
  letters: /[çœêèàù]|« | »/giu,
  dropsSubject: false,
  capitalNouns: false,
  cuts: /^((?:[Lldsnjcmt]|qu|jusqu|lorsqu|puisqu)['’](?=\p{L})|(?:[DSNJCMT]|Qu|Jusqu|Lorsqu|Puisqu)['’](?=\p{Ll}))|(?:-t)?-(?:il|elle|ils|elles|on|je|nous|vous)$/u
}
