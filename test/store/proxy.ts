/** A way to a database that a test can cut, as a network does. */
import {connect, createServer, type Socket} from 'node:net'

/** Stands between a ledger and its server. */
export type Proxy = Readonly<{
  /** The same database, by this way. */
  url: string
  /** Cut every connection, and let none through. */
  cut(): void
  mend(): void
  close(): Promise<void>
}>

/** Open a way to the server of a database address. */
export async function startProxy(url: string): Promise<Proxy> {
  const target = new URL(url)
  const open = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) {
      near.destroy()
      return
    }
    const far = connect(Number(target.port), target.hostname)
    for (const [one, other] of [
      [near, far],
      [far, near]
    ] as const) {
      open.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
    }
  })
  await new Promise<void>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve())
  )
  const way = new URL(url)
  const address = server.address()
  way.port = String(typeof address === 'object' ? address?.port : '')
  const drop = () => {
    for (const socket of open) socket.destroy()
  }
  return {
    url: way.href,
    cut() {
      isCut = true
      drop()
    },
    mend() {
      isCut = false
    },
    close() {
      drop()
      return new Promise((resolve) => server.close(() => resolve()))
    }
  }
}
