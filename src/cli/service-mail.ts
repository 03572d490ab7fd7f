/**
 * Mails of the service, on their way to the relay.
 */
import {createHash, createHmac} from 'node:crypto'
import {access} from 'node:fs/promises'
import path from 'node:path'
import type {Message} from '../message.ts'
import type {Note} from '../note.ts'
import {readText} from '../parse/read-files.ts'
import type {Publication} from '../publication.ts'
import type {Site} from '../publish/site.ts'
import {composer, envelopeSender} from '../send/compose.ts'
import {composeNote} from '../send/compose-note.ts'
import {prepareMessage} from '../send/prepare.ts'
import type {Welcome} from '../serve/service.ts'
import {mainList} from '../subscriber.ts'
import {signToken} from '../token.ts'
import {isConnection, type Outcome, type Transport} from '../transport.ts'
import {printProblems} from './problems.ts'
import type {SendKeys} from './send-keys.ts'
import {bounceAddressFor} from './send-message.ts'

/** Hands notes to the relay. */
export function postOf(
  publication: Publication,
  {dkim, tokens}: SendKeys,
  transport: Transport
): (note: Note) => Promise<Outcome> {
  return async (note) => {
    const from = bounceAddressFor(publication, tokens, 0, note.handle)
    const message = await composeNote(publication, note, {
      from,
      keys: dkim,
      date: new Date()
    })
    return handOver(transport, message)
  }
}

/**
 * The welcome of `welcome.md`, made once; `undefined` when there is no such
 * file.
 */
export async function welcomeOf(
  root: string,
  site: Site,
  keys: SendKeys,
  transport: Transport
): Promise<Welcome | undefined> {
  const isThere = await access(path.join(root, 'welcome.md')).then(
    () => true,
    () => false
  )
  if (!isThere) return undefined
  const file = await readText(root, 'welcome.md')
  // Loaded now, as a service without a welcome parses nothing
  const {readWelcome} = await import('../parse/read-welcome.ts')
  const {renderWelcome} = await import('../publish/welcome.ts')
  const letter = await readWelcome(file)
  if (!printProblems([file], {}) || !letter) {
    throw new Error('Nothing is served: correct welcome.md first')
  }
  const {publication} = site
  const date = new Date()
  const email = renderWelcome(site, letter.subject, letter.body)
  const prepared = await prepareMessage(publication, email, {
    list: mainList,
    date
  })
  const from = envelopeSender(publication)
  const compose = composer(prepared, {from, keys: keys.dkim, date})
  const edition = createHash('sha256').update(email.text).digest('hex')
  return async ({address, handle, epoch, list}) => {
    const issued = new Date()
    const what = JSON.stringify(['welcome', edition, handle, list])
    const id = createHmac('sha256', keys.ids).update(what).digest('hex')
    const purpose = 'unsubscribe'
    const token = signToken(keys.tokens, {purpose, list, handle, epoch, issued})
    const bounces = bounceAddressFor(publication, keys.tokens, 0, handle)
    const message = await compose({
      address,
      id: id.slice(0, 24),
      token,
      from: bounces
    })
    return handOver(transport, message)
  }
}

/** One message on a line of its own: the service sends few. */
async function handOver(
  transport: Transport,
  message: Message
): Promise<Outcome> {
  const line = await transport.open()
  if (!isConnection(line)) return line
  try {
    return await line.send(message)
  } finally {
    await line.close()
  }
}
