import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {folderTransport} from '../../src/send/folder-transport.ts'
import type {Relay} from '../../src/send/smtp-relay.ts'
import {smtpTransport} from '../../src/send/smtp-transport.ts'
import {authority, type RelayOptions, startRelay} from './relay.ts'
import {describeTransport} from './transport-contract.ts'

const relay = (port: number): Relay => ({
  host: '127.0.0.1',
  port,
  tls: 'off',
  name: 'letter.example'
})

const variants: [string, RelayOptions, Partial<Relay>][] = [
  ['SMTP', {}, {}],
  ['SMTP without pipelining', {pipelining: false}, {}],
  [
    'SMTP with STARTTLS and a password',
    {tls: 'relay', auth: true},
    {tls: 'starttls', login: {user: 'ada', password: 'secret'}}
  ],
  [
    'SMTP with TLS from the start',
    {tls: 'relay', immediate: true},
    {tls: 'immediate'}
  ]
]

for (const [name, options, changes] of variants) {
  describeTransport(name, async () => {
    const other = await startRelay(options)
    const transport = smtpTransport(
      {...relay(other.port), ...changes},
      {tls: {ca: authority}}
    )
    return {transport, arrivals: async () => other.taken, end: other.end}
  })
}

describeTransport('a folder', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'quoin-mail-'))
  return {
    transport: folderTransport(path.join(folder, 'mail')),
    async arrivals() {
      const index = path.join(folder, 'mail/messages.jsonl')
      const lines = await readFile(index, 'utf8').catch(() => '')
      const entries = lines
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
      return Promise.all(
        entries.map(async ({file, from, to}) => ({
          from,
          to,
          bytes: await readFile(path.join(folder, 'mail', file))
        }))
      )
    },
    end: () => rm(folder, {recursive: true})
  }
})
