/**
 * How the relay is reached: `smtp://user:password@relay.example:587`.
 */

/** A relay, and how we talk to it. */
export type Relay = Readonly<{
  host: string
  port: number
  /**
   * `immediate` from the first octet (RFC 8314), `starttls` before anything is
   * told, `off` not at all. There is none that falls back to plaintext.
   */
  tls: 'immediate' | 'starttls' | 'off'
  login?: Readonly<{user: string; password: string}>
  /** What we call ourselves in EHLO. */
  name: string
}>

const form =
  'expected an address such as `smtp://user:password@relay.example:587`'

/** Hosts to which nobody else listens. */
const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/**
 * Read the address of a relay.
 *
 * `smtp:` uses STARTTLS, `smtps:` TLS from the start; `?tls=off` turns it off,
 * `?name=mail.letter.example` is what we call ourselves. Throws an error that
 * never names the password.
 *
 * @param name
 *   What we call ourselves, if the address does not say.
 * @example
 *   readRelay('smtp://relay.example', 'letter.example') // => {host: 'relay.example', port: 587, tls: 'starttls', name: 'letter.example'}
 * @example
 *   readRelay('smtp://127.0.0.1:25?tls=off', 'letter.example') // => {host: '127.0.0.1', port: 25, tls: 'off', name: 'letter.example'}
 */
export function readRelay(text: string, name: string): Relay {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const {protocol, hostname = ''} = url ?? {}
  const isKnown = protocol === 'smtp:' || protocol === 'smtps:'
  if (!url || !isKnown || !hostname) throw unexpected(form)
  const strange = [...url.searchParams].find(
    ([key, value]) =>
      !(key === 'tls' && /^(?:off|required)$/.test(value)) &&
      !(key === 'name' && /^[A-Za-z0-9.:[\]-]+$/.test(value))
  )
  if (strange) {
    throw unexpected(
      `did not expect \`${strange[0]}=${strange[1]}\`, only \`tls=off\`, \`tls=required\` and \`name=…\``
    )
  }
  const isOff = url.searchParams.get('tls') === 'off'
  if (isOff && protocol === 'smtps:') {
    throw unexpected('`smtps:` and `tls=off` contradict each other')
  }
  if (isOff && url.username && !loopback.test(hostname)) {
    throw unexpected('a password is not sent without TLS: drop `tls=off`')
  }
  const secure = protocol === 'smtps:'
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    tls: secure ? 'immediate' : isOff ? 'off' : 'starttls',
    ...(url.username && {
      login: {
        user: decodeURIComponent(url.username),
        password: decodeURIComponent(url.password)
      }
    }),
    name: url.searchParams.get('name') ?? name
  }
}

/** The relay for people, without a password. */
export function relayName({host, port, tls}: Relay): string {
  const shown = host.includes(':') ? `[${host}]` : host
  const scheme = tls === 'immediate' ? 'smtps' : 'smtp'
  return `${scheme}://${shown}:${port}${tls === 'off' ? ' (no TLS)' : ''}`
}

function unexpected(what: string): Error {
  return new Error(`Unexpected QUOIN_SMTP_URL, ${what}`)
}
