/**
 * What goes for every request: room, errors, and one line in the log.
 */
import type {HttpBindings} from '@hono/node-server'
import type {Context, Hono} from 'hono'
import {LedgerError} from '../ledger.ts'
import {clientOf, networkOf} from './client.ts'
import {commonFields, type respondWith} from './responses.ts'
import type {House} from './visit.ts'

/** What a request brings along. */
export type Env = {Bindings: HttpBindings}

/** Requests that are worked on at once; more are told to come back. */
const mostAtOnce = 200

/** Milliseconds that a request may take. */
const patience = 8000

/** What goes for every request: limits, errors, one line in the log. */
export function watch(
  app: Hono<Env>,
  {service}: House,
  respond: ReturnType<typeof respondWith>
): void {
  app.use(async (c, next) => {
    const began = performance.now()
    await next()
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

/** A request that found no room, or waited for the ledger too long. */
class TooLate extends Error {}

/**
 * Lets so much work be done at once, and each no longer than patience lasts.
 * Bodies are read before: who sends one slowly takes nobody's room.
 */
export function roomFor(): <T>(work: () => T | Promise<T>) => Promise<T> {
  let working = 0
  return async (work) => {
    if (working >= mostAtOnce) throw new TooLate('Too much is asked at once')
    working++
    try {
      return await inTime(Promise.resolve(work()))
    } finally {
      working--
    }
  }
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new TooLate('A request took too long')),
      patience
    )
  })
  try {
    return await Promise.race([work, late])
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

/** The client of a request, as far as it can be believed. */
export function clientIn({trusted}: House['service'], c: Context<Env>): string {
  const remote = c.env.incoming.socket.remoteAddress
  return clientOf(remote, c.req.header('x-forwarded-for'), trusted)
}
