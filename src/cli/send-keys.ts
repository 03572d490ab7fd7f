/**
 * The secrets of sending, from the environment.
 */
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import type {Publication} from '../publication.ts'
import {type DkimKey, dkimKey} from '../send/dkim.ts'
import {addressKeyIn} from '../store/address-key.ts'
import {deriveKey, type TokenKeys, tokenKey} from '../token.ts'

/** What messages are made with. */
export type SendKeys = Readonly<{
  /** For Message-IDs. */
  ids: Uint8Array
  tokens: TokenKeys
  dkim: readonly DkimKey[]
}>

/**
 * Read them.
 *
 * Message-IDs and tokens come from the secret of the ledger, which never
 * changes; `QUOIN_TOKEN_KEYS` puts others in front, the first of them signs.
 */
export async function readSendKeys(
  root: string,
  publication: Publication
): Promise<SendKeys> {
  const keys = await readLinkKeys(root)
  return {...keys, dkim: await readDkimKeys(publication)}
}

/** Those of Message-IDs and tokens alone, for who signs no mail. */
export async function readLinkKeys(
  root: string
): Promise<Omit<SendKeys, 'dkim'>> {
  const {QUOIN_ADDRESS_KEY, QUOIN_TOKEN_KEYS = ''} = process.env
  const text =
    QUOIN_ADDRESS_KEY || (await addressKeyIn(path.join(root, '.quoin')))
  const secret = Buffer.from(text)
  const others = QUOIN_TOKEN_KEYS.split(',')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => tokenKey(Buffer.from(each)))
  const tokens = [...others, tokenKey(secret)] as unknown as TokenKeys
  return {
    ids: deriveKey(secret, 'message ids'),
    tokens
  }
}

/** The keys of signatures; throws when one that is wanted cannot be read. */
export async function readDkimKeys({dkim}: Publication): Promise<DkimKey[]> {
  if (!dkim) return []
  const wanted = [
    ['QUOIN_DKIM_RSA', 'rsa-sha256', dkim.rsa],
    ...(dkim.ed25519
      ? [['QUOIN_DKIM_ED25519', 'ed25519-sha256', dkim.ed25519] as const]
      : [])
  ] as const
  return Promise.all(
    wanted.map(async ([name, algorithm, selector]) => {
      const given = process.env[name]
      if (!given) {
        throw new Error(
          `Missing ${name}, expected the private key of selector ${selector} in PEM, or the path of its file: publication.yaml says that mail is signed`
        )
      }
      const pem = given.includes('PRIVATE KEY')
        ? given
        : await fileOf(given, name)
      return dkimKey(pem, algorithm, dkim.domain, selector)
    })
  )
}

async function fileOf(name: string, variable: string): Promise<string> {
  try {
    return await readFile(name, 'utf8')
  } catch (cause) {
    throw new Error(
      `Cannot read the key that ${variable} names, expected PEM or the path of a file: ${(cause as Error).message}`,
      {cause}
    )
  }
}
