/**
 * The service on a socket: limits of HTTP, and an end that loses nothing.
 */
import type {IncomingMessage, Server, ServerResponse} from 'node:http'
import type {AddressInfo, Socket} from 'node:net'
import {setTimeout as sleep} from 'node:timers/promises'
import {createAdaptorServer} from '@hono/node-server'
import {appOf} from './app.ts'
import {bucketsOf, memoryOf} from './buckets.ts'
import {outboxOf} from './outbox.ts'
import type {ServiceOptions} from './service.ts'
import type {House} from './visit.ts'

/** A service that runs until it is closed. */
export type RunningService = Readonly<{
  port: number
  house: House
  close: () => Promise<void>
}>

/** Where it listens. */
export type Place = Readonly<{
  /** 127.0.0.1 unless there is a reason. */
  host: string
  /** 0 for any free one. */
  port: number
}>

/** Connections at most; one more ends the one that has done nothing for longest. */
const mostConnections = 1000

/** Mails that one network may have sent in the time below. */
const asksPerNetwork = 20
const asksWithin = 10 * 60_000

/**
 * Milliseconds that a note on its way is waited for at the end; what the relay
 * has not answered by then is not sent again.
 */
const restPatience = 30_000

/** Milliseconds between looks into the outbox. */
const pumpEvery = 250

/** Milliseconds after which who never confirmed is forgotten. */
const pendingAge = 7 * 24 * 3_600_000
const forgetEvery = 3_600_000

/** Faster than this after opening the page is no person's press. */
const hasteLimit = 2000

/** Limits of HTTP, in milliseconds and octets. */
const serverOptions = {
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 2000,
  keepAliveTimeout: 5000,
  maxHeaderSize: 8192,
  insecureHTTPParser: false
} as const

/** Requests on one connection. */
const requestsPerConnection = 100

/** Start the service. Rejects when the port is taken. */
export async function startService(
  service: ServiceOptions,
  {host, port}: Place
): Promise<RunningService> {
  const house = houseOf(service)
  const app = appOf(house)
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions
  }) as Server
  server.maxRequestsPerSocket = requestsPerConnection
  server.maxHeadersCount = 60
  shedIdle(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const chores = [
    setInterval(() => void house.outbox.pump(), pumpEvery),
    setInterval(() => void forget(service), forgetEvery)
  ]
  await forget(service)
  return {
    port: (server.address() as AddressInfo).port,
    house,
    async close() {
      for (const chore of chores) clearInterval(chore)
      const resting = house.outbox.rest()
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      await closed
      await Promise.race([
        resting,
        sleep(restPatience, undefined, {ref: false})
      ])
    }
  }
}

/** What all requests share, without a socket. */
export function houseOf(service: ServiceOptions): House {
  const views = memoryOf(20_000)
  return {
    service,
    outbox: outboxOf(service),
    gate: bucketsOf(asksPerNetwork, asksWithin),
    views,
    haste(token) {
      const since = views.since(token, service.now())
      return since !== undefined && since < hasteLimit
        ? `, ${(since / 1000).toFixed(1)} s after the page was opened: perhaps a program`
        : ''
    }
  }
}

async function forget({ledger, alarm}: ServiceOptions): Promise<void> {
  try {
    await ledger.forgetPending(pendingAge)
  } catch (error) {
    alarm(`Who never confirmed was not forgotten: ${(error as Error).message}`)
  }
}

/**
 * Let nobody keep others out by holding connections: when there are too many,
 * the one that has been without a whole request for longest is cut.
 */
function shedIdle(server: Server): void {
  const idle = new Set<Socket>()
  let open = 0
  server.on('connection', (socket: Socket) => {
    open++
    idle.add(socket)
    socket.once('close', () => {
      open--
      idle.delete(socket)
    })
    if (open <= mostConnections) return
    const [longest] = idle
    longest?.destroy()
  })
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const {socket} = request
    // A body that comes drop by drop is not a whole request
    const isWhole = () => void idle.delete(socket)
    if (request.method === 'POST') request.once('end', isWhole)
    else isWhole()
    response.once('finish', () => {
      if (!socket.destroyed) idle.add(socket)
    })
  })
}
