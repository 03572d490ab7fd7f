/**
 * What was built, opened in a browser that reports every try to run something.
 */
import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {Browser, Dialog, Page} from 'playwright-core'
import type {BuiltFile} from './building.ts'

type Opened = Readonly<{name: string; html: string; type: string}>

/** What was seen. */
export type BrowserReport = Readonly<{pages: number; problems: string[]}>

/**
 * A page may use its own stylesheet and the script of the search page; mails
 * carry their styles inside. Whatever else tries to run or to load is reported.
 */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' https://letter.example; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-src 'none'; object-src 'none'; report-uri /csp"

/** Pages that are open at once. */
const tabs = 3

/** Open every document once; of equal ones only the first. */
export async function readInBrowser(
  browser: Browser,
  folder: string,
  documents: readonly BuiltFile[]
): Promise<BrowserReport> {
  const problems: string[] = []
  const pages = new Map<string, Opened>()
  for (const {input, file, text} of documents) {
    const html = file.endsWith('.json') ? contentOf(text) : text
    const key = createHash('sha256').update(html).digest('hex')
    const type = file.endsWith('.svg') ? 'image/svg+xml' : 'text/html'
    const name = `${input} ${file.replace(folder, '')}`
    if (!pages.has(key)) pages.set(key, {name, html, type})
  }
  const server = createServer((request, response) => {
    const key = request.url?.slice(1) ?? ''
    const page = pages.get(key)
    if (request.url === '/csp') {
      let body = ''
      request.on('data', (bytes) => {
        body += bytes
      })
      request.on('end', () => problems.push(`policy ${body}`))
    }
    response.setHeader('Content-Security-Policy', policy)
    response.setHeader(
      'Content-Type',
      `${page?.type ?? 'text/html'}; charset=utf-8`
    )
    response.end(page?.html ?? '')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  const context = await browser.newContext()
  const queue = pages.entries()
  await Promise.all(
    Array.from({length: tabs}, async () => {
      const page = await context.newPage()
      for (const [key, {name}] of queue) {
        const found = await lookAt(page, `http://127.0.0.1:${port}/${key}`)
        for (const problem of found) problems.push(`${name} ${problem}`)
      }
    })
  )
  await context.close()
  server.close()
  return {pages: pages.size, problems: problems.map((one) => withName(one))}

  function withName(problem: string): string {
    const [key] = problem.match(/[0-9a-f]{64}/) ?? []
    return `${pages.get(key ?? '')?.name ?? ''} ${problem}`
  }
}

async function lookAt(page: Page, address: string): Promise<string[]> {
  const found: string[] = []
  const hear = (dialog: Dialog) => {
    found.push(`dialog ${dialog.message()}`)
    return dialog.dismiss()
  }
  page.on('dialog', hear)
  // Styles, pictures and the search script are not what is looked for here; a
  // page that leads on to another is looked at itself.
  await page.route('**/*', (route) => {
    const url = route.request().url()
    return url === address || url.endsWith('/csp')
      ? route.continue()
      : route.fulfill({status: 204})
  })
  await page.goto(address)
  found.push(...(await dangersOf(page)))
  await page.unroute('**/*')
  page.off('dialog', hear)
  return found
}

/** What a reader of feeds would show of all items. */
function contentOf(json: string): string {
  const {items} = JSON.parse(json) as {items: {content_html?: string}[]}
  const html = items.map((item) => item.content_html ?? '')
  return `<!doctype html><title>Feed</title>${html.join('\n')}`
}

/** Elements and attributes that could run something, as the browser has them. */
function dangersOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    for (const element of document.querySelectorAll('*')) {
      const name = element.localName
      const isOwn =
        name === 'script' &&
        (element.getAttribute('type') === 'application/ld+json' ||
          /^\/[\w./%-]*$/.test(element.getAttribute('src') ?? ''))
      if (
        /^(?:script|iframe|object|embed|base|applet|frame|portal|math|svg)$/.test(
          name
        ) &&
        !isOwn &&
        element !== document.documentElement
      ) {
        found.push(element.outerHTML.slice(0, 200))
      }
      for (const {name: key, value} of element.attributes) {
        const isHandler = key.startsWith('on') || key === 'srcdoc'
        const isAddress = /^(?:href|src|action|formaction|data|poster)$/.test(
          key
        )
        const scheme = /^\s*([a-z][a-z\d+.-]*):/i
          .exec(value)?.[1]
          ?.toLowerCase()
        const isWrong =
          isAddress &&
          scheme !== undefined &&
          !['http', 'https', 'mailto', 'tag'].includes(scheme)
        // A page that has moved says where to, with a path of the site.
        const isLeading =
          key === 'content' &&
          /url\s*=/i.test(value) &&
          !/url=(?:\/(?!\/)|\.|https:\/\/[\w.]*\.example\/)/i.test(value)
        if (isHandler || isWrong || isLeading) {
          found.push(`${name} ${key}=${value.slice(0, 100)}`)
        }
      }
    }
    return found
  })
}
