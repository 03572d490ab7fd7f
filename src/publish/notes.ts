/**
 * The words of notes: mails of the service to one person, plain text.
 *
 * What a stranger may have typed is not given, so it cannot get in.
 */
import type {NoteWish, NoteWords} from '../note.ts'
import type {Locale} from './locale.ts'
import type {Site} from './site.ts'
import {oneLine} from './xml-text.ts'

/** Make a writer of notes. */
export function notesOf({
  publication: {title, sender, postalAddress, url},
  locale: {say}
}: Pick<Site, 'publication' | 'locale'>): NoteWords {
  const publication = oneLine(title)
  const foot = ['-- ', oneLine(sender.name), oneLine(postalAddress), url]
  return (wish) => {
    const isConfirm = wish.kind === 'confirm'
    const subject = say(
      isConfirm ? 'note.confirm.subject' : 'note.link.subject',
      {publication}
    )
    const body = bodyOf(say, publication, wish)
    const text = [say('note.hello'), ...body, foot.join('\n')].join('\n\n')
    return {subject, text: `${text}\n`}
  }
}

function bodyOf(
  say: Locale['say'],
  publication: string,
  wish: NoteWish
): string[] {
  switch (wish.kind) {
    case 'confirm': {
      const {link, hours, time, ip} = wish
      return [
        say('note.confirm.text', {publication}),
        link,
        say('note.confirm.end', {hours}),
        say('note.asked', {time, ip})
      ]
    }
    case 'preferences':
      return [
        say('note.preferences.text', {publication}),
        wish.link,
        say('note.link.end')
      ]
    default:
      return [
        say('note.export.text'),
        wish.exportLink,
        say('note.erase.text'),
        wish.eraseLink,
        say('note.link.end')
      ]
  }
}
