import type {ServiceWords} from './words.ts'

/** German words of the service: pages and notes to one person. */
export const serviceGerman: ServiceWords = {
  'subscribe.trap': 'Dieses Feld leer lassen',
  'subscribe.again':
    'Bitte drücken Sie noch einmal, damit wir wissen, dass da ein Mensch ist.',
  'link.title': 'Ein Link per Mail',
  'link.text':
    'Um sicher zu sein, dass Sie es sind, schicken wir einen Link an {address}.',
  'link.button': 'Link schicken',
  'linked.title': 'Eine Mail ist unterwegs',
  'linked.text':
    'Öffnen Sie den Link darin innerhalb einer Stunde. Wenn Sie eben erst gefragt haben, nehmen Sie den, den Sie schon haben.',
  'export.title': 'Was wir über Sie speichern',
  'export.text':
    'Ein Klick gibt Ihnen alles, was wir über {address} speichern, als Datei (JSON).',
  'export.button': 'Herunterladen',
  'erase.title': 'Alles löschen',
  'erase.text':
    'Ein Klick löscht, was wir über {address} speichern, und beendet alle Mails. Ein Zeichen, das niemand lesen kann, bleibt, damit nie wieder etwas dorthin geht.',
  'erase.button': 'Löschen',
  'erased.title': 'Gelöscht',
  'erased.text': 'Wir speichern nichts über Sie und schicken Ihnen nichts.',
  'busy.title': 'Bitte gleich noch einmal',
  'busy.text': 'Gerade wird zu viel von uns verlangt. Nichts wurde geändert.',
  'unsubscribe.more': 'Lieber ändern, was Sie bekommen',
  'preferences.more': 'Ansehen oder löschen, was wir über Sie speichern',
  'preferences.often': 'Wie oft: {name}',
  'preferences.every': 'Jede Ausgabe',
  'preferences.weekly': 'Höchstens einmal in der Woche',
  'preferences.monthly': 'Höchstens einmal im Monat',
  'preferences.rest': 'Pause für alle Mails',
  'preferences.rest.none': 'Keine Pause',
  'preferences.rest.days': '{count} Tage lang',
  'preferences.rest.until': 'Bis {day}',
  'note.hello': 'Guten Tag,',
  'note.confirm.subject': 'Bitte bestätigen: {publication}',
  'note.confirm.text':
    'jemand hat {publication} für diese Adresse bestellt. Wenn Sie es waren, öffnen Sie diese Seite und drücken Sie den Knopf:',
  'note.confirm.end':
    'Der Link gilt {hours} Stunden. Wenn Sie es nicht waren, tun Sie nichts: Es kommt keine weitere Mail, und wir vergessen die Adresse in einer Woche.',
  'note.asked': 'Angefragt um {time} von {ip}.',
  'note.link.subject': 'Ihr Link: {publication}',
  'note.preferences.text':
    'hier wählen Sie, was Sie von {publication} bekommen:',
  'note.export.text': 'hier sehen Sie, was wir über Sie speichern:',
  'note.erase.text': 'Hier löschen Sie es:',
  'note.link.end':
    'Jeder Link gilt eine Stunde und für niemanden sonst; geben Sie diese Mail nicht weiter. Wenn Sie nicht danach gefragt haben, tun Sie nichts.'
}
