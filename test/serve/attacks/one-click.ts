/** RFC 8058, as mail programs and others do it. */
import {expect} from 'vitest'
import {type Attack, serviceWorld} from '../world.ts'

const isOn = async (
  world: Awaited<ReturnType<typeof serviceWorld>>,
  address: string
) => {
  const {subscriptions} = await world.ledger.find({address})
  return subscriptions.some(({state}) => state === 'confirmed')
}

/** One press, and nothing else is asked. */
export const attacks: readonly Attack[] = [
  [
    6,
    'takes a multipart body and an urlencoded one',
    async () => {
      const world = await serviceWorld()
      for (const kind of ['multipart', 'urlencoded']) {
        const who = await world.member(`${kind}@example.org`)
        const form = new FormData()
        form.set('List-Unsubscribe', 'One-Click')
        const body = kind === 'multipart' ? form : 'List-Unsubscribe=One-Click'
        const {status} = await world.post(world.path('u', who), body)
        expect([kind, status]).toEqual([kind, 200])
        expect(await isOn(world, who.address)).toBe(false)
      }
    }
  ],
  [
    7,
    'shows the page to another body, and does nothing',
    async () => {
      const world = await serviceWorld()
      const who = await world.member('ada@example.org')
      const path = world.path('u', who)
      for (const body of [
        'a=b',
        'List-Unsubscribe=one-click',
        'list-unsubscribe=One-Click',
        'List-Unsubscribe=One-Click&List-Unsubscribe=No'
      ]) {
        const {status, text} = await world.post(path, body)
        expect([body, status]).toEqual([body, 200])
        expect(text).toContain('<form')
      }
      for (const body of ['', '{}']) {
        const headers = {'content-type': 'text/plain'}
        const {status} = await world.post(path, body, headers)
        expect(status).toBeGreaterThanOrEqual(400)
      }
      expect(await isOn(world, who.address)).toBe(true)
    }
  ],
  [
    8,
    'asks for no cookie and no login, and minds none',
    async () => {
      const world = await serviceWorld()
      const who = await world.member('ada@example.org')
      const headers = {cookie: 'session=x', authorization: 'Basic eDp5'}
      const body = 'List-Unsubscribe=One-Click'
      const came = await world.post(world.path('u', who), body, headers)
      expect(came.status).toBe(200)
      expect(came.headers.get('set-cookie')).toBeNull()
      expect(await isOn(world, who.address)).toBe(false)
    }
  ],
  [
    9,
    'never redirects: not for a slash, a host or a scheme',
    async () => {
      const world = await serviceWorld()
      const who = await world.member('ada@example.org')
      const path = world.path('u', who)
      const paths = [path, `${path}/`, `/${path}`, '/u', '/u/', '/subscribe/']
      for (const each of paths) {
        const headers = {
          'x-forwarded-proto': 'http',
          'x-forwarded-host': 'www.x'
        }
        for (const came of [
          await world.get(each, headers),
          await world.post(each, 'List-Unsubscribe=One-Click', headers)
        ]) {
          expect([each, came.status >= 300 && came.status < 400]).toEqual([
            each,
            false
          ])
          expect(came.headers.get('location')).toBeNull()
        }
      }
    }
  ],
  [
    10,
    'a post from another site acts on its own token and on nothing else',
    async () => {
      const world = await serviceWorld()
      const ada = await world.member('ada@example.org')
      const ben = await world.member('ben@example.org')
      const headers = {
        origin: 'https://evil.example',
        'sec-fetch-site': 'cross-site'
      }
      await world.post(
        world.path('u', ada),
        `List-Unsubscribe=One-Click&address=${ben.address}&handle=${ben.handle}`,
        headers
      )
      expect(await isOn(world, ada.address)).toBe(false)
      expect(await isOn(world, ben.address)).toBe(true)
      const came = await world.get('/subscribe', headers)
      expect(came.headers.get('access-control-allow-origin')).toBeNull()
    }
  ]
]
