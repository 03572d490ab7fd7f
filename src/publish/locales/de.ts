/** The words of pages, feeds and mail in German. */
import {serviceGerman} from './service-de.ts'
import type {Words} from './words.ts'

/** German words. */
export const german: Words = {
  // The frame of every page
  skip: 'Zum Text springen',
  'nav.main': 'Hauptmenü',
  'nav.more': 'Mehr',
  'nav.pages': 'Seiten',
  'nav.years': 'Jahre',
  'nav.letters': 'Buchstaben',
  latest: 'Neu',
  issues: 'Ausgaben',
  quotations: 'Zitate',
  actors: 'Akteure',
  archive: 'Archiv',
  subscribe: 'Abonnieren',
  subjects: 'Themen',
  search: 'Suche',
  feeds: 'Feeds',
  feed: 'Feed',
  colophon: 'Impressum',
  newer: 'Neuere',
  older: 'Ältere',
  page: 'Seite {number} von {last}',
  'page.title': '{title}, Seite {number}',
  'page.description': '{description} Seite {number}.',

  // Counts
  'count.articles': {one: '{count} Artikel', other: '{count} Artikel'},
  'count.quotations': {one: '{count} Zitat', other: '{count} Zitate'},
  'count.actors': {one: '{count} Akteur', other: '{count} Akteure'},
  'count.minutes': {one: '{count}\u00a0Min.', other: '{count}\u00a0Min.'},
  'count.more': {one: 'und {count} weitere', other: 'und {count} weitere'},

  // Articles
  by: 'Von',
  updated: 'Aktualisiert am',
  corrected: 'Korrigiert',
  corrections: 'Korrekturen',
  correction: 'Korrektur, {day}:',
  'article.canonical': 'Zuerst erschienen bei',
  'article.actors': 'In diesem Artikel',
  'article.subjects': 'Themen:',
  'article.others': 'Andere Artikel',
  'article.empty': 'Noch ist nichts erschienen.',
  previous: 'Vorheriger Artikel',
  next: 'Nächster Artikel',
  'previous.issue': 'Vorheriger Artikel in Ausgabe {number}',
  'next.issue': 'Nächster Artikel in Ausgabe {number}',
  'in-context': 'im Zusammenhang',
  table: 'Tabelle',
  'table.named': 'Tabelle: {name}',
  footnotes: 'Anmerkungen',
  'footnotes.back': 'Zurück zum Verweis {number}',
  note: 'Anmerkung\u00a0{number}',
  'moved.article': 'Dieser Artikel ist umgezogen',
  'moved.actor': 'Diese Seite ist umgezogen',
  'moved.where': 'Die neue Adresse:',

  // Issues
  issue: 'Ausgabe {number}',
  'issue.title': '{title} (Ausgabe {number})',
  'issue.description': 'Ausgabe {number} von {publication}.',
  'issue.contents': 'In dieser Ausgabe',
  'issue.others': 'Andere Ausgaben',
  'issues.description': 'Alle verschickten Ausgaben von {publication}.',
  'issues.empty': 'Noch wurde keine Ausgabe verschickt.',

  // Actors
  'kind.person': 'Person',
  'kind.organisation': 'Organisation',
  'kind.place': 'Ort',
  'kind.group': 'Gruppe',
  'actors.description':
    'Die Personen, Organisationen und Orte in {publication}, und was sie sagten.',
  'actors.note': 'die Zahlen zählen Artikel',
  'actors.empty': 'Noch ist niemand genannt.',
  'actor.description': '{who}: {articles} und {quotations} in {publication}.',
  'actor.quoted': 'Zitiert',
  'actor.more': '{count} weitere stehen in',
  'actor.mentioned': 'Genannt in',
  'actor.roles': 'Ämter und Funktionen',
  'actor.beside': 'Oft in denselben Artikeln',
  'actor.seen': 'in Artikeln vom {time}',
  'actor.wrong': 'Stimmt hier etwas nicht?',
  'actor.write': 'Schreiben Sie uns, wir berichtigen es',
  'time.range': '{from} bis {to}',
  'time.since': 'seit {from}',
  'time.until': 'bis {to}',

  // Quotations
  'quotations.description': 'Wer in {publication} was gesagt hat, und wo.',
  'quotations.standfirst':
    'Wer was gesagt hat, im Wortlaut. Jedes Zitat führt zu der Stelle, an der es fiel.',
  'quotations.speakers': 'Nach Person',
  'quotations.empty': 'Noch ist niemand zitiert.',
  'said.in': 'in',

  // Lists
  subject: 'Thema',
  'subjects.all': 'Alle Themen',
  'subjects.description': 'Worüber {publication} schreibt.',
  'subjects.empty': 'Noch hat kein Artikel ein Thema.',
  'subject.description': '{articles} zu {subject} in {publication}.',
  'archive.description': 'Alle Artikel von {publication}, nach Jahr und Monat.',
  'archive.year':
    'Alle Artikel von {publication} aus dem Jahr {year}, nach Monat.',
  'archive.years': 'Alle Jahre',
  'archive.day': 'Tag',
  'archive.article': 'Artikel',
  'archive.articles': 'Artikel',
  'archive.section': 'Rubrik',

  // Search
  'search.description':
    'Artikel, Akteure und ihre Worte in {publication} finden.',
  'search.label': 'Wörter, ein Name oder beides',
  'search.hint':
    'Mit einem Namen und einem Wort finden Sie, was diese Person dazu gesagt hat.',
  'search.plain':
    'Die Suche läuft in Ihrem Browser und sendet nichts. Ohne JavaScript führt die Schaltfläche ins Archiv.',
  /** Left out of what is looked for, without accents. */
  'search.ignored':
    'als am an auf das dass dem den der des die ein eine einem einen einer er es gesagt hat haben im in ist mit oder sagt sagte sich sie uber und vom von war was wenn wer wie wo zu zum zur',
  'search.waiting': 'Suche läuft …',
  'search.failed':
    'Der Index ließ sich nicht laden. Versuchen Sie es gleich noch einmal.',
  'search.none': 'Zu {words} wurde nichts gefunden.',
  'search.some':
    'Nichts enthält alle Wörter aus {words}; hier steht, was einige davon enthält.',
  'search.found': {
    one: '{count} Ergebnis zu {words}',
    other: '{count} Ergebnisse zu {words}'
  },

  // Subscribing
  'subscribe.description': '{publication} per E-Mail oder im Feedreader lesen.',
  'subscribe.address': 'Ihre E-Mail-Adresse',
  'subscribe.promise':
    'Sie bekommen eine Mail zur Bestätigung und vorher nichts anderes. Jede Ausgabe hat einen Link zum Abbestellen.',
  'subscribe.write':
    'Schreiben Sie an diese Adresse, und Sie bekommen die nächste Ausgabe. Jede Ausgabe hat einen Link zum Abbestellen.',
  'subscribe.subject': '{publication} abonnieren',
  'subscribe.feeds': 'Ohne Adresse: im Feedreader lesen.',
  'subscribe.wrong':
    'Das sieht nicht nach einer E-Mail-Adresse aus. Bitte prüfen Sie sie.',
  'pending.title': 'Fast geschafft',
  'pending.text':
    'Falls {address} noch kein Abonnement hat, ist eine Mail unterwegs. Öffnen Sie den Link darin, und Sie sind dabei.',
  'pending.help':
    'Nach ein paar Minuten nichts da? Sehen Sie im Spam-Ordner nach, oder versuchen Sie es noch einmal.',
  'confirm.title': 'Abonnement bestätigen',
  'confirm.text':
    'Ein Klick, und {address} bekommt jede Ausgabe von {publication}.',
  'confirm.button': 'Bestätigen',
  'confirmed.title': 'Abonnement bestätigt',
  'confirmed.text':
    'Die nächste Ausgabe von {publication} kommt an {address}. Jede Ausgabe hat einen Link zum Abbestellen.',
  'confirmed.read': 'Die neuesten Artikel lesen',
  'unsubscribe.title': 'Abbestellen',
  'unsubscribe.text':
    'Ein Klick, und {address} bekommt keine Mail von {publication} mehr.',
  'unsubscribe.button': 'Abbestellen',
  'unsubscribed.title': 'Abbestellt',
  'unsubscribed.text': '{address} bekommt keine Mail von {publication} mehr.',
  'unsubscribed.again': 'Wieder abonnieren',
  'preferences.title': 'Ihr Abonnement',
  'preferences.text': 'Was an {address} geschickt wird.',
  'preferences.lists': 'Mails, die Sie bekommen',
  'preferences.button': 'Speichern',
  'preferences.saved': 'Gespeichert.',
  'expired.title': 'Dieser Link gilt nicht mehr',
  'expired.text':
    'Er wurde schon benutzt oder ist zu alt. Fordern Sie mit Ihrer Adresse einen neuen an.',

  ...serviceGerman,

  // Feeds and colophon
  'feeds.description':
    '{publication} im Feedreader lesen, ohne Adresse und ohne Konto.',
  'feeds.help':
    'Kopieren Sie eine dieser Adressen in einen Feedreader, und er holt, was neu ist. Jede der ersten drei enthält alle Artikel ganz; nehmen Sie die, die Ihr Reader mag.',
  'feeds.quotations': 'Nur Zitate',
  'feeds.quotations.name': 'Alle Zitate',
  'feeds.subjects': 'Nach Thema',
  'feeds.actors': 'Nach zitierter Person',
  'feeds.years': 'Nach Datum',
  'feeds.programs': 'Für Programme',
  'feeds.quotes.json': 'Zitate als JSON',
  'feeds.actors.json': 'Akteure als JSON',
  'feed.named': '{name} – {publication}',
  'feed.subject': 'Was {publication} zu {name} schreibt',
  'feed.actor': 'Artikel von {publication}, in denen {name} vorkommt',
  'feed.year': 'Artikel von {publication}, {year}',
  'feed.read': 'Lesen:',
  'feed.people':
    'Dies ist ein Feed: Kopieren Sie seine Adresse in einen Feedreader, und er zeigt, was neu ist.',
  'colophon.description': 'Wie {publication} gemacht wird.',
  'colophon.publisher': 'Herausgeber',
  'colophon.contact': 'Schreiben Sie uns',
  'colophon.quotations':
    'Quoin liest Zitate und Namen aus dem Text, und die Redaktion hat das letzte Wort. Ein Name steht nur dann unter einem Zitat, wenn er sicher genug ist. Stimmt etwas nicht? Schreiben Sie uns, wir berichtigen es.',
  'colophon.privacy':
    'Diese Seiten setzen keine Cookies, zählen niemanden und laden nichts von anderen Servern.',
  'colophon.made': 'Gemacht mit Quoin aus Markdown-Dateien.',

  // What is not there
  'missing.title': 'Seite nicht gefunden',
  'missing.text': 'Unter dieser Adresse steht nichts.',
  'missing.help': 'Alle Artikel stehen im Archiv.',

  // Mail
  'mail.browser': 'Im Browser lesen',
  'mail.title': '{title} – {publication}, Ausgabe {number}',
  'mail.reason':
    'Sie bekommen diese Mail, weil {publication} für diese Adresse abonniert ist.',
  'mail.unsubscribe': 'Abbestellen',
  label: '{name}:',
  picture: 'Bild',
  'picture.named': 'Bild: {alt}',
  'picture.web': 'Bild im Web'
}
