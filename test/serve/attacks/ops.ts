/** What those who run it might give away. */
import {stat} from 'node:fs/promises'
import path from 'node:path'
import {expect} from 'vitest'
import {composeNote} from '../../../src/send/compose-note.ts'
import {quoin} from '../../cli/run.ts'
import {folderOf, publicationYaml} from '../../folder.ts'
import {samplePublication} from '../../publish/sample-site.ts'
import {type Attack, serviceWorld} from '../world.ts'

/** Secrets stay where they are. */
export const attacks: readonly Attack[] = [
  [
    64,
    'no secret in errors, health or files for others; without a key nothing starts',
    async () => {
      const world = await serviceWorld()
      const who = await world.member('ada@example.org')
      const token = world.path('u', who).slice(3)
      const broken = await serviceWorld({
        page: () => {
          throw new Error(`secret ${token} of ada@example.org at /home/x`)
        }
      })
      const came = await broken.get('/subscribe')
      expect(came.status).toBe(500)
      expect(came.text).not.toMatch(/secret|ada@|\/home|v1\.|at .*:\d+/)
      expect(broken.alarms.join()).not.toMatch(/ada@example|v1\.\w{4}\./)
      const {text} = await world.get('/healthz')
      expect(text).toBe('ok\n')
      const root = await folderOf({
        'publication.yaml': `${publicationYaml}service_url: https://mail.letter.example\n`
      })
      const env = {QUOIN_SMTP_URL: 'smtp://u:hunter2@127.0.0.1:9'}
      const args = ['serve', root, '--port', '0']
      const url = 'postgres://x:hunter2@127.0.0.1:9/x'
      for (const more of [
        {QUOIN_TOKEN_KEYS: 'short', ...env},
        {QUOIN_ADDRESS_KEY: 'short', ...env},
        {QUOIN_DATABASE_URL: url, ...env}
      ]) {
        const {code, err} = await quoin(args, {env: more})
        expect(code).toBe(2)
        expect(err).not.toContain('hunter2')
      }
      await quoin(['subscribers', 'add', 'a@example.org', '--folder', root])
      for (const name of ['ledger.db', 'address.key']) {
        const {mode} = await stat(path.join(root, '.quoin', name))
        expect([name, mode & 0o077]).toEqual([name, 0])
      }
      // A note reads no file and no address of the web, whatever is in it
      const {bytes} = await composeNote(
        samplePublication(),
        {
          kind: 'confirm',
          to: 'ada@example.org',
          subject: 'file:///etc/passwd',
          text: '{"path":"/etc/passwd","href":"http://127.0.0.1/"}',
          id: 'a',
          handle: 'x'
        },
        {from: 'letter@letter.example', keys: [], date: new Date(0)}
      )
      expect(Buffer.from(bytes).toString()).not.toContain('root:')
    }
  ]
]
