/**
 * The words of pages, feeds and mail in French; no-break spaces stand before
 * the high marks, as its typography wants.
 */
import {serviceFrench} from './service-fr.ts'
import type {Words} from './words.ts'

/** French words. */
export const french: Words = {
  // The frame of every page
  skip: 'Aller au texte',
  'nav.main': 'Principal',
  'nav.more': 'Plus',
  'nav.pages': 'Pages',
  'nav.years': 'Années',
  'nav.letters': 'Lettres',
  latest: 'Actualités',
  issues: 'Numéros',
  quotations: 'Citations',
  actors: 'Acteurs',
  archive: 'Archives',
  subscribe: 'S’abonner',
  subjects: 'Sujets',
  search: 'Recherche',
  feeds: 'Flux',
  feed: 'Flux',
  colophon: 'À propos',
  newer: 'Plus récents',
  older: 'Plus anciens',
  page: 'Page {number} sur {last}',
  'page.title': '{title}, page {number}',
  'page.description': '{description} Page {number}.',

  // Counts
  'count.articles': {one: '{count} article', other: '{count} articles'},
  'count.quotations': {one: '{count} citation', other: '{count} citations'},
  'count.actors': {one: '{count} acteur', other: '{count} acteurs'},
  'count.minutes': {one: '{count}\u00a0min', other: '{count}\u00a0min'},
  'count.more': {one: 'et {count} de plus', other: 'et {count} de plus'},

  // Articles
  by: 'Par',
  updated: 'Mis à jour le',
  corrected: 'Corrigé',
  corrections: 'Corrections',
  correction: 'Correction, {day}\u00a0:',
  'article.canonical': 'Publié d’abord sur',
  'article.actors': 'Dans cet article',
  'article.subjects': 'Sujets\u00a0:',
  'article.others': 'Autres articles',
  'article.empty': 'Rien n’est encore publié.',
  previous: 'Précédent',
  next: 'Suivant',
  'previous.issue': 'Précédent dans le numéro {number}',
  'next.issue': 'Suivant dans le numéro {number}',
  'in-context': 'dans son contexte',
  table: 'Tableau',
  'table.named': 'Tableau\u00a0: {name}',
  footnotes: 'Notes',
  'footnotes.back': 'Retour à la référence {number}',
  note: 'note\u00a0{number}',
  'moved.article': 'Cet article a changé d’adresse',
  'moved.actor': 'Cette page a changé d’adresse',
  'moved.where': 'Nouvelle adresse\u00a0:',

  // Issues
  issue: 'Numéro {number}',
  'issue.title': '{title} (numéro {number})',
  'issue.description': 'Numéro {number} de {publication}.',
  'issue.contents': 'Dans ce numéro',
  'issue.others': 'Autres numéros',
  'issues.description': 'Tous les numéros envoyés de {publication}.',
  'issues.empty': 'Aucun numéro n’a encore été envoyé.',

  // Actors
  'kind.person': 'Personne',
  'kind.organisation': 'Organisation',
  'kind.place': 'Lieu',
  'kind.group': 'Groupe',
  'actors.description':
    'Les personnes, les organisations et les lieux dont parle {publication}, et ce qu’ils ont dit.',
  'actors.note': 'les nombres comptent les articles',
  'actors.empty': 'Personne n’est encore nommé.',
  'actor.description':
    '{who}\u00a0: {articles} et {quotations} dans {publication}.',
  'actor.quoted': 'Citations',
  'actor.more': '{count} de plus se trouvent dans',
  'actor.mentioned': 'Mentions',
  'actor.roles': 'Fonctions',
  'actor.beside': 'Souvent dans les mêmes articles',
  'actor.seen': 'dans des articles du {time}',
  'actor.wrong': 'Une erreur\u00a0?',
  'actor.write': 'Écrivez-nous, et nous corrigeons',
  'time.range': '{from} au {to}',
  'time.since': 'depuis {from}',
  'time.until': 'jusqu’à {to}',

  // Quotations
  'quotations.description': 'Qui a dit quoi dans {publication}, et où.',
  'quotations.standfirst':
    'Qui a dit quoi, mot pour mot. Chaque citation renvoie au passage dont elle est tirée.',
  'quotations.speakers': 'Par personne',
  'quotations.empty': 'Personne n’est encore cité.',
  'said.in': 'dans',

  // Lists
  subject: 'Sujet',
  'subjects.all': 'Tous les sujets',
  'subjects.description': 'Ce dont parle {publication}.',
  'subjects.empty': 'Aucun article n’a encore de sujet.',
  'subject.description': '{articles} sur {subject} dans {publication}.',
  'archive.description':
    'Tous les articles de {publication}, par année et par mois.',
  'archive.year': 'Tous les articles de {publication} de {year}, par mois.',
  'archive.years': 'Toutes les années',
  'archive.day': 'Jour',
  'archive.article': 'Article',
  'archive.articles': 'Articles',
  'archive.section': 'Rubrique',

  // Search
  'search.description':
    'Trouvez des articles, des acteurs et ce qu’ils ont dit dans {publication}.',
  'search.label': 'Des mots, un nom, ou les deux',
  'search.hint':
    'Avec un nom et un mot, vous trouvez ce que cette personne en a dit.',
  'search.plain':
    'La recherche se fait dans votre navigateur et n’envoie rien. Sans JavaScript, le bouton mène aux archives.',
  /** Left out of what is looked for, without accents. */
  'search.ignored':
    'a au aux ce comme d dans de des dit du elle en est et il la le les l ont ou par pour qu que quel quelle qui quoi s sa se ses son sur un une',
  'search.waiting': 'Recherche en cours…',
  'search.failed': 'L’index n’a pas pu être chargé. Réessayez dans un instant.',
  'search.none': 'Rien n’a été trouvé pour {words}.',
  'search.some':
    'Rien ne contient tous les mots de {words}\u00a0; voici ce qui en contient une partie.',
  'search.found': {
    one: '{count} résultat pour {words}',
    other: '{count} résultats pour {words}'
  },

  // Subscribing
  'subscribe.description':
    'Recevez {publication} par courriel ou dans un lecteur de flux.',
  'subscribe.address': 'Votre adresse électronique',
  'subscribe.promise':
    'Vous recevez un courriel pour la confirmer, et rien d’autre avant. Chaque numéro contient un lien de désabonnement.',
  'subscribe.write':
    'Écrivez à cette adresse, et vous recevrez le prochain numéro. Chaque numéro contient un lien de désabonnement.',
  'subscribe.subject': 'S’abonner à {publication}',
  'subscribe.feeds': 'Sans donner d’adresse\u00a0: dans un lecteur de flux.',
  'subscribe.wrong':
    'Cela ne ressemble pas à une adresse électronique. Vérifiez-la.',
  'pending.title': 'Encore un pas',
  'pending.text':
    'Si {address} n’est pas encore abonnée, un courriel est en route. Ouvrez le lien qu’il contient, et c’est fait.',
  'pending.help':
    'Rien après quelques minutes\u00a0? Regardez parmi les indésirables, ou réessayez.',
  'confirm.title': 'Confirmez votre abonnement',
  'confirm.text':
    'Un clic, et {address} reçoit tous les numéros de {publication}.',
  'confirm.button': 'Confirmer',
  'confirmed.title': 'Abonnement confirmé',
  'confirmed.text':
    'Le prochain numéro de {publication} arrivera à {address}. Chaque numéro contient un lien de désabonnement.',
  'confirmed.read': 'Lire les derniers articles',
  'unsubscribe.title': 'Se désabonner',
  'unsubscribe.text':
    'Un clic, et {address} ne reçoit plus de courriel de {publication}.',
  'unsubscribe.button': 'Se désabonner',
  'unsubscribed.title': 'Désabonnement confirmé',
  'unsubscribed.text': '{address} ne reçoit plus de courriel de {publication}.',
  'unsubscribed.again': 'S’abonner de nouveau',
  'preferences.title': 'Votre abonnement',
  'preferences.text': 'Ce que reçoit {address}.',
  'preferences.lists': 'Courriels que vous recevez',
  'preferences.button': 'Enregistrer',
  'preferences.saved': 'Enregistré.',
  'expired.title': 'Ce lien ne fonctionne plus',
  'expired.text':
    'Il a déjà servi, ou il est trop ancien. Demandez-en un nouveau avec votre adresse.',

  ...serviceFrench,

  // Feeds and colophon
  'feeds.description':
    'Lisez {publication} dans un lecteur de flux, sans adresse et sans compte.',
  'feeds.help':
    'Copiez une de ces adresses dans un lecteur de flux, et il va chercher les nouveautés. Chacune des trois premières donne tous les articles en entier\u00a0; prenez celle que votre lecteur préfère.',
  'feeds.quotations': 'Seulement les citations',
  'feeds.quotations.name': 'Toutes les citations',
  'feeds.subjects': 'Par sujet',
  'feeds.actors': 'Par personne citée',
  'feeds.years': 'Par date',
  'feeds.programs': 'Pour les programmes',
  'feeds.quotes.json': 'Citations en JSON',
  'feeds.actors.json': 'Acteurs en JSON',
  'feed.named': '{name} – {publication}',
  'feed.subject': 'Ce que {publication} écrit sur {name}',
  'feed.actor': 'Articles de {publication} qui parlent de {name}',
  'feed.year': 'Articles de {publication} de {year}',
  'feed.read': 'Lire\u00a0:',
  'feed.people':
    'Ceci est un flux\u00a0: copiez son adresse dans un lecteur de flux, et il montrera les nouveautés.',
  'colophon.description': 'Comment se fait {publication}.',
  'colophon.publisher': 'Éditeur',
  'colophon.contact': 'Écrivez-nous',
  'colophon.quotations':
    'Quoin lit les citations et les noms dans le texte, et la rédaction a le dernier mot. Un nom ne figure sous une citation que s’il est assez sûr. Une erreur\u00a0? Écrivez-nous, et nous corrigeons.',
  'colophon.privacy':
    'Ces pages ne posent aucun cookie, ne comptent pas les visites et ne chargent rien d’ailleurs.',
  'colophon.made': 'Réalisé avec Quoin à partir de fichiers Markdown.',

  // What is not there
  'missing.title': 'Page introuvable',
  'missing.text': 'Il n’y a rien à cette adresse.',
  'missing.help': 'Tous les articles se trouvent dans les archives.',

  // Mail
  'mail.browser': 'Lire dans le navigateur',
  'mail.title': '{title} – {publication}, numéro {number}',
  'mail.reason':
    'Vous recevez ce courriel parce que cette adresse est abonnée à {publication}.',
  'mail.unsubscribe': 'Se désabonner',
  label: '{name}\u00a0:',
  picture: 'Image',
  'picture.named': 'Image\u00a0: {alt}',
  'picture.web': 'Image sur le web'
}
