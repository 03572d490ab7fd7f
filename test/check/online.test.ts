import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {checkFolder} from '../../src/cli/check-folder.ts'
import {articleMd, folderOf} from '../folder.ts'

const now = new Date('2026-11-01T00:00:00Z')
let server: Server
let host = ''
const asked: string[] = []
let atOnce = 0
let most = 0

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    most = Math.max(most, ++atOnce)
    setTimeout(() => {
      atOnce--
      const {url = ''} = request
      if (url === '/moved') response.writeHead(301, {location: '/there'})
      else if (url === '/for-now') response.writeHead(302, {location: '/there'})
      else if (url === '/gone') response.writeHead(410)
      else if (url === '/busy') response.writeHead(503)
      else if (url === '/refused') response.writeHead(403)
      else if (url === '/missing') response.writeHead(404)
      else response.writeHead(200, {'content-type': 'text/html'})
      response.end('<p id="part">Here.</p>')
    }, 5)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
})

describe('checkOnline', () => {
  it('tells what is gone and what has moved, and asks for each page once', async () => {
    const pages = [
      'there',
      'moved',
      'for-now',
      'gone',
      'missing',
      'busy',
      'refused',
      'there#part',
      'there#lost'
    ]
    const links = pages.map((page) => `[the page ${page}](${host}/${page})`)
    const root = await folderOf({
      'articles/a.md': articleMd('a', links.join('\n\n')),
      'articles/b.md': articleMd('b', links.join('\n\n'))
    })
    const {files, online} = await checkFolder(root, {
      now,
      online: {loopback: true, timeout: 2000}
    })
    const [, a, b] = files
    const told = (file: typeof a) =>
      file?.messages
        .filter(({ruleId}) => /^(?:dead|moved)-link$/.test(ruleId ?? ''))
        .map(({line, ruleId, reason, expected}) => [
          line,
          ruleId,
          reason.replaceAll(host, ''),
          expected?.[0]?.replace(host, '')
        ])
    expect(told(a)).toEqual([
      [
        9,
        'moved-link',
        'Unexpected link to `/moved`, expected `/there`, where the page has moved for good',
        '/there'
      ],
      [
        13,
        'dead-link',
        expect.stringContaining('which answers 410'),
        undefined
      ],
      [
        15,
        'dead-link',
        expect.stringContaining('which answers 404'),
        undefined
      ],
      [23, 'dead-link', expect.stringContaining('no such place'), undefined]
    ])
    expect(told(b)).toEqual(told(a))
    expect(online?.asked).toBe(9)
    expect(online?.unsure.map((url) => url.replace(host, ''))).toEqual([
      '/busy',
      '/refused'
    ])
    expect(asked.filter((url) => url === '/gone')).toHaveLength(1)
    expect(most).toBe(1)
  }, 60_000)

  it('asks nobody unless it is told to', async () => {
    asked.length = 0
    const root = await folderOf({
      'articles/a.md': articleMd('a', `[the page](${host}/missing)`)
    })
    const {files} = await checkFolder(root, {now})
    expect(asked).toEqual([])
    expect(
      files.flatMap(({messages}) => messages.map(({ruleId}) => ruleId))
    ).not.toContain('dead-link')
  })
})
