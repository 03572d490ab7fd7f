/**
 * What one article and one issue take, once everything is imported.
 *
 * `node in-process.ts ROOT`: ROOT is a publication of the corpus. Prints lines
 * for people.
 */
import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import {VFile} from 'vfile'
import {readSite} from '../../src/cli/read-site.ts'
import {extractor} from '../../src/parse/extract.ts'
import {parseMarkdown} from '../../src/parse/parse-markdown.ts'
import {renderEmail} from '../../src/publish/email.ts'
import {composeSample} from '../../src/send/compose.ts'
import {corpusArticle} from './corpus.ts'
import {publication} from './system-files.ts'

const [root = ''] = process.argv.slice(2)
const articles = Array.from({length: 300}, (_, index) => corpusArticle(index))

const parsing = processorTime((text) => parseMarkdown(new VFile(text)))
const extracting = processorTime(extractor())
print('parse one article to mdast', parsing)
print('quotations and actors of it', extracting - parsing)
await measureIssue()

/** Milliseconds of processor time an article; the best of five rounds. */
function processorTime(work: (text: string) => unknown): number {
  const rounds = Array.from({length: 5}, () => {
    const before = process.cpuUsage()
    for (const {text} of articles) work(text)
    const {user, system} = process.cpuUsage(before)
    return (user + system) / 1000 / articles.length
  })
  return Math.min(...rounds)
}

async function measureIssue(): Promise<void> {
  const six = articles.slice(0, 6)
  mkdirSync(path.join(root, 'articles/issues'), {recursive: true})
  writeFileSync(path.join(root, 'publication.yaml'), publication(true))
  for (const {name, text} of six) {
    writeFileSync(path.join(root, 'articles', name), text)
  }
  const slugs = six.map(({name}) => name.replace(/\.md$/, ''))
  writeFileSync(
    path.join(root, 'articles/issues/1.md'),
    `---\nnumber: 1\nid: benchissue1\ntitle: The first\nsubject: The first\npreheader: Of six\ndate: 2021-02-01\narticles: [${slugs.join(', ')}]\n---\nDear readers, here are six.\n`
  )
  const {site} = await readSite(root, new Date('2040-01-01T00:00:00Z'))
  const [issue] = site?.issues ?? []
  if (!site || !issue) throw new Error('Cannot measure an issue: there is none')
  const times: number[] = []
  // Importing is not what is measured, and these come with the first mail.
  await import('mjml')
  await import('nodemailer')
  for (let round = 0; round < 15; round++) {
    const begun = performance.now()
    const email = await renderEmail(site, issue)
    await composeSample(site.publication, email, issue)
    times.push(performance.now() - begun)
  }
  rmSync(path.join(root, 'articles'), {recursive: true})
  print('an issue of six: HTML, text, MIME, the first time', times[0] ?? 0)
  print('the same, warm', Math.min(...times))
}

function print(what: string, milliseconds: number): void {
  process.stdout.write(`${what.padEnd(52)}${milliseconds.toFixed(2)} ms\n`)
}
