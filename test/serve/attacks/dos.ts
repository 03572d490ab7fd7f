/** Those who want nothing but to keep us busy. */
import {connect, type Socket} from 'node:net'
import path from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {gzipSync} from 'node:zlib'
import {expect} from 'vitest'
import {LedgerError} from '../../../src/ledger.ts'
import {readAddress} from '../../../src/subscriber.ts'
import {type Attack, serviceWorld, type World} from '../world.ts'

const head = (path: string, more = '') =>
  `POST ${path} HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\n${more}`

/** Open many connections that each say a little and wait. */
async function hold(
  {running}: World,
  count: number,
  words: string
): Promise<Socket[]> {
  const sockets: Socket[] = []
  for (let number = 0; number < count; number++) {
    const socket = connect(running.port, '127.0.0.1')
    socket.on('error', () => {})
    sockets.push(socket)
    await new Promise((resolve) => socket.once('connect', resolve))
    socket.write(words)
  }
  return sockets
}

/** Others are served meanwhile, and memory stays bounded. */
export const attacks: readonly Attack[] = [
  [
    51,
    'slow headers end after ten seconds',
    async () => {
      const world = await serviceWorld()
      const began = performance.now()
      const text = await world.raw(
        'GET /subscribe HTTP/1.1\r\nhost: x\r\n',
        20_000
      )
      expect(text).toMatch(/^HTTP\/1\.1 408|^$/)
      expect(performance.now() - began).toBeLessThan(19_000)
    }
  ],
  [
    52,
    'a slow body ends after fifteen seconds',
    async () => {
      const world = await serviceWorld()
      const began = performance.now()
      const text = await world.raw(
        `${head('/subscribe')}content-length: 100\r\n\r\naddr`,
        25_000
      )
      expect(text).not.toMatch(/^HTTP\/1\.1 200/)
      expect(performance.now() - began).toBeLessThan(24_000)
    }
  ],
  [
    53,
    'who holds ten thousand idle connections keeps nobody out',
    async () => {
      const world = await serviceWorld()
      const who = await world.member('ada@example.org')
      const sockets = [
        ...(await hold(world, 9000, '')),
        ...(await hold(
          world,
          1000,
          `${head('/subscribe')}content-length: 99\r\n\r\na`
        ))
      ]
      try {
        const path = world.path('u', who)
        const {status} = await world.post(path, 'List-Unsubscribe=One-Click')
        expect(status).toBe(200)
        const isOpen = (socket: Socket) => !socket.destroyed
        for (let turn = 0; turn < 50; turn++) {
          if (sockets.filter(isOpen).length <= 1000) break
          await new Promise((resolve) => setTimeout(resolve, 100))
        }
        const open = sockets.filter(isOpen)
        expect(open.length).toBeLessThanOrEqual(1000)
        const {subscriptions} = await world.ledger.find({address: who.address})
        expect(subscriptions.map(({state}) => state)).toEqual(['left'])
      } finally {
        for (const socket of sockets) socket.destroy()
      }
    }
  ],
  [
    54,
    'what is too big is refused: headers, address, body, fields, parts',
    async () => {
      const world = await serviceWorld()
      const big = 'x'.repeat(10_000)
      for (const bytes of [
        `GET /subscribe HTTP/1.1\r\nhost: x\r\nx: ${big}\r\n\r\n`,
        `GET /u/${big} HTTP/1.1\r\nhost: x\r\n\r\n`
      ]) {
        expect(await world.raw(bytes)).toMatch(/^HTTP\/1\.1 4(?:31|14)/)
      }
      const body = await world.post('/subscribe', `address=${big}`)
      expect(body.status).toBe(413)
      const chunked = await world.raw(
        `${head('/subscribe', 'transfer-encoding: chunked\r\nconnection: close\r\n')}\r\n2710\r\n${big}\r\n0\r\n\r\n`
      )
      expect(chunked).toMatch(/^HTTP\/1\.1 413/)
      const many = Array.from({length: 40}, (_, at) => `f${at}=x`).join('&')
      expect((await world.post('/subscribe', many)).status).toBe(413)
      const form = new FormData()
      for (let at = 0; at < 40; at++) form.set(`f${at}`, 'x')
      expect((await world.post('/subscribe', form)).status).toBe(413)
      const file = new FormData()
      file.set('address', new Blob(['ada@example.org']), 'a.txt')
      expect((await world.post('/subscribe', file)).status).toBe(400)
      const deep = `${'['.repeat(4000)}${']'.repeat(4000)}`
      const json = {'content-type': 'application/json'}
      expect((await world.post('/subscribe', deep, json)).status).toBe(400)
    }
  ],
  [
    55,
    'nothing is unpacked, so nothing small becomes big',
    async () => {
      const world = await serviceWorld()
      const bomb = gzipSync(Buffer.alloc(4_000_000, 'a'))
      const response = await fetch(
        `http://127.0.0.1:${world.running.port}/subscribe`,
        {
          method: 'POST',
          body: bomb,
          headers: {
            'content-encoding': 'gzip',
            'content-type': 'application/x-www-form-urlencoded'
          }
        }
      )
      expect(response.status).toBe(415)
    }
  ],
  [
    56,
    'no address takes long to be read',
    async () => {
      const long = 'a@a.'.repeat(250_000)
      const began = process.cpuUsage()
      for (const text of [
        long,
        `${'a.'.repeat(500_000)}@x`,
        `${' '.repeat(1_000_000)}x`,
        `a@${'a-'.repeat(500_000)}`,
        `${'"'.repeat(1_000_000)}@a.b`
      ]) {
        expect(readAddress(text).problem).toBeDefined()
        // As a form may carry it
        expect(readAddress(text.slice(0, 8000)).problem).toBeDefined()
      }
      const {user} = process.cpuUsage(began)
      expect(user / 1e6).toBeLessThan(5)
    }
  ],
  [
    57,
    'requests that two readers could take for different ones are refused',
    async () => {
      const world = await serviceWorld()
      const who = await world.member('ada@example.org')
      const path = world.path('u', who)
      const before = await world.state(who.address)
      const click = 'List-Unsubscribe=One-Click'
      for (const [name, bytes] of [
        [
          'both lengths',
          `${head(path, `content-length: ${click.length}\r\ntransfer-encoding: chunked\r\n`)}\r\n0\r\n\r\n`
        ],
        [
          'two lengths',
          `${head(path, 'content-length: 5\r\ncontent-length: 26\r\n')}\r\n${click}`
        ],
        [
          'folded',
          `${head(path, 'x: a\r\n b\r\ncontent-length : 26\r\n')}\r\n${click}`
        ],
        [
          'bare LF',
          `POST ${path} HTTP/1.1\nhost: x\ncontent-length: 26\n\n${click}`
        ],
        [
          'odd coding',
          `${head(path, 'transfer-encoding: xchunked\r\n')}\r\n0\r\n\r\n`
        ],
        ['no host', `POST ${path} HTTP/1.1\r\ncontent-length: 0\r\n\r\n`]
      ] as const) {
        const text = await world.raw(bytes)
        expect([name, text.slice(0, 12)]).toEqual([name, 'HTTP/1.1 400'])
      }
      expect(await world.state(who.address)).toBe(before)
    }
  ],
  [
    58,
    'speaks HTTP/1.1 alone: resets of streams are the proxy’s, which ours is not',
    async () => {
      // HTTP/2 ends at the proxy, which is no part of this; none gets further
      const world = await serviceWorld()
      const preface = 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'
      const text = await world.raw(preface)
      expect(text).not.toMatch(/HTTP\/2/)
      const upgrade = await world.raw(
        'GET /healthz HTTP/1.1\r\nhost: x\r\nconnection: upgrade, http2-settings\r\nupgrade: h2c\r\nhttp2-settings: AAMAAABkAAQAAP__\r\n\r\n',
        1000
      )
      expect(upgrade).not.toMatch(/^HTTP\/1\.1 101/)
    }
  ],
  [
    59,
    'while the ledger is locked people are told to come back, and soon',
    async () => {
      const busy = new LedgerError('busy', 'The ledger is locked by another')
      const world = await serviceWorld()
      const who = await world.member('ada@example.org')
      const locked = await serviceWorld({
        ledger: new Proxy(world.ledger, {
          get: (target, name, self) =>
            name === 'find' || name === 'leave'
              ? () => Promise.reject(busy)
              : Reflect.get(target, name, self)
        })
      })
      const came = await locked.post(
        world.path('u', who),
        'List-Unsubscribe=One-Click'
      )
      expect(came.status).toBe(503)
      expect(Number(came.headers.get('retry-after'))).toBeGreaterThan(0)
      // Locked by another process, as a backup may do it: nobody waits for ever
      const holder = new DatabaseSync(path.join(world.folder, 'ledger.db'))
      holder.exec('begin immediate')
      const waited = await Promise.all([
        world.post(world.path('u', who), 'List-Unsubscribe=One-Click'),
        world.ask('eve@example.org')
      ])
      holder.exec('rollback')
      holder.close()
      for (const each of waited) {
        expect(each.status).toBe(503)
        expect(Number(each.headers.get('retry-after'))).toBeGreaterThan(0)
      }
      const after = await world.post(
        world.path('u', who),
        'List-Unsubscribe=One-Click'
      )
      expect(after.status).toBe(200)
      // One that never answers holds at most so many, and not for long
      const calm = await serviceWorld()
      const stuck = await serviceWorld({
        ledger: new Proxy(calm.ledger, {
          get: (target, name, self) =>
            name === 'find' || name === 'leave'
              ? () => new Promise(() => {})
              : Reflect.get(target, name, self)
        })
      })
      const link = world.path('u', who)
      const all = await Promise.all(
        Array.from({length: 260}, () => stuck.get(link))
      )
      expect(new Set(all.map(({status}) => status))).toEqual(new Set([503]))
      // An outbox that is full says so, and takes nothing more
      const {outbox} = world.running.house
      await outbox.rest()
      const offer = (number: number) =>
        outbox.offer({
          kind: 'confirm',
          address: `a${number}@example.org`,
          list: 'main',
          ip: '',
          agent: '',
          network: ''
        })
      const offered = Array.from({length: 1200}, (_, at) => offer(at))
      expect(await Promise.all(offered)).toContain(false)
      expect((await world.ask('full@example.org')).status).toBe(503)
    }
  ]
]
