/** Curious people: who is subscribed here? */
import {expect} from 'vitest'
import {type Attack, type Came, linkIn, serviceWorld} from '../world.ts'

/** A response without what differs between any two: tickets and the date. */
function bare({status, headers, text}: Came, address: string): string {
  const fields = [...headers].filter(([name]) => name !== 'date')
  const words = text
    .replaceAll(address, 'ADDRESS')
    .replace(/name="ticket" value="[^"]+"/g, 'TICKET')
    .replace(/"ticket","value":"[^"]+"/g, 'TICKET')
  return JSON.stringify([status, fields, words])
}

/** One answer for everybody. */
export const attacks: readonly Attack[] = [
  [
    23,
    'new, pending, subscribed, gone, suppressed, blocked and erased get one answer',
    async () => {
      const world = await serviceWorld()
      const all = [
        'anew1@example.org',
        'pend2@example.org',
        'subs3@example.org',
        'left4@example.org',
        'comp5@example.org',
        'bloc6@example.org',
        'eras7@example.org'
      ] as const
      const [, pending, subscribed, left, complained, blocked, erased] = all
      await world.ask(pending)
      await world.settle()
      await world.member(subscribed)
      const gone = await world.member(left)
      await world.ledger.leave({handle: gone.handle}, undefined, {
        by: 'person',
        note: ''
      })
      for (const [address, reason] of [
        [complained, 'complained'],
        [blocked, 'blocked']
      ] as const) {
        const suppression = {list: undefined, reason, note: ''}
        await world.ledger.suppress([address], suppression, 'editor')
      }
      await world.member(erased)
      await world.ledger.erase(erased, {by: 'person', note: ''})
      for (const headers of [{}, {accept: 'application/json'}]) {
        const answers = new Set<string>()
        for (const address of all) {
          const came = await world.ask(address, {}, headers)
          expect(came.status).toBe(200)
          answers.add(bare(came, address))
        }
        expect([...answers]).toHaveLength(1)
      }
    }
  ],
  [
    24,
    'nothing is looked up before the answer, and the same written down, so its time tells nothing',
    async () => {
      // What is done before the answer is the same whoever it is; how long it
      // takes is no test on a shared machine: `npm run bench:serve` measures the
      // difference of the p95 over a thousand requests each
      const world = await serviceWorld()
      await world.member('ada@example.org')
      const {text} = await world.get('/subscribe')
      world.later(4000)
      const ticket = /name="ticket" value="([^"]+)"/.exec(text)?.[1] ?? ''
      for (const address of ['ada@example.org', 'new@example.org']) {
        world.calls.length = 0
        await world.post('/subscribe', {address, ticket})
        expect(world.calls).toEqual(['ask'])
      }
      await world.settle()
      expect(world.calls).toContain('find')
    }
  ],
  [
    25,
    'preferences take no other address: there is none to be probed or changed',
    async () => {
      const world = await serviceWorld()
      const ada = await world.member('ada@example.org')
      const ben = await world.member('ben@example.org')
      const path = world.path('preferences', ada)
      const before = await world.state(ben.address)
      const {status} = await world.post(
        path,
        `save=yes&list=main&address=${ben.address}&email=new@example.org`
      )
      expect(status).toBe(200)
      expect(await world.state(ben.address)).toBe(before)
      const {subscriber} = await world.ledger.find({address: ada.address})
      expect(subscriber?.address).toBe(ada.address)
      const none = await world.ledger.find({address: 'new@example.org'})
      expect(none.subscriber).toBeUndefined()
    }
  ],
  [
    26,
    'a hook answers the same for people we know and people we do not',
    async () => {
      const {hookWorld} = await import('../hooks.ts')
      const world = await hookWorld()
      await world.member('ada@example.org')
      const answers = new Set<string>()
      for (const address of ['ada@example.org', 'new@example.org']) {
        const came = await world.postmark({
          RecordType: 'Bounce',
          Type: 'HardBounce',
          Email: address
        })
        answers.add(bare(came, address))
      }
      expect([...answers]).toHaveLength(1)
    }
  ],
  [
    27,
    'the form fills in nothing that it was not given, and errors tell the form alone',
    async () => {
      const world = await serviceWorld()
      await world.member('ada@example.org')
      const {text} = await world.get('/subscribe?address=ada@example.org')
      expect(text).not.toContain('ada@example.org')
      const wrong = await world.ask('ada@')
      const other = await world.ask('eve@')
      expect(wrong.status).toBe(422)
      expect(bare(wrong, 'ada@')).toBe(bare(other, 'eve@'))
    }
  ],
  [
    28,
    'an id that nobody has is answered as a mac that is wrong',
    async () => {
      const world = await serviceWorld()
      const who = await world.member('ada@example.org')
      const nobody = {handle: 'AAAAAAAAAAAAAAAAAAAAAA', epoch: 0}
      for (const kind of [
        'u',
        'confirm',
        'preferences',
        'export',
        'erase'
      ] as const) {
        const unknown = await world.get(world.path(kind, nobody))
        const forged = await world.get(
          `${world.path(kind, who).slice(0, -2)}xx`
        )
        expect(unknown.status).toBe(404)
        expect(bare(unknown, '')).toBe(bare(forged, ''))
      }
      // Nor does a link to confirm tell whether it was used before
      await world.ask('ben@example.org')
      await world.settle()
      const path = linkIn(world.notes[0])
      await world.ledger.erase('ben@example.org', {by: 'person', note: ''})
      expect(bare(await world.get(path), '')).toBe(
        bare(await world.get('/confirm/x'), '')
      )
    }
  ]
]
