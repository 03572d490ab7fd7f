/** What a form sets off survives the service: a process that is killed. */
import {type ChildProcess, spawn} from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import {DatabaseSync} from 'node:sqlite'
import {setTimeout as sleep} from 'node:timers/promises'
import {describe, expect, it, onTestFinished} from 'vitest'
import {repository} from '../cli/run.ts'
import {folderOf, publicationYaml} from '../folder.ts'
import {type Act, startRelay} from '../send/relay.ts'

/** A service that can be killed and started again. */
type Service = {
  start: () => Promise<void>
  kill: () => Promise<void>
  post: (path: string, fields: Record<string, string>) => Promise<number>
  get: (path: string) => Promise<string>
  taken: () => string[]
  /** Asks that wait for their turn, and those that were begun. */
  waiting: () => {due: number; begun: number}
  /** Something to do right before the relay answers. */
  onDot: (work: () => void) => void
}

async function service(): Promise<Service> {
  let work = () => {}
  const relay = await startRelay({
    script: (stage): Act | undefined =>
      stage === 'dot' ? {say: '250 Ok', wait: 60} : undefined,
    onTaken: () => work()
  })
  const root = await folderOf({
    'publication.yaml': `${publicationYaml}service_url: https://mail.letter.example\n`,
    'welcome.md': '---\nsubject: Welcome\n---\nGood that you are here.\n'
  })
  let child: ChildProcess | undefined
  let base = ''
  const kill = async () => {
    const ended = new Promise((resolve) => child?.once('exit', resolve))
    child?.kill('SIGKILL')
    if (child?.exitCode === null && child.signalCode === null) await ended
  }
  onTestFinished(async () => {
    await kill()
    await relay.end()
  })
  return {
    async start() {
      const started = spawn(
        process.execPath,
        [
          path.join(repository, 'src/cli/bin.js'),
          'serve',
          root,
          ...['--port', '0', '--quiet', '--trust-proxy', '127.0.0.1']
        ],
        {
          env: {
            ...process.env,
            QUOIN_SMTP_URL: `smtp://127.0.0.1:${relay.port}?tls=off`
          },
          stdio: ['ignore', 'ignore', 'pipe']
        }
      )
      child = started
      base = await new Promise((resolve, reject) => {
        let text = ''
        started.stderr?.on('data', (data) => {
          text += data
          const found = /on (127\.0\.0\.1:\d+)/.exec(text)?.[1]
          if (found) resolve(`http://${found}`)
        })
        started.once('exit', () => reject(new Error(text)))
      })
    },
    kill,
    async post(to, fields) {
      const {status} = await fetch(base + to, {
        method: 'POST',
        body: new URLSearchParams(fields)
      })
      return status
    },
    get: async (from) => (await fetch(base + from)).text(),
    taken: () => relay.taken.map(({to}) => to),
    waiting() {
      const file = path.join(root, '.quoin/ledger.db')
      const db = new DatabaseSync(file, {readOnly: true})
      const count = (where: string) =>
        Number(
          db.prepare(`select count(*) as n from asks where ${where}`).get()?.n
        )
      const found = {
        due: count('begun_at is null'),
        begun: count('begun_at is not null')
      }
      db.close()
      return found
    },
    onDot(next) {
      work = next
    }
  }
}

async function ticketOf({get}: Service): Promise<string> {
  const html = await get('/subscribe')
  await sleep(3100)
  return /name="ticket" value="([^"]+)"/.exec(html)?.[1] ?? ''
}

/** Until nothing waits for its turn. */
async function untilDone({waiting}: Service): Promise<void> {
  for (let turn = 0; turn < 600 && waiting().due > 0; turn++) await sleep(100)
  expect(waiting().due).toBe(0)
}

const people = Array.from(
  {length: 18},
  (_, at) => `p${at}@d${at % 3}.example.org`
)

describe('a service that is killed', () => {
  it('right after its answers sends what was asked of it when it is started again, once', async () => {
    const world = await service()
    await world.start()
    const ticket = await ticketOf(world)
    for (const address of people) {
      expect(await world.post('/subscribe', {address, ticket})).toBe(200)
    }
    await world.kill()
    expect(world.taken().length).toBeLessThan(people.length)
    await world.start()
    await untilDone(world)
    await sleep(500)
    const {begun} = world.waiting()
    expect(begun).toBeLessThanOrEqual(1)
    expect(new Set(world.taken()).size).toBeGreaterThanOrEqual(
      people.length - begun
    )
    expect(world.taken().length).toBe(new Set(world.taken()).size)
  }, 90_000)

  it('again and again while it sends leaves at most one a kill unknown, and sends nothing twice', async () => {
    const world = await service()
    await world.start()
    const ticket = await ticketOf(world)
    let kills = 0
    for (const [at, address] of people.entries()) {
      expect(await world.post('/subscribe', {address, ticket})).toBe(200)
      if (at % 3 < 2) continue
      // Somewhere between the first octet and the answer, or between two mails
      await sleep(200 + ((at * 379) % 900))
      await world.kill()
      kills++
      await world.start()
    }
    await untilDone(world)
    await sleep(500)
    const taken = world.taken()
    const missing = people.filter((each) => !taken.includes(each))
    expect(taken.length).toBe(new Set(taken).size)
    expect(missing.length).toBeLessThanOrEqual(world.waiting().begun)
    expect(world.waiting().begun).toBeLessThanOrEqual(kills)
  }, 120_000)

  it('when the relay has a mail and did not answer does not send it again', async () => {
    const world = await service()
    await world.start()
    const ticket = await ticketOf(world)
    const taken = new Promise<void>((resolve) => world.onDot(resolve))
    const [address = '', other = ''] = people
    await world.post('/subscribe', {address, ticket})
    await taken
    await world.kill()
    world.onDot(() => {})
    await world.start()
    await world.post('/subscribe', {address, ticket})
    await world.post('/subscribe', {address: other, ticket})
    await untilDone(world)
    await sleep(500)
    expect(world.taken()).toEqual([address, other])
    expect(world.waiting()).toEqual({due: 0, begun: 1})
  }, 60_000)
})
