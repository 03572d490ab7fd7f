/**
 * Checks the signatures of a message as a receiver would (RFC 6376 §6).
 *
 * Works on the bytes alone and knows nothing of how they were signed; for the
 * check before an issue is sent.
 */
import {
  createHash,
  createPublicKey,
  type KeyObject,
  verify as verifyBytes
} from 'node:crypto'
import type {DkimKey} from './dkim.ts'
import {headerFields, relaxedBody, relaxedField} from './dkim-text.ts'

/** What a signature must cover, for one-click unsubscription to count (RFC 8058 §4). */
const mustCover = ['from', 'list-unsubscribe', 'list-unsubscribe-post'] as const

/**
 * What is wrong with the signatures of a message; empty when each key has made
 * one that holds and covers the header fields that matter.
 */
export function dkimProblems(
  message: Uint8Array,
  keys: readonly DkimKey[]
): string[] {
  const text = Buffer.from(message).toString('latin1')
  const bodyAt = text.indexOf('\r\n\r\n') + 4
  const head = text.slice(0, bodyAt - 4)
  const body = text.slice(bodyAt)
  return keys.flatMap((key) => {
    const found = signaturesOf(head).find(
      ({tags}) => tags.s === key.selector && tags.d === key.domain
    )
    if (!found) return [`No DKIM signature with selector ${key.selector}`]
    const problem = problemOf(found, head, body, createPublicKey(key.key))
    return problem
      ? [`The DKIM signature with selector ${key.selector} ${problem}`]
      : []
  })
}

type Signature = {value: string; tags: Record<string, string>}

function signaturesOf(head: string): Signature[] {
  return headerFields(head)
    .filter(({name}) => name === 'dkim-signature')
    .map(({value}) => ({
      value,
      tags: Object.fromEntries(
        value.split(';').map((tag) => {
          const [, name = '', rest = ''] =
            /^\s*(\w+)\s*=([\s\S]*)$/.exec(tag) ?? []
          return [name, rest.replace(/\s+/g, '')]
        })
      )
    }))
}

function problemOf(
  {value, tags}: Signature,
  head: string,
  body: string,
  key: KeyObject
): string | undefined {
  const names = (tags.h ?? '').toLowerCase().split(':')
  const fields = headerFields(head)
  const there = mustCover.filter((name) =>
    fields.some((field) => field.name === name)
  )
  const missing = there.find((name) => !names.includes(name))
  if (missing) return `does not cover ${missing}`
  const bodyHash = createHash('sha256')
    .update(relaxedBody(body), 'latin1')
    .digest('base64')
  if (bodyHash !== tags.bh) return 'does not fit the body'
  const own = value.replace(/(;\s*b\s*=)[^;]*/, '$1')
  const signed =
    coveredFields(fields, names) +
    relaxedField({name: 'dkim-signature', value: own}).replace(/\r\n$/, '')
  const data = Buffer.from(signed, 'latin1')
  const signature = Buffer.from(tags.b ?? '', 'base64')
  const holds =
    tags.a === 'rsa-sha256'
      ? verifyBytes('sha256', data, key, signature)
      : verifyBytes(
          null,
          createHash('sha256').update(data).digest(),
          key,
          signature
        )
  return holds ? undefined : 'does not fit the header'
}

/** Fields as `h=` names them: of several with one name the last first (§5.4.2). */
function coveredFields(
  fields: ReturnType<typeof headerFields>,
  names: readonly string[]
): string {
  const left = [...fields]
  return names
    .map((name) => {
      const at = left.findLastIndex((field) => field.name === name)
      const [field] = at < 0 ? [] : left.splice(at, 1)
      return field ? relaxedField(field) : ''
    })
    .join('')
}
