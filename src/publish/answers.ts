/**
 * The pages that answer people who subscribe or leave.
 *
 * They stand on no disk: whoever serves subscriptions renders them with the
 * designer's templates. All their links are full addresses, as the service may
 * be on another host than the archive.
 */
import type {Answer} from '../answer.ts'
import {frequencies, restDays} from '../frequency.ts'
import {type Archive, archiveOf} from './archive.ts'
import {filled} from './framed.ts'
import {framedPage} from './page-frame.ts'
import {subscribeView} from './page-service.ts'
import type {Site} from './site.ts'

/** What `answer.liquid` shows beside the title. */
type AnswerView = Readonly<{
  kind: Answer['kind']
  text: string
  help: string | undefined
  /** One form with one button. */
  form:
    | Readonly<{
        action: string
        fields: readonly object[]
        legend: string
        lists: readonly object[]
        /** How long nothing comes. */
        rest: Readonly<{name: string; choices: readonly object[]}> | undefined
        button: string
      }>
    | undefined
  ways: readonly Readonly<{name: string; href: string}>[]
}>

/** Make a writer of answers: looks through the site once. */
export function answersOf(site: Site): (answer: Answer) => string {
  const relative = archiveOf(site)
  const archive = {...relative, link: relative.url}
  return (answer) => {
    const head = {
      path: '/subscribe/',
      title: titleOf(archive, answer),
      description: archive.say('subscribe.description', {
        publication: site.publication.title
      }),
      hidden: true,
      bare: true
    }
    const page =
      answer.kind === 'subscribe'
        ? framedPage(
            archive,
            'subscribe.liquid',
            head,
            subscribeView(archive, answer)
          )
        : framedPage(archive, 'answer.liquid', head, {
            heading: head.title,
            ...answerView(archive, answer)
          })
    return filled(site.templates, page)
  }
}

function titleOf({say}: Archive, {kind}: Answer): string {
  return kind === 'subscribe' ? say('subscribe') : say(`${kind}.title`)
}

function answerView(
  archive: Archive,
  answer: Exclude<Answer, {kind: 'subscribe'}>
): AnswerView {
  const {say} = archive
  const {kind} = answer
  const publication = archive.site.publication.title
  const plain = {kind, help: undefined, form: undefined, ways: []}
  const again = {name: say('subscribe'), href: archive.url('/subscribe/')}
  switch (answer.kind) {
    case 'pending': {
      const text = say('pending.text', {address: answer.address})
      return {...plain, text, help: say('pending.help'), ways: [again]}
    }
    case 'confirmed': {
      const text = say('confirmed.text', {
        address: answer.address,
        publication
      })
      const read = {name: say('confirmed.read'), href: archive.url('/')}
      return {...plain, text, ways: [read]}
    }
    case 'unsubscribed': {
      const text = say('unsubscribed.text', {
        address: answer.address,
        publication
      })
      return {
        ...plain,
        text,
        ways: [{...again, name: say('unsubscribed.again')}]
      }
    }
    case 'expired':
      return {...plain, text: say('expired.text'), ways: [again]}
    case 'linked':
    case 'erased':
    case 'busy':
      return {...plain, text: say(`${answer.kind}.text`)}
    case 'preferences':
      return preferencesView(archive, answer)
    default: {
      const text = say(`${answer.kind}.text`, {
        address: answer.address,
        publication
      })
      const {action, fields} = answer
      const button = say(`${answer.kind}.button`)
      const form = {action, fields, ...bare, button}
      return {...plain, text, form, ways: waysBeside(archive, answer)}
    }
  }
}

/** A form without choices. */
const bare = {legend: '', lists: [], rest: undefined}

/** Who wants less mail may not want none. */
function waysBeside(
  {say}: Archive,
  answer: Answer
): {name: string; href: string}[] {
  return answer.kind === 'unsubscribe'
    ? [{name: say('unsubscribe.more'), href: answer.preferences}]
    : []
}

function preferencesView(
  archive: Archive,
  answer: Extract<Answer, {kind: 'preferences'}>
): AnswerView {
  const {say} = archive
  const {kind, address, saved, action, fields} = answer
  return {
    kind,
    text: say('preferences.text', {address}),
    help: saved ? say('preferences.saved') : undefined,
    form: {
      action,
      fields,
      legend: say('preferences.lists'),
      lists: answer.lists.map(({id, name, chosen, frequency}) => ({
        id,
        name,
        chosen,
        often: say('preferences.often', {name}),
        frequencies: frequencies.map((each) => ({
          value: each,
          name: say(`preferences.${each}`),
          chosen: each === frequency
        }))
      })),
      rest: restView(archive, answer.rests),
      button: say('preferences.button')
    },
    ways: [
      {name: say('unsubscribe.title'), href: answer.unsubscribe},
      {name: say('preferences.more'), href: answer.rights}
    ]
  }
}

/** A rest that runs is one of the choices, so that saving keeps it. */
function restView(
  {say, days}: Archive,
  rests: string | undefined
): NonNullable<AnswerView['form']>['rest'] {
  const running =
    rests && say('preferences.rest.until', {day: days.long(rests)})
  return {
    name: say('preferences.rest'),
    choices: [
      {value: '', name: say('preferences.rest.none'), chosen: !running},
      ...(running ? [{value: 'keep', name: running, chosen: true}] : []),
      ...restDays.map((count) => ({
        value: String(count),
        name: say('preferences.rest.days', {count}),
        chosen: false
      }))
    ]
  }
}
