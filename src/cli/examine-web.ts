/**
 * The web: whether people can leave with one click, and what time others have.
 */
import type {Publication} from '../publication.ts'
import {type Diagnosis, diagnosesOf} from './diagnosis.ts'

/** Milliseconds that a page is waited for. */
const patience = 10_000

/** Milliseconds by which clocks may differ; beyond, signatures seem forged. */
const drift = {advice: 60_000, error: 3_600_000}

/** A page, and when it came. */
type Page = Readonly<{status: number; text: string; date?: Date; at: Date}>

/** Look at the service and the clock. */
export async function examineWeb(
  publication: Publication,
  get: typeof fetch = fetch
): Promise<Diagnosis[]> {
  const {serviceUrl, url} = publication
  const service = diagnosesOf('one-click')
  const site = diagnosesOf('site')
  const said: Diagnosis[] = []
  const pages: Page[] = []
  if (serviceUrl) {
    const {diagnosis, page} = await examineService(serviceUrl, get)
    said.push(diagnosis)
    if (page) pages.push(page)
  } else {
    said.push(
      service.advice(
        'There is no `service_url`: people unsubscribe by mail, and receivers that ask for one-click unsubscription (Gmail, Yahoo, from 5,000 a day) will mind'
      )
    )
  }
  const home = await open(`${url}/`, {}, get)
  if ('problem' in home) {
    said.push(site.advice(`${url} does not answer: ${home.problem}`))
  } else {
    pages.push(home)
    const answer = `${url} answers ${home.status}`
    said.push(home.status === 200 ? site.ok(answer) : site.advice(answer))
  }
  return [...said, clockOf(pages)]
}

/**
 * A link of nobody, pressed as mail programs press it: the service must answer
 * itself (404), and neither lead elsewhere nor ask for anything (RFC 8058 §3).
 */
async function examineService(
  serviceUrl: string,
  get: typeof fetch
): Promise<{diagnosis: Diagnosis; page?: Page}> {
  const {ok, error} = diagnosesOf('one-click')
  const health = await open(`${serviceUrl}/healthz`, {}, get)
  if ('problem' in health) {
    return {
      diagnosis: error(
        `${serviceUrl} does not answer: ${health.problem}. Start \`quoin serve\` behind it, or take \`service_url\` out`
      )
    }
  }
  if (health.status !== 200 || !/^(?:ok|held)\s*$/.test(health.text)) {
    return {
      page: health,
      diagnosis: error(
        `${serviceUrl}/healthz answers ${health.status}, expected \`ok\` of \`quoin serve\`: look where it leads`
      )
    }
  }
  const press = await open(
    `${serviceUrl}/u/doctor`,
    {
      method: 'POST',
      body: new URLSearchParams({'List-Unsubscribe': 'One-Click'})
    },
    get
  )
  const status = 'problem' in press ? press.problem : press.status
  return {
    page: health,
    diagnosis:
      status === 404
        ? ok(`${serviceUrl} takes one-click unsubscription`)
        : error(
            `A POST to ${serviceUrl}/u/… ends with ${status}, expected the service itself, without a way round: mail programs follow none`
          )
  }
}

async function open(
  url: string,
  init: RequestInit,
  get: typeof fetch
): Promise<Page | Readonly<{problem: string}>> {
  try {
    const response = await get(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience)
    })
    const text = (await response.text()).slice(0, 1000)
    const date = response.headers.get('date')
    return {
      status: response.status,
      text,
      at: new Date(),
      ...(date && {date: new Date(date)})
    }
  } catch (error) {
    const {cause, message} = error as Error & {cause?: Error}
    return {problem: cause?.message || message}
  }
}

/** Our clock against that of a host, which tells whole seconds. */
function clockOf(pages: readonly Page[]): Diagnosis {
  const {ok, advice, error, skipped} = diagnosesOf('clock')
  const page = pages.find(({date}) => date && !Number.isNaN(date.getTime()))
  if (!page?.date) return skipped('No host told its time')
  const off = page.at.getTime() - page.date.getTime()
  const seconds = Math.round(Math.abs(off) / 1000)
  if (seconds * 1000 < drift.advice) return ok('The clock is right')
  const text = `The clock is ${seconds} seconds ${off > 0 ? 'ahead' : 'behind'}, expected that of the network: set it`
  return seconds * 1000 < drift.error ? advice(text) : error(text)
}
