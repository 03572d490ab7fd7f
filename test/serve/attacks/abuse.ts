/** Bombers: using us to write to others. */
import {expect} from 'vitest'
import {
  type Attack,
  asHost,
  serviceWorld,
  ticketIn,
  type World
} from '../world.ts'

const day = 24 * 3_600_000

/** A ticket that is old enough. */
async function ticketOf(world: World): Promise<string> {
  const {text} = await world.get('/subscribe')
  world.later(4000)
  return ticketIn(text)
}

/** Addresses and networks are written to and listened to only so often. */
export const attacks: readonly Attack[] = [
  [
    29,
    'ten thousand requests for one victim from ten thousand addresses: one mail in 24 hours, three in 30 days',
    async () => {
      const world = await serviceWorld()
      const victim = (number: number) =>
        number % 2 ? 'victim@example.org' : 'VICTIM@example.org'
      const ticket = await ticketOf(world)
      // Each from a network of its own; over HTTP, and as asks behind it
      for (let from = 0; from < 10_000; from += 20) {
        const all = Array.from({length: 20}, (_, at) => {
          const number = from + at
          const address = victim(number)
          const network = `10.${number >> 8}.${number & 255}`
          if (number >= 1000) {
            return world.running.house.outbox.offer({
              kind: 'confirm',
              address,
              list: 'main',
              ip: '',
              agent: '',
              network
            })
          }
          const body = new URLSearchParams({address, ticket}).toString()
          return world
            .raw(
              [
                'POST /subscribe HTTP/1.1',
                'host: x',
                `x-forwarded-for: ${network}.1`,
                'content-type: application/x-www-form-urlencoded',
                `content-length: ${body.length}`,
                'connection: close',
                '',
                body
              ].join('\r\n'),
              20_000
            )
            .then((text) => text.startsWith('HTTP/1.1 200'))
        })
        expect(await Promise.all(all)).not.toContain(false)
        // The clock stands: a ticket would grow too old
        await world.running.house.outbox.pump()
      }
      await world.settle()
      expect(world.notes).toHaveLength(1)
      for (let turn = 0; turn < 28; turn++) {
        world.later(day)
        await world.ask(victim(turn))
        await world.settle()
      }
      expect(world.notes).toHaveLength(3)
    }
  ],
  [
    30,
    'many victims from one network: twenty in ten minutes, also from one /64',
    async () => {
      const world = await serviceWorld()
      const ticket = await ticketOf(world)
      for (const make of [
        (n: number) => `198.51.100.${n}`,
        (n: number) => `2001:db8:1:2::${n.toString(16)}`
      ]) {
        const statuses: number[] = []
        for (let number = 1; number <= 25; number++) {
          const from = make(number)
          const address = `v${number}-${from.length}@example.org`
          const {status} = await world.post(
            '/subscribe',
            {address, ticket},
            {'x-forwarded-for': from}
          )
          statuses.push(status)
        }
        expect(statuses.filter((status) => status === 200)).toHaveLength(20)
        expect(statuses.slice(20)).toEqual([429, 429, 429, 429, 429])
      }
    }
  ],
  [
    31,
    'dots and plus signs of one mailbox do not get past the limits of its domain',
    async () => {
      // Only Gmail knows what a dot means: the domain's limit holds instead
      const world = await serviceWorld()
      for (let number = 0; number < 300; number++) {
        const local = `vic.tim+${number}`
        await world.running.house.outbox.offer({
          kind: 'confirm',
          address: `${local}@gmail.example`,
          list: 'main',
          ip: '',
          agent: '',
          network: `10.0.${number}.0/24`
        })
      }
      world.later(2000)
      for (let turn = 0; turn < 10; turn++) {
        await world.running.house.outbox.pump()
      }
      expect(world.notes.length).toBeLessThanOrEqual(10)
      world.later(60_000)
      await world.running.house.outbox.pump()
      expect(world.notes.length).toBeLessThanOrEqual(20)
      // And when none of them confirms, that is the end of it
      await world.settle()
      world.later(600_000)
      for (let turn = 0; turn < 20; turn++) {
        world.later(60_000)
        await world.running.house.outbox.pump()
      }
      expect(world.notes.length).toBeLessThanOrEqual(60)
      expect(world.alarms.join()).toMatch(/somebody plays with the form/)
    }
  ],
  [
    32,
    'no word of a stranger gets into a mail: no name, no referrer, no agent',
    async () => {
      const world = await serviceWorld()
      const spam = 'Cheap pills at spam.example'
      await world.ask(
        'ada@example.org',
        {name: spam, note: spam, subject: spam},
        {referer: `https://spam.example/${spam}`, 'user-agent': spam}
      )
      await world.settle()
      expect(world.notes).toHaveLength(1)
      expect(JSON.stringify(world.notes)).not.toMatch(/pills|spam/)
    }
  ],
  [
    33,
    'all lists at once is no form of ours: one mail at most',
    async () => {
      const world = await serviceWorld({
        publication: {
          lists: {main: 'All', monthly: 'Monthly', alerts: 'Alerts'}
        }
      })
      const ticket = await ticketOf(world)
      const body = `address=ada@example.org&ticket=${ticket}&list=main&list=monthly&list=alerts`
      expect((await world.post('/subscribe', body)).status).toBe(422)
      for (const list of ['main', 'monthly', 'alerts', 'none']) {
        await world.ask('ada@example.org', {list})
      }
      await world.settle()
      expect(world.notes).toHaveLength(1)
    }
  ],
  [
    34,
    'asking again, and for links again, sends nothing more',
    async () => {
      const world = await serviceWorld()
      for (let turn = 0; turn < 5; turn++) {
        await world.ask('ada@example.org')
        await world.settle()
      }
      expect(world.notes).toHaveLength(1)
      const who = await world.member('ben@example.org')
      const path = `${world.path('u', who)}/preferences`
      for (let turn = 0; turn < 5; turn++) {
        const {status} = await world.post(path, {send: 'yes'})
        expect(status).toBe(200)
        await world.settle()
      }
      expect(world.notes).toHaveLength(2)
    }
  ],
  [
    35,
    'addresses of roles and throw-away hosts are asked as all others are',
    async () => {
      // The policy: consent decides, not the look of an address. They are
      // under the same limits, and get nothing unless they confirm.
      const world = await serviceWorld()
      for (const address of ['abuse@example.org', 'x@mailinator.example']) {
        expect((await world.ask(address)).status).toBe(200)
      }
      await world.settle()
      expect(world.notes).toHaveLength(2)
      const {subscriptions} = await world.ledger.find({
        address: 'abuse@example.org'
      })
      expect(subscriptions.map(({state}) => state)).toEqual(['pending'])
    }
  ],
  [
    36,
    'nobody gets another address by writing one into a header',
    async () => {
      const {trustedProxies, clientOf} = await import(
        '../../../src/serve/client.ts'
      )
      const none = trustedProxies([])
      const proxies = trustedProxies(['127.0.0.1', '10.0.0.0/8'])
      expect(clientOf('203.0.113.9', '1.2.3.4', none)).toBe('203.0.113.9')
      expect(clientOf('203.0.113.9', '1.2.3.4', proxies)).toBe('203.0.113.9')
      expect(clientOf('127.0.0.1', '6.6.6.6, 198.51.100.1', proxies)).toBe(
        '198.51.100.1'
      )
      expect(
        clientOf('::ffff:127.0.0.1', '6.6.6.6, 198.51.100.1, 10.1.1.1', proxies)
      ).toBe('198.51.100.1')
      expect(clientOf('127.0.0.1', 'evil, , x', proxies)).toBe('127.0.0.1')
      const world = await serviceWorld()
      const ticket = await ticketOf(world)
      const statuses: number[] = []
      for (let number = 1; number <= 22; number++) {
        const forged = `1.2.${number}.4`
        const {status} = await world.post(
          '/subscribe',
          {address: `a${number}@example.org`, ticket},
          {
            'x-forwarded-for': `${forged}, 198.51.100.7`,
            'x-real-ip': forged,
            forwarded: `for=${forged}`,
            'true-client-ip': forged
          }
        )
        statuses.push(status)
      }
      expect(statuses.slice(20)).toEqual([429, 429])
    }
  ],
  [
    37,
    'links are made of the settings and never of the Host of a request',
    async () => {
      const world = await serviceWorld()
      const {port} = world.running
      const page = await asHost(port, 'evil.example', '/subscribe')
      expect(page).not.toContain('evil.example')
      world.later(4000)
      const ticket = ticketIn(page)
      const answer = await asHost(
        port,
        'evil.example',
        '/subscribe',
        `address=ada@example.org&ticket=${ticket}`
      )
      await world.settle()
      expect(answer).not.toContain('evil.example')
      expect(world.notes).toHaveLength(1)
      expect(JSON.stringify(world.notes)).not.toContain('evil.example')
    }
  ],
  [
    38,
    'JSON goes through the same gate as the form',
    async () => {
      const world = await serviceWorld()
      const json = (fields: object) =>
        world.post('/subscribe', JSON.stringify(fields), {
          'content-type': 'application/json',
          accept: 'application/json'
        })
      const bald = await json({address: 'ada@example.org'})
      expect(JSON.parse(bald.text).answer.kind).toBe('subscribe')
      const ticket = await ticketOf(world)
      const trapped = await json({
        address: 'eve@example.org',
        ticket,
        website: 'https://spam.example'
      })
      expect(JSON.parse(trapped.text).answer.kind).toBe('pending')
      for (let number = 0; number < 30; number++) {
        const came = await json({address: `a${number}@example.org`, ticket})
        if (number === 29) expect(came.status).toBe(429)
      }
      await world.settle()
      const names = world.notes.map(({to}) => to)
      expect(names).not.toContain('eve@example.org')
      expect(names.length).toBeLessThanOrEqual(20)
    }
  ]
]
