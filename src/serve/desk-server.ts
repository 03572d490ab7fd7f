/**
 * The socket of the desk: on this machine only, at the first port that is free.
 */
import {randomBytes} from 'node:crypto'
import type {Server} from 'node:http'
import {serve} from '@hono/node-server'
import {type DeskSource, deskApp} from './desk-app.ts'

/** A desk that is open. */
export type DeskServer = Readonly<{
  port: number
  /** Ends every connection, also those that wait for changes. */
  close: () => Promise<void>
}>

/** Ports that are tried, one after the other. */
const tries = 20

/** A secret for the forms of one desk. */
export function deskToken(): string {
  return randomBytes(24).toString('base64url')
}

/**
 * Open a desk on 127.0.0.1.
 *
 * @param port
 *   The first to try; 0 for any free one. Rejects when it and the next ones are
 *   taken.
 */
export async function openDesk(
  source: DeskSource,
  token: string,
  port: number
): Promise<DeskServer> {
  for (let next = port; ; next++) {
    try {
      return await listenAt(source, token, next)
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException
      const isLast = next >= port + tries - 1 || next >= 65_535
      if (code !== 'EADDRINUSE' || isLast) throw error
    }
  }
}

function listenAt(
  source: DeskSource,
  token: string,
  port: number
): Promise<DeskServer> {
  return new Promise((resolve, reject) => {
    let hosts: string[] = []
    const {fetch} = deskApp(source, token, () => hosts)
    const options = {fetch, port, hostname: '127.0.0.1'}
    const server = serve(options, (found) => {
      hosts = [`127.0.0.1:${found.port}`, `localhost:${found.port}`]
      resolve({
        port: found.port,
        close: () =>
          new Promise((done) => {
            server.close(() => done())
            const {closeAllConnections} = server as Server
            closeAllConnections?.call(server)
          })
      })
    })
    server.on('error', reject)
  })
}
