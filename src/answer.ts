/**
 * What a person who subscribes or leaves is told, one page each.
 */

import type {Frequency} from './frequency.ts'

/** One of the lists a subscriber can choose. */
export type ListChoice = Readonly<{
  id: string
  name: string
  chosen: boolean
  frequency: Frequency
}>

/** Values that a form carries unseen, such as a token. */
export type FormField = Readonly<{name: string; value: string}>

/** A form posts to `action`, a full address; GET never changes anything. */
export type AnswerForm = Readonly<{
  action: string
  fields: readonly FormField[]
}>

/**
 * An answer. `address` is the e-mail address as it may be shown.
 *
 * `link` asks to send a link by mail, `linked` says that it was sent. `pending` is also the answer for an address that is subscribed already:
 * nobody learns from it who is.
 */
export type Answer = Readonly<
  | ({
      kind: 'subscribe'
      address: string
      problem: boolean
      /** Asks to press once more: nothing is wrong. */
      again?: boolean
    } & AnswerForm)
  | {kind: 'pending'; address: string}
  | ({kind: 'confirm'; address: string} & AnswerForm)
  | {kind: 'confirmed'; address: string}
  | ({
      kind: 'unsubscribe'
      address: string
      /** Where the page that sends a link to the preferences is. */
      preferences: string
    } & AnswerForm)
  | {kind: 'unsubscribed'; address: string}
  | ({
      kind: 'preferences'
      address: string
      saved: boolean
      lists: readonly ListChoice[]
      /** The day until which nothing comes, as ISO has it. */
      rests?: string
      /** Where the page with the one button to leave is. */
      unsubscribe: string
      /** Where the page that sends links to export and erase is. */
      rights: string
    } & AnswerForm)
  | ({kind: 'link'; address: string} & AnswerForm)
  | {kind: 'linked'}
  | ({kind: 'export'; address: string} & AnswerForm)
  | ({kind: 'erase'; address: string} & AnswerForm)
  | {kind: 'erased'}
  | {kind: 'busy'}
  | {kind: 'expired'}
>
