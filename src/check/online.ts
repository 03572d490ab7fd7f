/**
 * Pages of other hosts: whether they are there.
 *
 * Each is asked for once. Hosts that say they are busy, or refuse programs, are
 * not asked again: nobody can say of their pages.
 */
import {type Desk, find} from './desk.ts'
import {privateHost, reservedName} from './knowledge/links.ts'
import {linksOf, placeOfLink, type TextLink} from './links.ts'

/** How other hosts are asked. */
export type OnlineOptions = Readonly<{
  /** Pages asked for at once; of one host one at a time. */
  connections?: number
  /** Milliseconds for one page. */
  timeout?: number
  /** This machine may be asked too: for tests. */
  loopback?: boolean
  /** Told after each page. */
  onNews?: (done: number, all: number) => void
}>

/** What became of asking. */
export type OnlineTally = Readonly<{
  asked: number
  /** Pages of which nobody can say: refused to programs, too slow, broken. */
  unsure: readonly string[]
}>

type Answer = Readonly<
  | {state: 'there'; moved?: string}
  | {state: 'gone'; why: string}
  | {state: 'unsure'}
>

/** Ask for every page once, and write down what is dead or has moved. */
export async function checkOnline(
  {texts, publication}: Desk,
  options: OnlineOptions = {}
): Promise<OnlineTally> {
  const byUrl = new Map<string, TextLink[]>()
  for (const link of texts.flatMap(linksOf)) {
    const url = URL.parse(link.url)
    if (!url || !/^https?:$/.test(url.protocol)) continue
    if (link.url.startsWith(publication.url)) continue
    const isOurs = privateHost.test(url.hostname)
    if ((isOurs && !options.loopback) || reservedName.test(url.hostname))
      continue
    byUrl.set(link.url, [...(byUrl.get(link.url) ?? []), link])
  }
  const answers = await askAll([...byUrl.keys()], options)
  const unsure: string[] = []
  for (const [url, answer] of answers) {
    if (answer.state === 'unsure') unsure.push(url)
    for (const link of byUrl.get(url) ?? []) report(link, answer)
  }
  return {asked: byUrl.size, unsure}
}

function report(link: TextLink, answer: Answer): void {
  const {file} = link.text
  const shown = `\`${link.url.slice(0, 120)}\``
  if (answer.state === 'gone') {
    find(
      file,
      'dead-link',
      placeOfLink(link),
      `Unexpected link to ${shown}, ${answer.why}, expected a page that is there: correct it, or link to a copy in an archive`
    )
  } else if (answer.state === 'there' && answer.moved) {
    find(
      file,
      'moved-link',
      placeOfLink(link),
      `Unexpected link to ${shown}, expected \`${answer.moved}\`, where the page has moved for good`,
      link.at ? answer.moved : undefined
    )
  }
}

/** One queue for each host, so many hosts at once. */
async function askAll(
  urls: readonly string[],
  options: OnlineOptions
): Promise<[string, Answer][]> {
  const {connections = 8, onNews} = options
  const queues = [...Map.groupBy(urls, (url) => new URL(url).host).values()]
  const answers: [string, Answer][] = []
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const url of queue) {
        answers.push([url, await ask(url, options)])
        onNews?.(answers.length, urls.length)
      }
    }
  }
  await Promise.all(Array.from({length: connections}, work))
  const order = new Map(urls.map((url, index) => [url, index]))
  return answers.sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
}

async function ask(
  url: string,
  {timeout = 10_000}: OnlineOptions
): Promise<Answer> {
  try {
    const {page, isPermanent} = await follow(url, AbortSignal.timeout(timeout))
    if (page.status === 404 || page.status === 410) {
      return {state: 'gone', why: `which answers ${page.status}`}
    }
    if (!page.ok) return {state: 'unsure'}
    if (!(await hasPart(page, url))) {
      return {state: 'gone', why: 'whose page has no such place (`#…`)'}
    }
    const moved = page.url + new URL(url).hash
    return isPermanent ? {state: 'there', moved} : {state: 'there'}
  } catch (error) {
    return isNobody(error)
      ? {state: 'gone', why: 'whose host is not there'}
      : {state: 'unsure'}
  }
}

const mostRedirects = 5

/** Get a page over its redirects; permanent when all of them, and one, are. */
async function follow(
  url: string,
  signal: AbortSignal
): Promise<{page: Response; isPermanent: boolean}> {
  let at = url
  let isPermanent = false
  for (let count = 0; count <= mostRedirects; count++) {
    const page = await fetch(at, {
      redirect: 'manual',
      signal,
      headers: {'user-agent': 'Quoin (link check)', accept: 'text/html,*/*'}
    })
    const to = page.headers.get('location')
    if (page.status < 300 || page.status >= 400 || !to) {
      return {page, isPermanent}
    }
    await page.body?.cancel()
    const lasts = page.status === 301 || page.status === 308
    isPermanent = lasts && (count === 0 || isPermanent)
    at = new URL(to, at).href
  }
  throw new Error(`More than ${mostRedirects} redirects from ${url}`)
}

/** Bytes of a page that are read to find a place in it. */
const mostBytes = 5_000_000

/**
 * Whether the place that an address names is on the page. Places that a script
 * makes (`#!…`, `#/…`) and parts of text (`#:~:…`) are taken for there.
 */
async function hasPart(page: Response, url: string): Promise<boolean> {
  const id = decodeURIComponent(new URL(url).hash.slice(1))
  const isHtml = /^text\/html/.test(page.headers.get('content-type') ?? '')
  if (!id || /^[!/:]/.test(id) || !isHtml) {
    await page.body?.cancel()
    return true
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of page.body ?? []) {
    chunks.push(chunk)
    size += chunk.length
    if (size > mostBytes) return true
  }
  const html = Buffer.concat(chunks).toString('utf8')
  const quoted = id.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`\\b(?:id|name)\\s*=\\s*["']?${quoted}["'\\s>]`).test(html)
}

/** Whether the name of the host leads nowhere; a network may be away as well. */
function isNobody(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    const {code} = at as NodeJS.ErrnoException
    if (code === 'ENOTFOUND' || code === 'ECONNREFUSED') return true
  }
  return false
}
