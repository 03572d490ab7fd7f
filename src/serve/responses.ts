/**
 * Answers as responses: a page for people, JSON for those who ask for it.
 */
import {createHash} from 'node:crypto'
import type {Answer} from '../answer.ts'

/** What every response says. No cookie, so nothing that a page elsewhere could use. */
export const commonFields: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  vary: 'accept'
}

/** A policy that allows a page nothing but its own style. */
function policyOf(styles: readonly string[]): string {
  const style = styles.length > 0 ? styles.join(' ') : "'none'"
  return `default-src 'none'; style-src ${style}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`
}

/** Statuses of answers. */
export type AnswerStatus = 200 | 400 | 404 | 413 | 415 | 422 | 429 | 500 | 503

/** Seconds until somebody may try again. */
const retryAfter = 60

/** Make responders of a renderer of pages. */
export function respondWith(
  page: (answer: Answer) => string
): (request: Request, answer: Answer, status?: AnswerStatus) => Response {
  const policies = new Map<string, string>()
  return (request, answer, status = 200) => {
    const fields = {
      ...commonFields,
      ...((status === 429 || status === 503) && {
        'retry-after': String(retryAfter)
      })
    }
    if (wantsJson(request)) {
      return Response.json(
        {answer},
        {
          status,
          headers: {...fields, 'content-security-policy': policyOf([])}
        }
      )
    }
    const html = page(answer)
    const styles = html.match(/(?<=<style>)[\s\S]*?(?=<\/style>)/g) ?? []
    const policy = policyOf(styles.map((style) => hashOf(policies, style)))
    return new Response(html, {
      status,
      headers: {
        ...fields,
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy
      }
    })
  }
}

/** A few words for programs. */
export function plainResponse(text: string, status = 200): Response {
  return new Response(`${text}\n`, {
    status,
    headers: {
      ...commonFields,
      'content-type': 'text/plain; charset=utf-8',
      'content-security-policy': policyOf([]),
      ...(status === 503 && {'retry-after': String(retryAfter)})
    }
  })
}

/** Whether JSON is asked for, and HTML is not. */
export function wantsJson(request: Request): boolean {
  const accept = request.headers.get('accept') ?? ''
  return (
    /\bapplication\/json\b/i.test(accept) && !/\btext\/html\b/i.test(accept)
  )
}

/** Pages share one stylesheet, so it is hashed once. */
function hashOf(known: Map<string, string>, style: string): string {
  const found = known.get(style)
  if (found) return found
  const hash = createHash('sha256').update(style).digest('base64')
  const source = `'sha256-${hash}'`
  if (known.size > 10) known.clear()
  known.set(style, source)
  return source
}
