/**
 * `POST /hooks/bounce/:provider`: those who carry our mail tell what came back.
 *
 * Each provider has a secret of its own; without one its address does not exist.
 */
import type {Heed} from './heed.ts'
import {mailgunReader, postmarkNotices, sesNotices} from './hook-providers.ts'
import type {Notice} from './notice.ts'
import {readBody} from './read-form.ts'
import {readReport, reportLimit} from './read-report.ts'
import {plainResponse} from './responses.ts'
import {isSame} from './secrets.ts'
import {type FetchText, snsReader} from './sns.ts'

/** What providers prove themselves with; those without a secret are not there. */
export type HookSecrets = Readonly<{
  /** `user:password` of HTTP Basic. */
  postmark?: string
  /** Mailgun's signing key. */
  mailgun?: string
  /** ARNs of topics. */
  ses?: readonly string[]
  /** A Bearer token, for who hands on DSNs and ARFs as they are. */
  dsn?: string
}>

/** Answers a request to one provider's address. */
export type Hook = (request: Request) => Promise<Response>

/** Octets of a provider's message. */
const hookLimit = 256_000

/** Reads a body that was proved; `undefined` refuses it. */
type ReadHook = (
  bytes: Uint8Array,
  request: Request
) => Promise<readonly Notice[] | undefined>

/** Make the hooks of all providers that have a secret, by their names. */
export function hooksOf(
  secrets: HookSecrets,
  heed: Heed,
  fetchText: FetchText,
  now: () => number
): ReadonlyMap<string, Hook> {
  const hooks = new Map<string, Hook>()
  const {postmark, mailgun, ses, dsn} = secrets
  if (postmark !== undefined) {
    const basic = `Basic ${Buffer.from(postmark).toString('base64')}`
    hooks.set(
      'postmark',
      hookOf(heed, hookLimit, async (bytes, request) =>
        hasAuthorization(request, basic)
          ? postmarkNotices(jsonOf(bytes))
          : undefined
      )
    )
  }
  if (mailgun !== undefined) {
    const read = mailgunReader(mailgun)
    hooks.set(
      'mailgun',
      hookOf(heed, hookLimit, async (bytes) => read(jsonOf(bytes), now()))
    )
  }
  if (ses && ses.length > 0) {
    const open = snsReader(ses, fetchText)
    hooks.set(
      'ses',
      hookOf(heed, hookLimit, async (bytes) => {
        const opened = await open(jsonOf(bytes), now())
        if (!opened) return undefined
        return opened.kind === 'message' ? sesNotices(opened.message) : []
      })
    )
  }
  if (dsn !== undefined) {
    hooks.set(
      'dsn',
      hookOf(heed, reportLimit, async (bytes, request) =>
        hasAuthorization(request, `Bearer ${dsn}`)
          ? readReport(bytes)
          : undefined
      )
    )
  }
  return hooks
}

/** The same answer whoever the notice is about, and whether we know him. */
function hookOf(heed: Heed, limit: number, read: ReadHook): Hook {
  return async (request) => {
    const body = await readBody(request, limit)
    if (body.status !== undefined) return plainResponse('Refused', body.status)
    const notices = await read(body.bytes, request)
    if (!notices) return plainResponse('Refused', 403)
    for (const notice of notices) {
      if ((await heed(notice)) === 'held') return plainResponse('Later', 503)
    }
    return plainResponse('Taken')
  }
}

function hasAuthorization(request: Request, expected: string): boolean {
  return isSame(request.headers.get('authorization') ?? '', expected)
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString())
  } catch {
    return undefined
  }
}
