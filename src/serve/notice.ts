/**
 * What mail systems tell us of our mail, whoever told it and in which form.
 */

/** A bounce, a complaint, or somebody who wants no more. */
export type Notice = Readonly<
  {
    /** Addresses it may be about, as they were written; the surest first. */
    addresses: readonly string[]
    /** Of the message that it is about, without angle brackets. */
    messageId?: string
    /** Of the link to unsubscribe in that message. */
    token?: string
    /** What may be tokens of the address that it bounced to (VERP). */
    bounceTokens?: readonly string[]
    /**
     * Whether somebody we know answers for it. Without that an address alone is
     * nothing: anybody can write a bounce.
     */
    vouched: boolean
  } & (
    | {
        kind: 'bounce'
        /** RFC 3463, such as `5.1.1`. */
        status: string
        /** The words of the system that refused it. */
        text: string
      }
    | {kind: 'complaint'}
    | {kind: 'unsubscribe'}
  )
>

/** What became of a notice; `held` must be told again later. */
export type NoticeEnd =
  | 'bounced'
  | 'complained'
  | 'left'
  | 'nothing'
  | 'unproven'
  | 'held'
