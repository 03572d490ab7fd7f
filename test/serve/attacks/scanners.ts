/** Programs that open every link, and press what they find. */
import {expect} from 'vitest'
import {type Attack, linkIn, serviceWorld} from '../world.ts'

const agents = [
  'Mozilla/5.0 (compatible; Barracuda Sentinel)',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Safelinks',
  'Mimecast URL Protect',
  'Proofpoint/1.0 (+https://www.proofpoint.com)',
  'GoogleImageProxy',
  'Slackbot-LinkExpanding 1.0'
]

/** GET never changes anything. */
export const attacks: readonly Attack[] = [
  [
    1,
    'a scanner opens the link to unsubscribe a hundred times: nothing changes',
    async () => {
      const world = await serviceWorld()
      const who = await world.member('ada@example.org')
      const before = await world.state(who.address)
      for (let turn = 0; turn < 100; turn++) {
        const agent = agents[turn % agents.length] ?? ''
        const {status} = await world.get(world.path('u', who), {
          'user-agent': agent
        })
        expect(status).toBe(200)
      }
      expect(await world.state(who.address)).toBe(before)
    }
  ],
  [
    2,
    'HEAD, OPTIONS and prefetching change nothing',
    async () => {
      const world = await serviceWorld()
      const who = await world.member('ada@example.org')
      const before = await world.state(who.address)
      for (const kind of ['u', 'preferences', 'export', 'erase'] as const) {
        const path = world.path(kind, who)
        const url = `http://127.0.0.1:${world.running.port}${path}`
        for (const method of ['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH']) {
          const {status} = await fetch(url, {method})
          expect([method, status < 500]).toEqual([method, true])
        }
        for (const purpose of ['prefetch', 'prefetch;prerender', 'preview']) {
          await world.get(path, {'sec-purpose': purpose, purpose})
        }
      }
      expect(await world.state(who.address)).toBe(before)
    }
  ],
  [
    3,
    'opening the link to confirm subscribes nobody',
    async () => {
      const world = await serviceWorld()
      await world.ask('ada@example.org')
      await world.settle()
      const path = linkIn(world.notes[0])
      const before = await world.state('ada@example.org')
      for (let turn = 0; turn < 20; turn++) {
        expect((await world.get(path)).status).toBe(200)
      }
      expect(await world.state('ada@example.org')).toBe(before)
      // Nor does a press that no form made
      await world.post(path, '')
      await world.post(path, {confirm: 'no'})
      expect(await world.state('ada@example.org')).toBe(before)
    }
  ],
  [
    4,
    'a program that presses within two seconds is obeyed, and remarked on',
    async () => {
      const world = await serviceWorld()
      const who = await world.member('ada@example.org')
      const path = world.path('u', who)
      await world.get(path)
      await world.post(path, {'List-Unsubscribe': 'One-Click', from: 'page'})
      const events = await world.ledger.consentOf(who.id)
      expect(events.at(-1)).toMatchObject({kind: 'left', by: 'person'})
      expect(events.at(-1)?.note).toMatch(/after the page.*perhaps a program/)
    }
  ],
  [
    5,
    'a thousand one-click posts are a thousand times 200 and one event',
    async () => {
      const world = await serviceWorld()
      const who = await world.member('ada@example.org')
      const path = world.path('u', who)
      for (let turn = 0; turn < 50; turn++) {
        const all = Array.from({length: 20}, () =>
          world.post(path, 'List-Unsubscribe=One-Click')
        )
        for (const {status} of await Promise.all(all)) expect(status).toBe(200)
      }
      const events = await world.ledger.consentOf(who.id)
      expect(events.filter(({kind}) => kind === 'left')).toHaveLength(1)
    }
  ]
]
