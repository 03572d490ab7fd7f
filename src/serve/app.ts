/**
 * The routes of the service.
 *
 * GET renders, POST acts. No cookies, so there is nothing that a page elsewhere
 * could make a browser send; no route for editors, so there is none to be found.
 */
import {type Context, Hono} from 'hono'
import {hashedClient, networkOf} from './client.ts'
import {heedWith} from './heed.ts'
import {type Hook, hooksOf} from './hooks.ts'
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
import {firstList} from './service.ts'
import {confirm, confirmPage, subscribe, subscribePage} from './subscribe.ts'
import {isFromMail, unsubscribe, unsubscribePage} from './unsubscribe.ts'
import type {House, Reply, Visit} from './visit.ts'
import {clientIn, type Env, roomFor, watch} from './watch.ts'

/** Characters of a user agent that are kept. */
const agentLength = 200

/** Build the app of a house. */
export function appOf(house: House): Hono<Env> {
  const {service} = house
  const app = new Hono<Env>()
  const respond = respondWith(service.page)
  const inRoom = roomFor()
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
      const reply = await inRoom(() => render(visitOf(c), token, c.req.path))
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
      const reply = await inRoom(() =>
        work(visitOf(c), token, fields, c.req.path)
      )
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
  const hooks = hooksIn(service)
  app.post('/hooks/bounce/:provider', async (c) => {
    const hook = hooks.get(c.req.param('provider'))
    if (hook) return hook(c.req.raw)
    return respond(c.req.raw, {kind: 'expired'}, 404)
  })
  app.get('/healthz', async () => {
    const isHeld = await inRoom(() => house.outbox.isHeld())
    return plainResponse(isHeld ? 'held' : 'ok')
  })
  return app
}

function hooksIn(service: House['service']): ReadonlyMap<string, Hook> {
  const {ledger, keys, messageId, alarm, now, publication} = service
  const heed = heedWith({
    ledger,
    tokens: keys.tokens,
    messageId,
    alarm,
    now,
    readers: async () => {
      const {reachable, resting} = await ledger.audience(firstList(publication))
      return reachable + resting
    }
  })
  return hooksOf(service.hooks, heed, service.fetchText, now)
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
