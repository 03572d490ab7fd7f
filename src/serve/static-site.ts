/**
 * `dist/site` over HTTP, for the person who made it.
 */
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {serve} from '@hono/node-server'
import {serveStatic} from '@hono/node-server/serve-static'
import {Hono} from 'hono'

/** A server that runs until it is closed. */
export type StaticServer = Readonly<{url: string; close: () => Promise<void>}>

/**
 * Serve a folder on 127.0.0.1, as a static host would.
 *
 * @param base
 *   Path of `publication.url`, under which the pages stand; empty for none.
 * @param port
 *   0 for any free one. Rejects when the port is taken.
 */
export async function serveSite(
  folder: string,
  base: string,
  port: number
): Promise<StaticServer> {
  const app = new Hono()
  const rewrite = (name: string) => name.slice(base.length) || '/'
  const options = {root: path.resolve(folder), rewriteRequestPath: rewrite}
  app.use(`${base}/*`, serveStatic(options))
  app.notFound(async (context) => {
    const page = await readFile(path.join(folder, '404.html'), 'utf8').catch(
      () => 'Not found'
    )
    return context.html(page, 404)
  })
  return new Promise((resolve, reject) => {
    const server = serve(
      {fetch: app.fetch, port, hostname: '127.0.0.1'},
      (found) =>
        resolve({
          url: `http://localhost:${found.port}${base}/`,
          close: () => new Promise((done) => server.close(() => done()))
        })
    )
    server.on('error', reject)
  })
}
