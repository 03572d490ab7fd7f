/** Tokens that are forged, altered, old, or somebody else's. */
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import {expect, onTestFinished, vi} from 'vitest'
import {readToken, signToken, tokenKey} from '../../../src/token.ts'
import {quoin} from '../../cli/run.ts'
import {articleMd, folderOf, publicationYaml} from '../../folder.ts'
import {type Attack, linkIn, serviceWorld, type World} from '../world.ts'

const click = 'List-Unsubscribe=One-Click'

/** Whether somebody is on the main list. */
async function isOn(world: World, address: string): Promise<boolean> {
  const {subscriptions} = await world.ledger.find({address})
  return subscriptions.some(({state}) => state === 'confirmed')
}

/** Expect each path to answer as one that was never a link. */
async function expectDead(
  world: World,
  paths: readonly string[]
): Promise<void> {
  const never = await world.post('/u/nothing', click)
  for (const path of paths) {
    for (const came of [await world.get(path), await world.post(path, click)]) {
      expect([path, came.status]).toEqual([path, 404])
      expect(came.text).toBe(never.text)
    }
  }
}

/** A member with a link, and the token in it. */
async function linked(): Promise<{
  world: World
  who: Awaited<ReturnType<World['member']>>
  token: string
}> {
  const world = await serviceWorld()
  const who = await world.member('ada@example.org')
  return {world, who, token: world.path('u', who).slice('/u/'.length)}
}

