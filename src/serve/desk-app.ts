/**
 * The editor's desk over HTTP, for browsers of this machine alone.
 *
 * Pages of other sites cannot read it, change anything by it, or get at it by a
 * name of theirs that leads here (DNS rebinding): every request must name this
 * machine as its host, and a form must come from a page of the desk.
 */
import {timingSafeEqual} from 'node:crypto'
import {Hono} from 'hono'
import {secureHeaders} from './desk-headers.ts'
import {changeStream, type Listen} from './desk-stream.ts'

/** A file as it is served. */
export type DeskAnswer = Readonly<{
  body: string | Uint8Array
  /** Media type. */
  type: string
  status?: 200 | 404 | 500
}>

/** What the server asks for. */
export type DeskSource = Readonly<{
  /** The folder of `publication.url`; empty for none. */
  base: () => string
  /** A page of the desk; `path` is empty for the first one. */
  page: (
    path: string,
    query: URLSearchParams
  ) => Promise<DeskAnswer | undefined>
  /** A view of a file, as a document of its own. */
  frame: (
    path: string,
    query: URLSearchParams
  ) => Promise<DeskAnswer | undefined>
  /** A file of the site; `path` begins with `/`. */
  file: (path: string) => Promise<DeskAnswer>
  /** Stylesheet and script of the desk. */
  asset: (name: string) => Promise<DeskAnswer | undefined>
  /** Write a decision; gives the page to go to, or says why it cannot. */
  decide: (
    form: URLSearchParams
  ) => Promise<Readonly<{to: string} | {problem: string}>>
  listen: Listen
}>

/** Bytes of a form; a decision is far smaller. */
const maximumForm = 4000

/**
 * The routes.
 *
 * @param token
 *   Stands in the forms of the desk; a form without it is refused.
 * @param hosts
 *   What the `Host` of a request may be, such as `127.0.0.1:4000`; asked at each
 *   request, as the port is known only once the server listens.
 */
export function deskApp(
  source: DeskSource,
  token: string,
  hosts: () => readonly string[]
): Hono {
  const app = new Hono()
  app.use(async (context, next) => {
    const host = context.req.header('host') ?? ''
    if (!hosts().includes(host)) {
      return context.text(
        `Unexpected host, expected ${hosts()[0]}: open the address that quoin preview shows\n`,
        421
      )
    }
    await next()
    secureHeaders(context.res.headers, context.req.path)
  })
  app.onError((error, {text}) => text(`${error.message}\n`, 500))
  app.get('/_desk/events', ({req}) =>
    changeStream(source.listen, req.query('file'), req.raw.signal)
  )
  app.post('/_desk/decide', async ({req, text, redirect}) => {
    const {origin} = new URL(req.url)
    const isOwn = req.header('origin') === origin
    const isForm = req
      .header('content-type')
      ?.startsWith('application/x-www-form-urlencoded')
    if (!isOwn || !isForm || Number(req.header('content-length')) > maximumForm)
      return text('Refused: a decision is made on a page of the preview\n', 403)
    const form = new URLSearchParams((await req.text()).slice(0, maximumForm))
    if (!isSame(form.get('token') ?? '', token)) {
      return text('Refused: the preview was started anew, load the page\n', 403)
    }
    const done = await source.decide(form)
    if ('to' in done) return redirect(done.to, 303)
    return text(`${done.problem}\n`, 422)
  })
  app.get('/_desk/*', async ({req}) => {
    const path = decoded(req.path.slice('/_desk/'.length))
    const query = new URL(req.url).searchParams
    const answer =
      path === undefined
        ? undefined
        : path.startsWith('frame/')
          ? await source.frame(path.slice('frame/'.length), query)
          : ((await source.asset(path)) ?? (await source.page(path, query)))
    return respond(answer ?? missing)
  })
  app.get('*', async (context) => {
    const base = source.base()
    const path = decoded(context.req.path)
    if (base && path === '/') return context.redirect('/_desk/')
    const isInside = path?.startsWith(`${base}/`)
    return respond(
      isInside && path ? await source.file(path.slice(base.length)) : missing
    )
  })
  return app
}

const missing: DeskAnswer = {
  body: 'Not found. The first page of the preview is /_desk/\n',
  type: 'text/plain; charset=utf-8',
  status: 404
}

function respond({body, type, status = 200}: DeskAnswer): Response {
  const bytes = typeof body === 'string' ? body : new Uint8Array(body)
  return new Response(bytes, {status, headers: {'content-type': type}})
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)]
  return one.length === other.length && timingSafeEqual(one, other)
}
