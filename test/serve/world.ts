/**
 * A service that runs, for tests: a real ledger, a real socket, a clock that can
 * be turned, and a box for the notes that it would send.
 */
import {request} from 'node:http'
import {connect} from 'node:net'
import {onTestFinished} from 'vitest'
import type {Ledger} from '../../src/ledger.ts'
import type {Note} from '../../src/note.ts'
import type {Publication} from '../../src/publication.ts'
import {answersOf} from '../../src/publish/answers.ts'
import {notesOf} from '../../src/publish/notes.ts'
import {messageIdOf} from '../../src/send/message-id.ts'
import {trustedProxies} from '../../src/serve/client.ts'
import {linkOf} from '../../src/serve/people.ts'
import {type RunningService, startService} from '../../src/serve/server.ts'
import type {ServiceOptions} from '../../src/serve/service.ts'
import {mainList, type Subscriber} from '../../src/subscriber.ts'
import {deriveKey, tokenKey} from '../../src/token.ts'
import type {Outcome} from '../../src/transport.ts'
import {samplePublication, sampleSite} from '../publish/sample-site.ts'
import {sqliteWorld} from '../store/sqlite.ts'

/** Where the service says it is. */
export const serviceUrl = 'https://mail.example.org'

/** The secret of the tests. */
export const secret: Buffer = Buffer.alloc(32, 7)

/** The key of Message-IDs. */
export const idKey: Uint8Array = deriveKey(secret, 'message ids')

/** What came back. */
export type Came = {
  status: number
  headers: Headers
  text: string
}

/** A running service. */
export type World = {
  ledger: Ledger
  /** Where it is. */
  folder: string
  options: ServiceOptions
  running: RunningService
  notes: Note[]
  alarms: string[]
  lines: object[]
  /** Names of methods of the ledger that were called. */
  calls: string[]
  /** Turn the clock. */
  later: (milliseconds: number) => void
  /** Let everything that waits be done; turns the clock for it. */
  settle: () => Promise<void>
  get: (path: string, headers?: Record<string, string>) => Promise<Came>
  post: (
    path: string,
    fields: Record<string, string> | string | FormData,
    headers?: Record<string, string>
  ) => Promise<Came>
  /** Ask with a ticket that is old enough. */
  ask: (
    address: string,
    more?: Record<string, string>,
    headers?: Record<string, string>
  ) => Promise<Came>
  /** Put somebody on the list. */
  member: (address: string) => Promise<Subscriber & {address: string}>
  /** The path of a link for somebody. */
  path: (
    kind: Parameters<typeof linkOf>[1],
    who: Pick<Subscriber, 'handle' | 'epoch'>,
    list?: string
  ) => string
  /** Send bytes as they are, and give back what came until the end. */
  raw: (bytes: string, patience?: number) => Promise<string>
  /** Everything that the book says of somebody. */
  state: (address: string) => Promise<string>
}

/** What differs. */
export type WorldChanges = Partial<
  Omit<ServiceOptions, 'publication'> & {
    publication: Partial<Publication>
    outcome: () => Outcome
  }
>

const accepted: Outcome = {
  kind: 'accepted',
  reply: {code: 250, text: '250 OK'}
}