/** A token opens what it was made for, for whom, until when. */
export const attacks: readonly Attack[] = [
  [
    11,
    'no bit of a token can be flipped',
    async () => {
      const {world, who, token} = await linked()
      const flipped: string[] = []
      for (let at = 0; at < token.length; at++) {
        const code = token.charCodeAt(at)
        for (const bit of [1, 2, 4, 8, 16, 32]) {
          const other = String.fromCharCode(code ^ bit)
          const changed = token.slice(0, at) + other + token.slice(at + 1)
          expect(
            readToken(world.options.keys.tokens, 'unsubscribe', changed)
          ).toBeUndefined()
          if (bit === 1 && at % 7 === 0 && /[\w.-]/.test(other)) {
            flipped.push(`/u/${changed}`)
          }
        }
      }
      await expectDead(world, flipped)
      expect(await isOn(world, who.address)).toBe(true)
    }
  ],
  [
    12,
    'a token cannot be cut, lengthened, padded or written in other letters',
    async () => {
      const {world, who, token} = await linked()
      const changed = [
        token.slice(0, -1),
        token.slice(1),
        `${token}A`,
        `${token}=`,
        `${token}.`,
        `${token}%00`,
        `${token}%0a`,
        token.replace('v1', 'V1'),
        token.replace('v1', 'v2'),
        token.replace('.u.', '.%75.%75.'),
        encodeURIComponent(token.replace('u', 'ｕ')),
        token.replaceAll('.', '%2e%2e'),
        'v1....'
      ]
      await expectDead(
        world,
        changed.map((each) => `/u/${each}`)
      )
      expect(await isOn(world, who.address)).toBe(true)
    }
  ],
  [
    13,
    'a token of one purpose opens nothing else',
    async () => {
      const world = await serviceWorld()
      const who = await world.member('ada@example.org')
      const before = await world.state(who.address)
      const kinds = ['confirm', 'u', 'preferences', 'export', 'erase'] as const
      const press = `${click}&confirm=yes&save=yes&export=yes&erase=yes&send=yes`
      for (const made of kinds) {
        const [, , token = ''] = world.path(made, who).split('/')
        for (const used of kinds.filter((kind) => kind !== made)) {
          const {status} = await world.post(`/${used}/${token}`, press)
          expect([made, used, status]).toEqual([made, used, 404])
        }
        // Nor with the letter of its purpose changed
        const letter = {u: 'e', preferences: 'e', export: 'e', confirm: 'u'}
        const other = letter[made as keyof typeof letter] ?? 'x'
        const renamed = token.replace(/^(v1\.[^.]+)\.\w\./, `$1.${other}.`)
        await expectDead(world, [`/erase/${renamed}`, `/export/${renamed}`])
      }
      expect(await world.state(who.address)).toBe(before)
    }
  ],
  [
    14,
    'a token of one list or person is none of another',
    async () => {
      const world = await serviceWorld({
        publication: {lists: {main: 'All', monthly: 'Monthly'}}
      })
      const ada = await world.member('ada@example.org')
      const ben = await world.member('ben@example.org')
      await world.ledger.enrol([
        {address: ada.address, list: 'monthly', kind: 'confirmed', note: ''}
      ])
      const token = world.path('u', ada, 'monthly').slice(3)
      const [v, kid, purpose, payload = '', mac] = token.split('.')
      const text = Buffer.from(payload, 'base64url').toString()
      const swapped = [
        text.replace('monthly', 'main'),
        text.replace('monthly', '*'),
        text.replace(ada.handle, ben.handle)
      ].map((each) => {
        const made = Buffer.from(each).toString('base64url')
        return `/u/${[v, kid, purpose, made, mac].join('.')}`
      })
      await expectDead(world, swapped)
      await world.post(`/u/${token}`, click)
      const {subscriptions} = await world.ledger.find({address: ada.address})
      expect(subscriptions.map(({list, state}) => [list, state])).toEqual([
        ['main', 'confirmed'],
        ['monthly', 'left']
      ])
      expect(await isOn(world, ben.address)).toBe(true)
    }
  ],
  [
    15,
    'the key that is named must be one of ours: none, a removed one, a path',
    async () => {
      const {world, who, token} = await linked()
      const removed = tokenKey(Buffer.alloc(32, 9))
      const {handle, epoch} = who
      const foreign = signToken([removed], {
        purpose: 'unsubscribe',
        list: 'main',
        handle,
        epoch,
        issued: new Date()
      })
      const kid = token.split('.')[1] ?? ''
      const named = ['../x', '%2e%2e%2f', '', 'none', '0000', '__proto__'].map(
        (each) => `/u/${token.replace(kid, each)}`
      )
      await expectDead(world, [`/u/${foreign}`, ...named])
      expect(await isOn(world, who.address)).toBe(true)
    }
  ],
  [
    16,
    'a link to confirm works for 72 hours, one to leave for ever',
    async () => {
      const world = await serviceWorld()
      await world.ask('ada@example.org')
      await world.settle()
      const path = linkIn(world.notes[0])
      const who = await world.member('ben@example.org')
      const leave = world.path('u', who)
      const fresh = world.path('erase', who)
      world.later(73 * 3_600_000)
      await expectDead(world, [path, fresh])
      expect((await world.post(path, {confirm: 'yes'})).status).toBe(404)
      world.later(20 * 365 * 24 * 3_600_000)
      expect((await world.post(leave, click)).status).toBe(200)
      expect(await isOn(world, who.address)).toBe(false)
    }
  ],
  [
    17,
    'a link to confirm brings nobody back who left after it',
    async () => {
      const world = await serviceWorld()
      const address = 'ada@example.org'
      await world.ask(address)
      await world.settle()
      const path = linkIn(world.notes[0])
      await world.post(path, {confirm: 'yes'})
      expect(await isOn(world, address)).toBe(true)
      const {subscriber} = await world.ledger.find({address})
      world.later(5000)
      if (subscriber) await world.post(world.path('u', subscriber), click)
      await expectDead(world, [path])
      expect((await world.post(path, {confirm: 'yes'})).status).toBe(404)
      expect(await isOn(world, address)).toBe(false)
      // Who asks again confirms by the new link, not by the one of before
      world.later(25 * 3_600_000)
      await world.ask(address)
      await world.settle()
      await expectDead(world, [path])
      await world.post(path, {confirm: 'yes'})
      expect(await isOn(world, address)).toBe(false)
      await world.post(linkIn(world.notes[1]), {confirm: 'yes'})
      expect(await isOn(world, address)).toBe(true)
    }
  ],
  [
    18,
    'after erasure every link is dead, and none is an error',
    async () => {
      const world = await serviceWorld()
      const who = await world.member('ada@example.org')
      const kinds = ['confirm', 'u', 'preferences', 'export', 'erase'] as const
      const paths = kinds.map((kind) => world.path(kind, who))
      await world.ledger.erase(who.address, {by: 'person', note: ''})
      await expectDead(world, paths)
      // Who comes back is a stranger to the links of before
      await world.member(who.address)
      await expectDead(world, paths)
      expect(await isOn(world, who.address)).toBe(true)
      expect(world.alarms).toEqual([])
    }
  ],
  [
    19,
    'macs are compared in constant time, and computed for unknown keys too',
    async () => {
      // What a mac costs is counted: time itself is no test on a shared machine.
      // `npm run bench:serve` measures it.
      vi.resetModules()
      const compared: [number, number][] = []
      let hmacs = 0
      vi.doMock('node:crypto', async (original) => {
        const real = await original<typeof import('node:crypto')>()
        return {
          ...real,
          createHmac(...given: Parameters<typeof real.createHmac>) {
            hmacs++
            return real.createHmac(...given)
          },
          timingSafeEqual(one: Uint8Array, other: Uint8Array) {
            compared.push([one.length, other.length])
            return real.timingSafeEqual(one, other)
          }
        }
      })
      onTestFinished(() => {
        vi.doUnmock('node:crypto')
        vi.resetModules()
      })
      const watched = await import('../../../src/token.ts')
      const ticket = await import('../../../src/serve/ticket.ts')
      const keys = [watched.tokenKey(Buffer.alloc(32, 7))] as const
      const good = watched.signToken(keys, {
        purpose: 'unsubscribe',
        list: 'main',
        handle: 'x'.repeat(22),
        epoch: 0,
        issued: new Date()
      })
      const swap = (text: string, at: number) =>
        text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
      for (const text of [
        good,
        swap(good, good.length - 32),
        swap(good, good.length - 1),
        swap(good, 4)
      ]) {
        compared.length = 0
        hmacs = 0
        watched.readToken(keys, 'unsubscribe', text)
        expect([text === good, hmacs, compared]).toEqual([
          text === good,
          1,
          [[32, 32]]
        ])
      }
      const key = Buffer.alloc(32, 1)
      const form = ticket.makeTicket(key, 1000)
      compared.length = 0
      expect(ticket.ticketAge(key, form, 1000)).toBe(0)
      const last = form.length - 1
      expect(ticket.ticketAge(key, swap(form, last), 1000)).toBeUndefined()
      expect(compared).toEqual([
        [22, 22],
        [22, 22]
      ])
    }
  ],
  [
    20,
    'guessing does not help: of a million guesses none opens, 192 bits are left',
    async () => {
      const {world, who, token} = await linked()
      const [v, kid, purpose, payload, real] = token.split('.')
      const {tokens} = world.options.keys
      const claim = [v, kid, purpose, payload, ''].join('.')
      const mac = Buffer.alloc(24)
      let opened = 0
      for (let turn = 0; turn < 1_000_000; turn++) {
        mac.writeUInt32BE(Math.imul(turn, 2_654_435_761) >>> 0)
        const made = claim + mac.toString('base64url')
        if (readToken(tokens, 'unsubscribe', made)) opened++
      }
      expect(opened).toBe(0)
      expect(Buffer.from(real ?? '', 'base64url').length * 8).toBe(192)
      expect(await isOn(world, who.address)).toBe(true)
    }
  ],
  [
    21,
    'a token leaks by no referrer, no log, no page, no archive and no forwarded mail',
    async () => {
      const {world, who, token} = await linked()
      const came = await world.get(`/u/${token}`)
      expect(came.headers.get('referrer-policy')).toBe('no-referrer')
      expect(came.headers.get('x-robots-tag')).toBe('noindex')
      expect(came.headers.get('cache-control')).toBe('no-store')
      expect(came.text).not.toContain(who.address)
      expect(came.text).toContain('a…@example.org')
      await world.post(`/u/${token}`, click)
      const log = JSON.stringify([world.lines, world.alarms])
      expect(log).not.toContain(token.slice(0, 30))
      expect(log).not.toContain(who.handle)
      expect(log).toContain('/u/…')
      // Who has a mail that was passed on learns no address, and gets no further
      const passed = await world.get(`/u/${token}/preferences`)
      expect(passed.text).not.toContain(who.address)
      await world.post(`/u/${token}/preferences`, {send: 'yes'})
      await world.settle()
      expect(world.notes.map(({to}) => to)).toEqual([who.address])
      // What is published of a mail is nobody's copy
      const root = await folderOf({
        'publication.yaml': `${publicationYaml}service_url: https://mail.letter.example\n`,
        'articles/quay.md': articleMd('quay'),
        'articles/issues/007.md':
          '---\nnumber: 7\nid: issue00007\ntitle: The quay\ndate: 2026-03-15\narticles: [quay]\n---\nHello.\n'
      })
      expect((await quoin(['build', root])).code).toBe(0)
      const site = path.join(root, 'dist/site')
      const names = await readdir(site, {recursive: true})
      const files = names.filter((name) => /\.\w+$/.test(name))
      expect(files).toEqual(
        expect.arrayContaining([
          'sitemap.xml',
          'feed.xml',
          'issues/7/index.html'
        ])
      )
      for (const name of files) {
        const text = await readFile(path.join(site, name), 'latin1')
        expect([name, /v1\.[\w-]{4}\.\w\.|\/u\//.test(text)]).toEqual([
          name,
          false
        ])
      }
    }
  ],
  [
    22,
    'a token of staging opens nothing in production',
    async () => {
      const staging = tokenKey(Buffer.alloc(32, 8))
      const {world, who} = await linked()
      const path = world.path('u', who)
      const copy = signToken([staging], {
        purpose: 'unsubscribe',
        list: 'main',
        handle: who.handle,
        epoch: who.epoch,
        issued: new Date()
      })
      await expectDead(world, [`/u/${copy}`])
      expect((await world.get(path)).status).toBe(200)
      // Rotation: a new key signs, the old one still opens
      const rotated = await serviceWorld({
        keys: {
          ...world.options.keys,
          tokens: [staging, ...world.options.keys.tokens]
        }
      })
      const ben = await rotated.member('ben@example.org')
      const old = signToken(world.options.keys.tokens, {
        purpose: 'unsubscribe',
        list: 'main',
        handle: ben.handle,
        epoch: ben.epoch,
        issued: new Date()
      })
      expect((await rotated.post(`/u/${old}`, click)).status).toBe(200)
      expect(await isOn(rotated, ben.address)).toBe(false)
    }
  ]
]
