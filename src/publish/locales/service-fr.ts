import type {ServiceWords} from './words.ts'

/** French words of the service: pages and notes to one person. */
export const serviceFrench: ServiceWords = {
  'subscribe.trap': 'Laissez ce champ vide',
  'subscribe.again':
    'Appuyez encore une fois, pour que nous sachions qu’il y a quelqu’un.',
  'link.title': 'Un lien par courriel',
  'link.text':
    'Pour être sûrs que c’est vous, nous envoyons un lien à {address}.',
  'link.button': 'Envoyer le lien',
  'linked.title': 'Un courriel est en route',
  'linked.text':
    'Ouvrez le lien qu’il contient d’ici une heure. Si vous l’avez demandé il y a peu, prenez celui que vous avez.',
  'export.title': 'Ce que nous gardons sur vous',
  'export.text':
    'Un clic vous donne tout ce que nous gardons sur {address}, dans un fichier (JSON).',
  'export.button': 'Télécharger',
  'erase.title': 'Tout effacer',
  'erase.text':
    'Un clic efface ce que nous gardons sur {address} et met fin à tout envoi. Une marque illisible reste, pour ne plus jamais y écrire.',
  'erase.button': 'Effacer',
  'erased.title': 'Effacé',
  'erased.text': 'Nous ne gardons rien sur vous et ne vous envoyons rien.',
  'busy.title': 'Réessayez dans un instant',
  'busy.text': 'On nous en demande trop en ce moment. Rien n’a changé.',
  'unsubscribe.more': 'Changer plutôt ce que vous recevez',
  'preferences.more': 'Voir ou effacer ce que nous gardons sur vous',
  'preferences.often': 'À quelle fréquence : {name}',
  'preferences.every': 'Chaque numéro',
  'preferences.weekly': 'Au plus une fois par semaine',
  'preferences.monthly': 'Au plus une fois par mois',
  'preferences.rest': 'Suspendre tous les courriels',
  'preferences.rest.none': 'Aucune pause',
  'preferences.rest.days': 'Pendant {count} jours',
  'preferences.rest.until': 'Jusqu’au {day}',
  'note.hello': 'Bonjour,',
  'note.confirm.subject': 'À confirmer\u00a0: {publication}',
  'note.confirm.text':
    'quelqu’un a demandé {publication} pour cette adresse. Si c’était vous, ouvrez cette page et appuyez sur le bouton\u00a0:',
  'note.confirm.end':
    'Le lien vaut {hours} heures. Si ce n’était pas vous, ne faites rien\u00a0: vous ne recevrez rien d’autre, et nous oublions l’adresse dans une semaine.',
  'note.asked': 'Demandé à {time} depuis {ip}.',
  'note.link.subject': 'Votre lien\u00a0: {publication}',
  'note.preferences.text':
    'choisissez ici ce que vous recevez de {publication}\u00a0:',
  'note.export.text': 'pour voir ce que nous gardons sur vous\u00a0:',
  'note.erase.text': 'Pour l’effacer\u00a0:',
  'note.link.end':
    'Chaque lien vaut une heure et pour personne d’autre\u00a0; ne transmettez pas ce courriel. Si vous n’avez rien demandé, ne faites rien.'
}
