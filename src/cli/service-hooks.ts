/**
 * What the service proves providers by, and how it fetches what they sign with.
 */
import process from 'node:process'
import type {HookSecrets} from '../serve/hooks.ts'

/** Octets that are taken of an address. */
const mostFetched = 64_000

/** Milliseconds that an address is waited for. */
const fetchTimeout = 5000

/** Shortest secret that is taken. */
const shortest = 16

/** Read the secrets of hooks from the environment; those without are not there. */
export function hookSecrets(): HookSecrets {
  const {env} = process
  const postmark = secretIn('QUOIN_HOOK_POSTMARK')
  const mailgun = secretIn('QUOIN_HOOK_MAILGUN')
  const dsn = secretIn('QUOIN_HOOK_DSN')
  const ses = (env.QUOIN_HOOK_SES ?? '').split(',').map((each) => each.trim())
  const topics = ses.filter(Boolean)
  const wrong = topics.find(
    (each) => !/^arn:aws[\w-]*:sns:[\w-]+:\d+:[\w-]+$/.test(each)
  )
  if (wrong !== undefined) {
    throw new Error(
      `Unexpected topic ${wrong} in QUOIN_HOOK_SES, expected ARNs such as arn:aws:sns:eu-west-1:123456789012:bounces`
    )
  }
  if (postmark !== undefined && !postmark.includes(':')) {
    throw new Error('Unexpected QUOIN_HOOK_POSTMARK, expected `user:password`')
  }
  return {
    ...(postmark !== undefined && {postmark}),
    ...(mailgun !== undefined && {mailgun}),
    ...(dsn !== undefined && {dsn}),
    ...(topics.length > 0 && {ses: topics})
  }
}

function secretIn(name: string): string | undefined {
  const value = process.env[name]
  if (!value) return undefined
  if (value.length >= shortest) return value
  throw new Error(
    `Unexpected ${name} of ${value.length} characters, expected at least ${shortest}`
  )
}

/** Fetch a text; follows no redirect, and takes only so much. */
export async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, {
    redirect: 'error',
    signal: AbortSignal.timeout(fetchTimeout)
  })
  if (!response.ok) throw new Error(`The answer was ${response.status}`)
  let text = ''
  const decoder = new TextDecoder()
  for await (const piece of response.body ?? []) {
    text += decoder.decode(piece, {stream: true})
    if (text.length > mostFetched) throw new Error('The answer is too long')
  }
  return text
}
