import {describe, expect, it} from 'vitest'
import {type DeskSource, deskApp} from '../../src/serve/desk-app.ts'
import {openDesk} from '../../src/serve/desk-server.ts'

const token = 'a-token'

/** A desk that notes what is decided on it. */
function desk() {
  const decided: string[] = []
  const source: DeskSource = {
    base: () => '/letter',
    page: async (path) =>
      path === '' ? {body: 'first', type: 'text/html'} : undefined,
    frame: async () => undefined,
    file: async (path) => ({body: path, type: 'text/html'}),
    asset: async () => undefined,
    decide: async (form) => {
      decided.push(String(form.get('file')))
      return {to: '/_desk/there'}
    },
    listen: () => () => {}
  }
  const app = deskApp(source, token, () => ['127.0.0.1:4000'])
  const ask = (path: string, init: RequestInit = {}) =>
    app.request(`http://127.0.0.1:4000${path}`, {
      ...init,
      headers: {host: '127.0.0.1:4000', ...init.headers}
    })
  const post = (body: string, headers: Record<string, string> = {}) =>
    ask('/_desk/decide', {
      method: 'POST',
      body,
      headers: {
        origin: 'http://127.0.0.1:4000',
        'content-type': 'application/x-www-form-urlencoded',
        ...headers
      }
    })
  return {source, ask, post, decided}
}

describe('the desk over HTTP', () => {
  it('answers to the name of this machine alone, whatever name leads here', async () => {
    const {ask, post, decided} = desk()
    expect((await ask('/_desk/')).status).toBe(200)
    for (const host of [
      'evil.example',
      'evil.example:4000',
      '127.0.0.1:4001'
    ]) {
      const answer = await ask('/_desk/', {headers: {host}})
      expect([host, answer.status]).toEqual([host, 421])
      expect((await post(`token=${token}`, {host})).status).toBe(421)
    }
    expect(decided).toEqual([])
  })

  it('takes a decision from a page of its own only', async () => {
    const {ask, post, decided} = desk()
    const body = `token=${token}&file=a`
    const strange = [
      post(body, {origin: 'https://evil.example'}),
      post(body, {origin: 'null'}),
      post(body, {origin: 'http://127.0.0.1:5000'}),
      post(body, {'content-type': 'text/plain'}),
      post('file=a'),
      post('token=b-token&file=a'),
      post(`token=${token}x&file=a`)
    ]
    for (const answer of await Promise.all(strange)) {
      expect(answer.status).toBe(403)
    }
    expect((await ask('/_desk/decide')).status).toBe(404)
    expect(decided).toEqual([])
    const answer = await post(body)
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/_desk/there'
    ])
    expect(decided).toEqual(['a'])
  })

  it('lets its pages fetch nothing from elsewhere, and nobody frame or read them', async () => {
    const {ask} = desk()
    for (const path of ['/_desk/', '/_desk/frame/x', '/letter/2026/']) {
      const {headers} = await ask(path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).not.toMatch(/https?:|\*/)
      expect(policy).toMatch(/frame-ancestors '(?:none|self)'/)
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  it('serves the site in its folder', async () => {
    const {ask} = desk()
    expect(await (await ask('/letter/2026/a/')).text()).toBe('/2026/a/')
    expect((await ask('/2026/a/')).status).toBe(404)
    expect((await ask('/letter/%E0%A4%A')).status).toBe(404)
    expect((await ask('/')).headers.get('location')).toBe('/_desk/')
  })

  it('takes the next port when one is taken, and listens on this machine only', async () => {
    const {source} = desk()
    const first = await openDesk(source, token, 0)
    const second = await openDesk(source, token, first.port)
    try {
      expect(second.port).toBeGreaterThan(first.port)
      const response = await fetch(`http://127.0.0.1:${second.port}/_desk/`)
      expect(await response.text()).toBe('first')
    } finally {
      await first.close()
      await second.close()
    }
  })
})
