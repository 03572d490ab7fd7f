/**
 * The secrets of the service, made of the secret of the ledger.
 */
import path from 'node:path'
import process from 'node:process'
import type {ServiceKeys} from '../serve/service.ts'
import {addressKeyIn} from '../store/address-key.ts'
import {deriveKey, type TokenKeys} from '../token.ts'

/** Derive them; who learns one learns none of the others. */
export async function serviceKeys(
  root: string,
  tokens: TokenKeys
): Promise<ServiceKeys> {
  const text =
    process.env.QUOIN_ADDRESS_KEY ||
    (await addressKeyIn(path.join(root, '.quoin')))
  const secret = Buffer.from(text)
  return {
    tokens,
    forms: deriveKey(secret, 'forms'),
    clients: deriveKey(secret, 'clients'),
    notes: deriveKey(secret, 'notes')
  }
}