/** Start one; it ends with the test. */
export async function serviceWorld(changes: WorldChanges = {}): Promise<World> {
  const {publication: own, outcome = () => accepted, ...rest} = changes
  const book = await sqliteWorld()
  const publication = samplePublication({serviceUrl, ...own})
  const site = sampleSite({publication, articles: [], issues: []})
  const notes: Note[] = []
  const alarms: string[] = []
  const lines: object[] = []
  const calls: string[] = []
  let ahead = 0
  const ledger = new Proxy(book.ledger, {
    get(target, name, self) {
      calls.push(String(name))
      return Reflect.get(target, name, self)
    }
  })
  const options: ServiceOptions = {
    publication,
    url: serviceUrl,
    ledger,
    keys: {
      tokens: [tokenKey(secret)],
      forms: deriveKey(secret, 'forms'),
      clients: deriveKey(secret, 'clients'),
      notes: deriveKey(secret, 'notes')
    },
    page: answersOf(site),
    words: notesOf(site),
    async post(note) {
      const result = outcome()
      if (result.kind === 'accepted') notes.push(note)
      return result
    },
    consent: 'form 0123456789ab',
    trusted: trustedProxies(['127.0.0.1']),
    hooks: {},
    fetchText: () => Promise.reject(new Error('Nothing is fetched in tests')),
    messageId: (issue, handle) => messageIdOf(idKey, issue, handle),
    log: (line) => void lines.push(line),
    alarm: (text) => void alarms.push(text),
    now: () => Date.now() + ahead,
    ...rest
  }
  const running = await startService(options, {host: '127.0.0.1', port: 0})
  onTestFinished(async () => {
    await running.close()
    await book.end()
  })
  const base = `http://127.0.0.1:${running.port}`
  const came = async (response: Response): Promise<Came> => ({
    status: response.status,
    headers: response.headers,
    text: await response.text()
  })
  const later = (milliseconds: number) => {
    ahead += milliseconds
    void book.later(milliseconds)
  }
  const get: World['get'] = async (path, headers = {}) =>
    came(await fetch(base + path, {headers, redirect: 'manual'}))
  const post: World['post'] = async (path, fields, headers = {}) => {
    const isPlain = typeof fields === 'object' && !(fields instanceof FormData)
    const body = isPlain ? new URLSearchParams(fields) : fields
    const type = typeof fields === 'string' && {
      'content-type': 'application/x-www-form-urlencoded'
    }
    return came(
      await fetch(base + path, {
        method: 'POST',
        body,
        headers: {...type, ...headers},
        redirect: 'manual'
      })
    )
  }
  return {
    ledger: book.ledger,
    folder: book.folder,
    options,
    running,
    notes,
    alarms,
    lines,
    calls,
    later,
    async settle() {
      for (let turn = 0; turn < 40; turn++) {
        later(6000)
        await running.house.outbox.pump()
        if ((await book.ledger.waitingAsks()) === 0) return
      }
    },
    get,
    post,
    async ask(address, more = {}, headers = {}) {
      const {text} = await get('/subscribe')
      later(4000)
      const ticket = ticketIn(text)
      return post('/subscribe', {address, ticket, ...more}, headers)
    },
    async member(address) {
      await book.ledger.enrol([
        {address, list: mainList, kind: 'confirmed', note: 'test'}
      ])
      const {subscriber} = await book.ledger.find({address})
      return {...(subscriber as Subscriber), address}
    },
    path: (kind, who, list = mainList) =>
      linkOf(options, kind, who, list).slice(serviceUrl.length),
    raw: (bytes, patience = 2000) => rawTalk(running.port, bytes, patience),
    async state(address) {
      const {subscriber, ...dossier} = await book.ledger.find({address})
      const events = subscriber
        ? await book.ledger.consentOf(subscriber.id)
        : []
      return JSON.stringify({subscriber, dossier, events})
    }
  }
}

/** The ticket in the form of a page. */
export function ticketIn(html: string): string {
  return /name="ticket" value="([^"]+)"/.exec(html)?.[1] ?? ''
}

/** The link in a note, without the host. */
export function linkIn(note: Note | undefined, kind = 'confirm'): string {
  const text = note?.text ?? ''
  const found = new RegExp(`${serviceUrl}(/${kind}/\\S+)`).exec(text)?.[1]
  if (!found) throw new Error(`No link to ${kind} in the note`)
  return found
}

function rawTalk(
  port: number,
  bytes: string,
  patience: number
): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let text = ''
    socket.setTimeout(patience, () => socket.destroy())
    socket.on('data', (data) => {
      text += data
    })
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(text))
  })
}

/** A request with a `Host` of its own, which `fetch` does not allow. */
export function asHost(
  port: number,
  host: string,
  path: string,
  body?: string
): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        port,
        host: '127.0.0.1',
        path,
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          host,
          ...(body !== undefined && {
            'content-type': 'application/x-www-form-urlencoded'
          })
        }
      },
      (response) => {
        let text = JSON.stringify(response.headers)
        response.on('data', (data) => {
          text += data
        })
        response.on('end', () => resolve(text))
      }
    )
    asked.on('error', reject)
    asked.end(body)
  })
}

/** One attack, by its number in the list that this suite keeps. */
export type Attack = readonly [
  number: number,
  name: string,
  run: () => Promise<void>
]
