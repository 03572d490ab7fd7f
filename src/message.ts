/**
 * One RFC 5322 message to one subscriber.
 */

/** Everything of a message that differs between subscribers. */
export type Recipient = Readonly<{
  address: string
  /** Opens the page that ends the subscription; its POST acts (RFC 8058). */
  unsubscribeUrl: string
}>

/** The exact bytes that go over the wire, CRLF line ends. */
export type Message = Readonly<{
  to: string
  /** In angle brackets, equal on every attempt. */
  messageId: string
  bytes: Uint8Array
}>
