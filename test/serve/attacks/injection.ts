/** Words that want to be more than words. */
import {expect} from 'vitest'
import {quoin} from '../../cli/run.ts'
import {folderOf} from '../../folder.ts'
import {type Attack, serviceWorld, type World} from '../world.ts'

/** Ask, and expect that nothing was taken and nobody written to. */
async function expectRefused(
  world: World,
  addresses: readonly string[]
): Promise<void> {
  for (const address of addresses) {
    const came = await world.ask(address)
    expect([address, came.status]).toEqual([address, 422])
  }
  await world.settle()
  expect(world.notes).toEqual([])
  expect(await world.ledger.audience('main')).toMatchObject({pending: 0})
}

/** What a person types is a value and nothing else. */
export const attacks: readonly Attack[] = [
  [
    39,
    'line ends and NUL get in nowhere',
    async () => {
      const world = await serviceWorld()
      await expectRefused(world, [
        'ada@example.org\r\nBcc: eve@evil.example',
        'ada@example.org\nX: y',
        'ada@example.org\0',
        '\0ada@example.org',
        'ada\r@example.org',
        'ada@exam\nple.org',
        'ada@example.org\u2028x'
      ])
      await world.ask(
        'ada@example.org',
        {list: 'main'},
        {'user-agent': 'x\ty', referer: 'y'}
      )
      const line = 'x\r\nset-cookie: a=b\0'
      for (const path of [
        `/u/${encodeURIComponent(line)}`,
        `/confirm/${encodeURIComponent(line)}`,
        `/hooks/bounce/${encodeURIComponent(line)}`
      ]) {
        const {status, headers} = await world.post(path, 'confirm=yes')
        expect([path, status]).toEqual([path, 404])
        expect(headers.get('set-cookie')).toBeNull()
      }
      for (const field of ['list', 'ticket', 'website', 'name']) {
        const came = await world.ask('eve@example.org', {[field]: line})
        expect(came.headers.get('set-cookie')).toBeNull()
      }
      await world.settle()
      expect(JSON.stringify(world.notes)).not.toContain('set-cookie')
      expect(JSON.stringify(world.lines)).not.toContain('set-cookie')
    }
  ],
  [
    40,
    'one mailbox, plainly written: no list, comment, quote, encoded word or look-alike',
    async () => {
      const world = await serviceWorld()
      await expectRefused(
        world,
        [
          'ada@example.org,eve@evil.example',
          'ada@example.org;eve@evil.example',
          'ada(comment)@example.org',
          '"ada"@example.org',
          '"ada@evil.example"@example.org',
          '=?utf-8?q?ada?=@example.org <eve@evil.example>',
          '<ada@example.org>',
          'Ada <ada@example.org>',
          'ada@[127.0.0.1]',
          'ada@127.0.0.1',
          'ada@@example.org',
          'аda@example.org',
          'ada%0d%0a@example.org ',
          'ada@example.org%0d%0aBcc:x',
          'ada@exa\u202emple.org',
          `${'a'.repeat(65)}@example.org`,
          'ada@localhost'
        ].filter((address) => address !== 'ada%0d%0a@example.org ')
      )
      // A percent sign before the @ is a letter like any other, and stays one
      await world.ask('ada%0d%0a@example.org')
      await world.settle()
      expect(world.notes.map(({to}) => to)).toEqual(['ada%0d%0a@example.org'])
      // A domain that only looks like another is shown as what it is
      await world.ask('ada@exаmple.org')
      await world.settle()
      expect(world.notes.at(-1)?.to).toBe('ada@xn--exmple-4nf.org')
    }
  ],
  [
    41,
    'SQL and its wildcards are letters',
    async () => {
      const world = await serviceWorld()
      const ada = await world.member('ada@example.org')
      const before = await world.state(ada.address)
      for (const address of [
        "ada'--@example.org",
        "x'or'1'='1@example.org",
        '%@example.org',
        '_da@example.org'
      ]) {
        await world.ask(address)
      }
      await world.settle()
      expect(await world.state(ada.address)).toBe(before)
      expect(world.notes.map(({to}) => to)).not.toContain(ada.address)
      for (const list of ["main' or 1=1 --", '%', 'main\0']) {
        const {status} = await world.ask('eve@example.org', {list})
        expect([list, status]).toEqual([list, 422])
      }
      expect((await world.ledger.audience('main')).reachable).toBe(1)
    }
  ],
  [
    42,
    'markup that was typed is shown as letters, and is not kept',
    async () => {
      const world = await serviceWorld()
      const attack = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
      const came = await world.ask(attack, {name: attack})
      expect(came.status).toBe(422)
      expect(came.text).not.toMatch(/<script>alert|<img src=x/)
      expect(came.headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; style-src 'sha256-[^']+';/
      )
      const taken = await world.ask("o'hara&co@example.org")
      expect(taken.text).not.toContain("o'hara&co@")
      expect(taken.text).toContain('o&#39;hara&amp;co@example.org')
    }
  ],
  [
    43,
    'nothing typed moves the cursor of a terminal',
    async () => {
      const world = await serviceWorld()
      const moves = '\u001b[2J\u001b]0;gotcha\u0007'
      await expectRefused(world, [`ada${moves}@example.org`])
      const who = await world.member('ada@example.org')
      await world.raw(
        `POST ${world.path('u', who)} HTTP/1.1\r\nhost: x\r\nuser-agent: a\u009b31m\u00e9b\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 26\r\nconnection: close\r\n\r\nList-Unsubscribe=One-Click`
      )
      const events = await world.ledger.consentOf(who.id)
      expect(events.at(-1)?.kind).toBe('left')
      expect(events.at(-1)?.agent).toMatch(/^[ -~]*$/)
      expect(JSON.stringify(world.lines)).not.toMatch(/\u001b|\u009b/)
    }
  ],
  [
    44,
    'marks of templates are letters',
    async () => {
      const world = await serviceWorld()
      const marks = '{{site.title}}{%assign_x=1%}'
      const came = await world.ask(`${marks}@`)
      expect(came.text).toContain('{{site.title}}')
      await world.ask('{{7*7}}@example.org')
      await world.settle()
      expect(world.notes[0]?.to).toBe('{{7*7}}@example.org')
      expect(world.notes[0]?.text).not.toContain('49')
    }
  ],
  [
    45,
    'an exported cell is no formula',
    async () => {
      const root = await folderOf({})
      const hostile = ['=1+1@example.org', '+x@example.org', '-x@example.org']
      await quoin(['subscribers', 'add', '--folder', root, '--', ...hostile])
      const {out} = await quoin(['subscribers', 'export', '--folder', root])
      for (const address of hostile) expect(out).toContain(`'${address}`)
    }
  ],
  [
    46,
    'a line of the log is one line, whatever was asked',
    async () => {
      const world = await serviceWorld()
      await world.get('/u/a%0a{"route":"forged"}')
      await world.get('/x%0d%0aforged')
      await world.raw(
        'GET /confirm/\u0001x HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'
      )
      for (const line of world.lines) {
        expect(JSON.stringify(line)).not.toMatch(/forged|\n/)
      }
      expect(world.lines.length).toBeGreaterThanOrEqual(2)
    }
  ],
  [
    47,
    'names of fields build no objects and reach no prototype',
    async () => {
      const world = await serviceWorld()
      const {text} = await world.get('/subscribe')
      world.later(4000)
      const ticket = /name="ticket" value="([^"]+)"/.exec(text)?.[1] ?? ''
      for (const body of [
        `address[]=ada@example.org&ticket=${ticket}`,
        `address[x]=ada@example.org&ticket=${ticket}`,
        `__proto__[address]=ada@example.org&ticket=${ticket}`,
        `constructor.prototype.address=ada@example.org&ticket=${ticket}`
      ]) {
        expect((await world.post('/subscribe', body)).status).toBe(422)
      }
      const json = {'content-type': 'application/json'}
      for (const [body, status] of [
        [
          `{"__proto__":{"address":"ada@example.org"},"ticket":"${ticket}"}`,
          400
        ],
        [`{"address":{"x":"ada@example.org"},"ticket":"${ticket}"}`, 400],
        [
          `{"address":["a@example.org","b@example.org"],"ticket":"${ticket}"}`,
          422
        ],
        ['null', 400],
        ['[[[[', 400]
      ] as const) {
        const came = await world.post('/subscribe', body, json)
        expect([body, came.status]).toEqual([body, status])
      }
      expect(({} as {address?: string}).address).toBeUndefined()
    }
  ],
  [
    48,
    'the same field twice is none',
    async () => {
      const world = await serviceWorld()
      const {text} = await world.get('/subscribe')
      world.later(4000)
      const ticket = /name="ticket" value="([^"]+)"/.exec(text)?.[1] ?? ''
      const twice = 'address=ada@example.org&address=eve@example.org'
      const {status} = await world.post(
        `/subscribe?address=eve@example.org`,
        `${twice}&ticket=${ticket}`
      )
      expect(status).toBe(422)
      const query = await world.post(
        `/subscribe?address=eve@example.org&ticket=${ticket}`,
        'x=y'
      )
      expect(query.status).toBe(422)
      await world.settle()
      expect(world.notes).toEqual([])
    }
  ],
  [
    49,
    'no parameter sends anybody elsewhere',
    async () => {
      const world = await serviceWorld()
      const who = await world.member('ada@example.org')
      const elsewhere = 'https://evil.example/'
      for (const name of ['next', 'redirect', 'url', 'return_to', 'continue']) {
        const query = `?${name}=${encodeURIComponent(elsewhere)}`
        const came = await world.get(world.path('u', who) + query)
        const done = await world.ask('ben@example.org', {[name]: elsewhere})
        for (const each of [came, done]) {
          expect(each.headers.get('location')).toBeNull()
          expect(each.text).not.toContain('evil.example')
        }
      }
      const double = await world.get('//evil.example/%2e%2e')
      expect(double.headers.get('location')).toBeNull()
    }
  ],
  [
    50,
    'no path leads to a file',
    async () => {
      const world = await serviceWorld()
      for (const path of [
        '/../../etc/passwd',
        '/%2e%2e/%2e%2e/etc/passwd',
        '/u/..%2f..%2f.quoin%2faddress.key',
        '/hooks/bounce/..%2f..%2fetc',
        '/templates/style.css',
        '/.quoin/ledger.db',
        '/..\\..\\etc\\passwd'
      ]) {
        const text = await world.raw(
          `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`
        )
        expect([path, /^HTTP\/1\.1 40[04]/.test(text)]).toEqual([path, true])
        expect(text).not.toContain('root:')
      }
    }
  ]
]
