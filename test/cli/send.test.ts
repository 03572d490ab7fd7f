import {readdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {publicationYaml} from '../folder.ts'
import type {RelayOptions} from '../send/relay.ts'
import {quoin} from './run.ts'
import {issue, world} from './world.ts'

describe('quoin send', () => {
  it('shows the plan, sends to each once, and says that all is done', async () => {
    const {relay, run} = await world()
    const sent = await run('send', '7', '--yes')
    expect(sent.err).toContain('2 on the list main')
    expect(sent.out).toMatch(/accepted +2/)
    expect(sent.code).toBe(0)
    expect(relay.taken.map(({to}) => to).toSorted()).toEqual([
      'ada@example.org',
      'bea@example.org'
    ])
    const raw = String(relay.taken[0]?.bytes)
    expect(raw).toMatch(
      /^List-Unsubscribe: <https:\/\/mail\.letter\.example\/u\/v1\./m
    )
    const again = await run('send', '7', '--yes')
    expect([again.code, again.err]).toEqual([
      2,
      'Issue 7 was sent and finished: see `quoin status 7`\n'
    ])
    expect(relay.taken).toHaveLength(2)
  })

  it('asks nobody who is not there, and sends nothing without a word', async () => {
    const {relay, run} = await world()
    const {code, err} = await run('send', '7')
    expect(code).toBe(2)
    expect(err).toContain('say --yes to send issue 7 to 2')
    expect(relay.taken).toEqual([])
    expect((await run('status', '7')).code).not.toBe(0)
  })

  it('tries it on one address, under an id that is not the issue’s, without the ledger', async () => {
    const {relay, run} = await world()
    const tried = await run('send', '7', '--test', 'Ed@Example.Org')
    expect(tried.code).toBe(0)
    expect(relay.taken.map(({to}) => to)).toEqual(['Ed@example.org'])
    await run('send', '7', '--yes')
    const ids = relay.taken.map(
      ({bytes}) => /^Message-ID: .*$/m.exec(String(bytes))?.[0]
    )
    expect(new Set(ids).size).toBe(3)
    expect((await run('send', '7', '--test', 'a,b@c.example')).code).toBe(2)
  })

  it('writes what would be sent, exactly', async () => {
    const {root, relay, run} = await world()
    const {code} = await run('send', '7', '--dry-run', 'out')
    expect(code).toBe(0)
    const names = (await readdir(path.join(root, 'out'))).filter((name) =>
      name.endsWith('.eml')
    )
    expect(names).toHaveLength(2)
    expect(relay.taken).toEqual([])
    await run('send', '7', '--yes')
    const dry = await readFile(path.join(root, 'out', names[0] ?? ''), 'latin1')
    const id = /^Message-ID: .*$/m.exec(dry)?.[0] ?? 'none'
    expect(relay.taken.some(({bytes}) => String(bytes).includes(id))).toBe(true)
  })

  it('goes on with what was begun, as it was then', async () => {
    let isDown = true
    const {root, relay, run} = await world({
      script: (stage) =>
        stage === 'rcpt' && isDown
          ? {say: '535 5.7.8 Password expired'}
          : undefined
    })
    const first = await run('send', '7', '--yes')
    expect(first.code).toBe(2)
    expect(first.err).toContain('rcpt: 535 5.7.8 Password expired')
    isDown = false
    await writeFile(
      path.join(root, 'articles/issues/007.md'),
      issue.replace('Dear readers', 'Dear all')
    )
    const second = await run('send', '7', '--yes')
    expect([second.code, second.err]).toEqual([
      2,
      expect.stringContaining('`quoin send 7 --resume` goes on')
    ])
    const third = await run('send', '7', '--resume', '--json')
    expect(third.code).toBe(0)
    expect(JSON.parse(third.out).tally.accepted).toBe(2)
    expect(String(relay.taken[0]?.bytes)).toContain('Dear readers')
    expect((await run('audit', '7')).code).toBe(0)
  })

  it.each<[number, string, RelayOptions['script']]>([
    [
      3,
      'uncertain ones',
      (stage) => (stage === 'dot' ? {end: 'rst'} : undefined)
    ],
    [
      4,
      'failed ones',
      (stage) => (stage === 'rcpt' ? {say: '550 5.1.1 No'} : undefined)
    ]
  ])('ends with %i for %s', async (code, _, script) => {
    const {run} = await world(script ? {script} : {})
    expect((await run('send', '7', '--yes')).code).toBe(code)
  })

  it('ends with 75 when it is told to stop', async () => {
    const {run, env, root, relay} = await world({
      script: (stage) =>
        stage === 'rcpt' ? {say: '451 4.7.1 Greylisted'} : undefined
    })
    void run
    const {spawn} = await import('node:child_process')
    const {repository} = await import('./run.ts')
    const child = spawn(
      process.execPath,
      [path.join(repository, 'src/cli/bin.js'), 'send', '7', '--yes'],
      {cwd: root, env: {...process.env, ...env}, stdio: 'ignore'}
    )
    const ended = new Promise((resolve) => child.once('exit', resolve))
    while (relay.commands.filter((line) => line === 'RSET').length < 2) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    child.kill('SIGINT')
    expect(await ended).toBe(75)
  })

  it('refuses what would be taken for forged: a key that is none, or not there', async () => {
    const yaml = `${publicationYaml}dkim: {rsa: s1}\n`
    const {run, root, env} = await world({}, {'publication.yaml': yaml})
    const missing = await run('send', '7', '--yes')
    expect(missing.code).toBe(2)
    expect(missing.err).toContain('Missing QUOIN_DKIM_RSA')
    const wrong = await quoin(['send', '7', '--yes'], {
      cwd: root,
      env: {...env, QUOIN_DKIM_RSA: '-----BEGIN PRIVATE KEY-----'}
    })
    expect(wrong.code).toBe(2)
    expect(wrong.err).toContain('this is no private key in PEM')
  })

  it('refuses an issue that is bigger than the relay takes', async () => {
    const {relay, run} = await world({size: 5000})
    const {code, err} = await run('send', '7', '--yes')
    expect(code).toBe(2)
    expect(err).toContain('The relay takes 5000 octets')
    expect(relay.taken).toEqual([])
  })

  it('refuses a template without postal address or link to unsubscribe', async () => {
    const {run} = await world(
      {},
      {
        'templates/email.mjml.liquid':
          '<mjml><mj-body><mj-section><mj-column><mj-text>Hello</mj-text></mj-column></mj-section></mj-body></mjml>'
      }
    )
    const {code, err} = await run('send', '7', '--yes')
    expect(code).toBe(2)
    expect(err).toContain('The HTML has no link to unsubscribe')
    expect(err).toContain('The HTML does not show the postal address')
  })

  it.each([
    [['--workers', '0'], 'Unexpected --workers 0'],
    [['--rate', 'fast'], 'Unexpected --rate fast'],
    [['--max-late', '0'], 'Unexpected --max-late 0'],
    [['--resume'], 'Issue 7 was never begun']
  ])('refuses %j', async (args, problem) => {
    const {run} = await world()
    const {code, err} = await run('send', '7', '--yes', ...args)
    expect(code).toBe(2)
    expect(err).toContain(problem)
  })

  it('needs a relay', async () => {
    const {root} = await world()
    const {code, err} = await quoin(['send', '7', '--yes'], {
      cwd: root,
      env: {QUOIN_SMTP_URL: '', QUOIN_DATABASE_URL: ''}
    })
    expect(code).toBe(2)
    expect(err).toContain('Missing QUOIN_SMTP_URL')
  })
})
