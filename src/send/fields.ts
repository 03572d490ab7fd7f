/**
 * Fields of prepared bytes: where messages to different subscribers differ.
 *
 * A field stands as its name between two octets that no message may hold. What
 * fills it is ASCII without spaces, so no line end and no folding changes.
 */
import type {Recipient} from '../message.ts'

/** What can be filled in. */
export type Field = Exclude<keyof Recipient, 'from'>

/** A field as it stands in prepared bytes. */
export function markOf(field: Field): string {
  return `\x01${field}\x02`
}

/** A piece of prepared bytes: either octets, or a field. */
export type Piece = Buffer | Field

/** Prepared bytes, cut at their fields; octets and fields alternate. */
export type Cut = readonly Piece[]

const mark = /\x01(address|id|token)\x02/

/** Cut prepared bytes at their fields. */
export function cutFields(bytes: Uint8Array): Cut {
  const text = Buffer.from(bytes).toString('latin1')
  return text
    .split(mark)
    .map((piece, index) =>
      index % 2 ? (piece as Field) : Buffer.from(piece, 'latin1')
    )
}

/** Fill the fields of a text. */
export function fillText(text: string, recipient: Recipient): string {
  return text.replace(
    /\x01(address|id|token)\x02/g,
    (_, field: Field) => recipient[field]
  )
}

/** Break what fills a field of a quoted-printable body into short lines. */
export function softBroken(value: string): string {
  return value.replace(/.{75}(?=.)/g, '$&=\r\n')
}
