/**
 * How fast, and in how much memory, subscribers come in and go out.
 *
 *     node test/bench/ledger-import.ts [ROWS]
 */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import process from 'node:process'
import {importCsv} from '../../src/store/import-csv.ts'
import {sqliteLedger} from '../../src/store/sqlite-ledger.ts'
import {mainList} from '../../src/subscriber.ts'

const rows = Number(process.argv[2] ?? 1_000_000)
const megabyte = 1024 * 1024
const memory = () => process.memoryUsage.rss() / megabyte

/** A file of so many rows, one in a hundred of them wrong. */
async function* file(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('email,name,confirmed_at\n')
  for (let from = 0; from < rows; from += 500) {
    const lines: string[] = []
    for (let at = from; at < Math.min(from + 500, rows); at++) {
      lines.push(
        at % 100 === 99
          ? `not an address ${at},Nobody,2024-01-01\n`
          : `reader.${at}@example${at % 5000}.org,"Reader, ${at}",2024-01-01 10:00\n`
      )
    }
    yield Buffer.from(lines.join(''))
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'quoin-bench-'))
try {
  const ledger = await sqliteLedger({
    folder,
    key: 'a key of the bench, 32 characters or more'
  })
  let peak = 0
  const marks: string[] = []
  const begun = performance.now()
  let rejects = 0
  const report = await importCsv(ledger, file(), {
    list: mainList,
    note: 'bench.csv',
    onReject: () => {
      rejects++
    },
    onProgress(done) {
      peak = Math.max(peak, memory())
      if (done >= (marks.length + 1) * (rows / 10)) {
        const rate = done / ((performance.now() - begun) / 1000)
        marks.push(
          `${done} rows  ${memory().toFixed(0)} MB  ${rate.toFixed(0)}/s`
        )
      }
    }
  })
  const seconds = (performance.now() - begun) / 1000
  process.stdout.write(`${marks.join('\n')}\n`)
  process.stdout.write(
    `import  ${rows} rows in ${seconds.toFixed(1)} s, ${(rows / seconds).toFixed(0)} rows/s, peak ${peak.toFixed(0)} MB; ${report.taken} taken, ${rejects} rejected with reasons\n`
  )
  const start = performance.now()
  let after = 0
  let count = 0
  for (;;) {
    const page = await ledger.subscribers(mainList, 'confirmed', {
      after,
      limit: 1000
    })
    count += page.length
    peak = Math.max(peak, memory())
    after = page.at(-1)?.id ?? after
    if (page.length < 1000) break
  }
  const took = (performance.now() - start) / 1000
  process.stdout.write(
    `read    ${count} subscribers in ${took.toFixed(1)} s, ${(count / took).toFixed(0)}/s, peak ${peak.toFixed(0)} MB\n`
  )
  await ledger.close()
} finally {
  await rm(folder, {recursive: true})
}
