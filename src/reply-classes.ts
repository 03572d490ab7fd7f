/**
 * What replies of relays mean, as data: the first rule that fits decides.
 *
 * Rules with an enhanced code (RFC 3463) stand before those with a basic one
 * (RFC 5321 §4.2), as they say more. `at` limits a rule to phases; a rule fits
 * when everything it names fits. A basic code is matched from the left (`5` fits
 * `550`), an enhanced one whole, or from the left when it ends in a dot (`5.7.`
 * fits `5.7.26`).
 */
import type {Phase} from './transport.ts'

/**
 * What a setback says, and so what is done.
 *
 * - `address-permanent`: there is no such mailbox
 * - `address-transient`: not now, for this address
 * - `relay-transient`: not now, for anybody
 * - `policy-permanent`: this message will not be taken; says nothing of the address
 * - `config`: nothing can be sent until the editor changes something
 * - `transient`: this connection has lost its way
 * - `uncertain`: 354 seen and no final reply
 * - `render`: the message could not be made
 */
export type ReplyClass =
  | 'address-permanent'
  | 'address-transient'
  | 'relay-transient'
  | 'policy-permanent'
  | 'config'
  | 'transient'
  | 'uncertain'
  | 'render'

/** One row of the table. */
export type ReplyRule = Readonly<{
  at?: readonly Phase[]
  /** Whole, or everything below one that ends in a dot. */
  enhanced?: readonly string[]
  /** Beginnings of basic codes. */
  code?: readonly string[]
  text?: RegExp
  class: ReplyClass
  /** Issues in a row that end so before the address is suppressed. */
  suppressAfter?: number
  source: string
}>

/** Phases in which nothing has been said about a recipient. */
const before: readonly Phase[] = [
  'connect',
  'greeting',
  'ehlo',
  'starttls',
  'auth',
  'mail'
]

/** The table. */
export const replyRules: readonly ReplyRule[] = [
  // The relay as a whole
  {
    code: ['421'],
    class: 'relay-transient',
    source: 'RFC 5321 §3.8, §4.2.1: the service closes the channel'
  },
  {
    enhanced: ['4.7.28', '4.3.2'],
    class: 'relay-transient',
    source:
      'RFC 3463 §3.4 (4.3.2); support.google.com/a/answer/3726730 (4.7.28, rate of unsolicited mail)'
  },
  {
    code: ['4'],
    text: /too many (?:concurrent |simultaneous )?(?:connections|sessions|messages)|throttl|rate limit|(?:sending|message|maximum send) rate|slow down/i,
    class: 'relay-transient',
    source:
      'Postfix anvil(8); Amazon SES “454 Throttling failure: Maximum sending rate exceeded”'
  },
  {
    code: ['530', '534', '535', '538'],
    class: 'config',
    source: 'RFC 4954 §6; RFC 3207 §4 (530)'
  },
  {
    // Before a transaction the order is ours and always the same.
    at: ['mail', 'rcpt', 'data', 'dot'],
    code: ['503'],
    class: 'transient',
    source: 'RFC 5321 §4.1.4: bad sequence of commands'
  },
  {
    // Relays answer so to the first recipient, and mean every one.
    code: ['454', '5'],
    text: /relay(?:ing)? (?:access )?(?:is )?(?:denied|prohibited|not (?:permitted|allowed))|sender address rejected/i,
    class: 'config',
    source: 'Postfix smtpd_check.c (smtpd_delay_reject), postconf(5)'
  },
  {
    at: before,
    code: ['5'],
    class: 'config',
    source:
      'RFC 5321 §3.1 (554 greeting), §4.2.4; RFC 3207 §4: the same for every recipient'
  },
  {
    at: before,
    code: ['4'],
    class: 'relay-transient',
    source: 'RFC 5321 §4.2.1: not yet about a recipient; RFC 3207 §4 (454)'
  },
  // The address
  {
    enhanced: ['5.1.1', '5.1.3', '5.1.6', '5.1.10'],
    class: 'address-permanent',
    suppressAfter: 1,
    source: 'RFC 3463 §3.2; RFC 7505 §5 (5.1.10)'
  },
  {
    // Relays report their own DNS outages so: two issues are two checks.
    enhanced: ['5.1.2', '5.2.1', '5.4.4'],
    class: 'address-permanent',
    suppressAfter: 2,
    source: 'RFC 3463 §3.2, §3.3, §3.5'
  },
  {
    enhanced: ['5.2.2', '4.2.2'],
    class: 'address-transient',
    suppressAfter: 5,
    source: 'RFC 3463 §3.3: mailbox full'
  },
  // The message, or the connection
  {
    enhanced: ['5.5.3', '4.5.3'],
    class: 'transient',
    source: 'RFC 5321 §4.5.3.1.10: too many recipients is temporary'
  },
  {
    enhanced: ['5.'],
    class: 'policy-permanent',
    source:
      'RFC 3463 §3.7 (5.6), §3.8 (5.7), §3.4 (5.3.4); RFC 7372 (5.7.26); Microsoft (5.7.515); unknown subcodes by class (RFC 3463 §2)'
  },
  {
    enhanced: ['4.'],
    class: 'address-transient',
    source: 'RFC 3463 §2; greylisting RFC 6647 §5 (4.7.1)'
  },
  // Without an enhanced code
  {
    at: ['rcpt'],
    code: ['452', '552'],
    class: 'address-transient',
    suppressAfter: 5,
    source: 'RFC 5321 §4.2.2: exceeded storage allocation, mailbox full'
  },
  {
    code: ['454'],
    class: 'relay-transient',
    source: 'Amazon SES “454 Throttling failure”; RFC 4954 §6'
  },
  {
    at: ['rcpt'],
    code: ['55'],
    text: /spam|block|black|reputation|polic|denied|banned|spf|dkim|dmarc/i,
    class: 'policy-permanent',
    source: 'RFC 5321 §4.2.2: 550 also stands for “rejected for policy reasons”'
  },
  {
    at: ['rcpt'],
    code: ['550', '551', '553'],
    class: 'address-permanent',
    suppressAfter: 2,
    source: 'RFC 5321 §4.2.2: weak without an enhanced code'
  },
  {code: ['5'], class: 'policy-permanent', source: 'RFC 5321 §4.2.1'},
  {code: ['4'], class: 'address-transient', source: 'RFC 5321 §4.2.1'}
]
