/**
 * The routes of the service.
 *
 * GET renders, POST acts. No cookies, so there is nothing that a page elsewhere
 * could make a browser send; no route for editors, so there is none to be found.
 */
import type {HttpBindings} from '@hono/node-server'
import {type Context, Hono} from 'hono'
import {LedgerError} from '../ledger.ts'
import {clientOf, hashedClient, networkOf} from './client.ts'
import {
  eraseAll,
  exportAll,
  linkPage,
  preferencesPage,
  rightPage,
  savePreferences,
  sendLink
} from './preferences.ts'
import {type Fields, only, readForm} from './read-form.ts'
import {commonFields, plainResponse, respondWith} from './responses.ts'
import {confirm, confirmPage, subscribe, subscribePage} from './subscribe.ts'
import {isFromMail, unsubscribe, unsubscribePage} from './unsubscribe.ts'
import type {House, Reply, Visit} from './visit.ts'

type Env = {Bindings: HttpBindings}

/** Requests that are worked on at once; more are told to come back. */
const mostAtOnce = 200

/** Milliseconds that a request may take. */
const patience = 8000

/** Characters of a user agent that are kept. */
const agentLength = 200

/** Build the app of a house. */
export function appOf(house: House): Hono<Env> {
  const {service} = house
  const app = new Hono<Env>()
  const respond = respondWith(service.page)
  const visitOf = (c: Context<Env>) => visitIn(house, c)

  type Page = (
    visit: Visit,
    token: string,
    path: string
  ) => Reply | Promise<Reply>
  type Act = (
    visit: Visit,
    token: string,
    fields: Fields,
    path: string
  ) => Reply | object | Promise<Reply | object>

  const page = (path: string, render: Page) =>
    app.get(path, async (c) => {
      const token = c.req.param('token') ?? ''
      const reply = await render(visitOf(c), token, c.req.path)
      return respond(c.req.raw, reply.answer, reply.status)
    })
  const act = (path: string, work: Act) =>
    app.post(path, async (c) => {
      const form = await readForm(c.req.raw)
      if (form.status !== undefined) {
        return respond(c.req.raw, {kind: 'busy'}, form.status)
      }
      const {fields} = form
      const token = c.req.param('token') ?? ''
      const reply = await work(visitOf(c), token, fields, c.req.path)
      if (!isReply(reply)) return fileOf(reply)
      const {answer, status} = reply
      // A mail program shows nobody what it gets
      const isDone = answer.kind === 'unsubscribed' && isFromMail(fields)
      return isDone
        ? plainResponse('Unsubscribed')
        : respond(c.req.raw, answer, status)
    })

  watch(app, house, respond)
  page('/subscribe', (visit) => subscribePage(visit))
  act('/subscribe', (visit, _, fields) => subscribe(visit, fields))
  page('/confirm/:token', confirmPage)
  act('/confirm/:token', confirm)
  page('/u/:token', unsubscribePage)
  act('/u/:token', unsubscribe)
  page('/u/:token/preferences', (visit, token, path) =>
    linkPage(visit, 'unsubscribe', token, path)
  )
  act('/u/:token/preferences', (visit, token, fields, path) =>
    only(fields, 'send') === 'yes'
      ? sendLink(visit, 'unsubscribe', token, 'preferences')
      : linkPage(visit, 'unsubscribe', token, path)
  )
  page('/preferences/:token', (visit, token) => preferencesPage(visit, token))
  act('/preferences/:token', savePreferences)
  page('/preferences/:token/rights', (visit, token, path) =>
    linkPage(visit, 'preferences', token, path)
  )
  act('/preferences/:token/rights', (visit, token, fields, path) =>
    only(fields, 'send') === 'yes'
      ? sendLink(visit, 'preferences', token, 'rights')
      : linkPage(visit, 'preferences', token, path)
  )
  page('/export/:token', (visit, token) => rightPage(visit, 'export', token))
  act('/export/:token', exportAll)
  page('/erase/:token', (visit, token) => rightPage(visit, 'erase', token))
  act('/erase/:token', eraseAll)
  app.get('/healthz', async () => {
    await service.ledger.now()
    return plainResponse(house.outbox.isHeld() ? 'held' : 'ok')
  })
  return app
}

/** What goes for every request: limits, errors, one line in the log. */
function watch(
  app: Hono<Env>,
  {service}: House,
  respond: ReturnType<typeof respondWith>
): void {
  let working = 0
  app.use(async (c, next) => {
    const began = performance.now()
    if (working >= mostAtOnce) {
      c.res = respond(c.req.raw, {kind: 'busy'}, 503)
    } else {
      working++
      try {
        await inTime(next())
      } finally {
        working--
      }
    }
    service.log({
      at: new Date(service.now()).toISOString(),
      method: c.req.method,
      route: routeOf(c.req.path),
      status: c.res.status,
      ms: Math.round((performance.now() - began) * 10) / 10,
      from: networkOf(clientIn(service, c))
    })
  })
  app.on('OPTIONS', '*', () => {
    const headers = {...commonFields, allow: 'GET, HEAD, POST'}
    return new Response(null, {status: 204, headers})
  })
  app.notFound((c) => respond(c.req.raw, {kind: 'expired'}, 404))
  app.onError((error, c) => {
    const isBusy = error instanceof LedgerError || error instanceof TooLate
    // The words of a ledger's refusal hold no address; others might
    service.alarm(
      error instanceof LedgerError ? error.message : redacted(String(error))
    )
    return respond(c.req.raw, {kind: 'busy'}, isBusy ? 503 : 500)
  })
}

/** A request that waited for the ledger too long. */
class TooLate extends Error {}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new TooLate('A request took too long')),
      patience
    )
  })
  try {
    await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The path of a request without what is secret in it. */
export function routeOf(path: string): string {
  const [, first = '', second, third] = path.split('/')
  const known =
    /^(?:subscribe|confirm|u|preferences|export|erase|healthz|hooks)$/
  if (!known.test(first)) return '/…'
  const end = /^(?:preferences|rights)$/.test(third ?? '') ? `/${third}` : ''
  return `/${first}${second === undefined ? '' : '/…'}${end}`
}

/** Without addresses, tokens and line ends. */
export function redacted(text: string): string {
  return text
    .replace(/[^\s<>"'@]+@[^\s<>"'@]+/g, '…@…')
    .replace(/v1\.[\w.-]+/g, 'v1.…')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .slice(0, 500)
}

function visitIn(house: House, c: Context<Env>): Visit {
  const client = clientIn(house.service, c)
  const agent = c.req.header('user-agent') ?? ''
  return {
    house,
    client: hashedClient(house.service.keys.clients, client),
    network: networkOf(client),
    agent: agent.replace(/[^ -~]/g, '').slice(0, agentLength)
  }
}

function clientIn({trusted}: House['service'], c: Context<Env>): string {
  const remote = c.env.incoming.socket.remoteAddress
  return clientOf(remote, c.req.header('x-forwarded-for'), trusted)
}

function isReply(reply: Reply | object): reply is Reply {
  return 'answer' in reply
}

function fileOf(value: object): Response {
  return new Response(`${JSON.stringify(value, undefined, 2)}\n`, {
    headers: {
      ...commonFields,
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="quoin-export.json"'
    }
  })
}
