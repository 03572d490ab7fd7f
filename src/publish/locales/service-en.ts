/** English words of the service: pages and notes to one person. */
export const serviceEnglish = {
  'subscribe.trap': 'Leave this field empty',
  'subscribe.again':
    'Please press once more, so that we know that a person is there.',
  'link.title': 'A link by mail',
  'link.text': 'To be sure that it is you, we send a link to {address}.',
  'link.button': 'Send the link',
  'linked.title': 'A mail is on its way',
  'linked.text':
    'Open the link in it within an hour. If you asked a short while ago, use the link you have.',
  'export.title': 'What we keep about you',
  'export.text':
    'One press gives you everything that we keep about {address}, as a file (JSON).',
  'export.button': 'Download',
  'erase.title': 'Erase everything',
  'erase.text':
    'One press erases what we keep about {address} and ends all mail. A mark that nobody can read stays, so that nothing is sent there again.',
  'erase.button': 'Erase',
  'erased.title': 'Erased',
  'erased.text': 'We keep nothing about you and send you nothing.',
  'busy.title': 'Please try again in a moment',
  'busy.text': 'Too much is asked of us just now. Nothing was changed.',
  'unsubscribe.more': 'Change what you get instead',
  'preferences.more': 'See or erase what we keep about you',
  'preferences.often': 'How often: {name}',
  'preferences.every': 'Every issue',
  'preferences.weekly': 'At most once a week',
  'preferences.monthly': 'At most once a month',
  'preferences.rest': 'Pause all mail',
  'preferences.rest.none': 'No pause',
  'preferences.rest.days': 'For {count} days',
  'preferences.rest.until': 'Until {day}',
  'note.hello': 'Hello,',
  'note.confirm.subject': 'Please confirm: {publication}',
  'note.confirm.text':
    'somebody asked us to send {publication} to this address. If that was you, open this page and press the button:',
  'note.confirm.end':
    'The link works for {hours} hours. If it was not you, do nothing: you will get no other mail, and we forget the address in a week.',
  'note.asked': 'Asked for at {time} from {ip}.',
  'note.link.subject': 'Your link: {publication}',
  'note.preferences.text': 'here you choose what you get of {publication}:',
  'note.export.text': 'to see what we keep about you:',
  'note.erase.text': 'To erase it:',
  'note.link.end':
    'Each link works for one hour and for nobody else, so do not pass this mail on. If you did not ask for it, do nothing.'
} as const
