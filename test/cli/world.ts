/**
 * A publication that can be sent, for tests of the command line.
 */
import {onTestFinished} from 'vitest'
import {articleMd, folderOf, publicationYaml} from '../folder.ts'
import {type RelayOptions, startRelay, type TestRelay} from '../send/relay.ts'
import {quoin, type Run} from './run.ts'

/** The file of issue 7. */
export const issue: string = `---
number: 7
id: issue00007
title: The quay
date: 2026-03-15
articles: [quay]
---
Dear readers, the quay is open.
`

/** A publication with two readers, and a relay. */
export async function world(
  options: RelayOptions = {},
  more: Record<string, string> = {}
): Promise<{
  root: string
  relay: TestRelay
  run: (...args: string[]) => Promise<Run>
  env: Record<string, string>
}> {
  const root = await folderOf({
    'publication.yaml': `${publicationYaml}service_url: https://mail.letter.example\n`,
    'articles/quay.md': articleMd('quay'),
    'articles/issues/007.md': issue,
    ...more
  })
  const relay = await startRelay(options)
  onTestFinished(() => relay.end())
  const env = {
    QUOIN_SMTP_URL: `smtp://127.0.0.1:${relay.port}?tls=off`,
    QUOIN_DATABASE_URL: '',
    QUOIN_ADDRESS_KEY: ''
  }
  const run = (...args: string[]): Promise<Run> => quoin(args, {cwd: root, env})
  for (const name of ['ada', 'bea']) {
    await run('subscribers', 'add', `${name}@example.org`)
  }
  return {root, relay, run, env}
}
