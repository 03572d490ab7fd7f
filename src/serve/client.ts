/**
 * Who asks: the address of the client, as far as it can be believed.
 */
import {createHmac} from 'node:crypto'
import {BlockList, isIP, isIPv4} from 'node:net'

/** Proxies whose word on the client is believed. */
export type Trusted = BlockList

/**
 * Read addresses and networks, such as `10.0.0.0/8` or `::1`.
 *
 * Throws when one is none.
 */
export function trustedProxies(given: readonly string[]): Trusted {
  const list = new BlockList()
  for (const text of given) {
    const [address = '', bits] = text.split('/')
    const family = isIPv4(address) ? 'ipv4' : 'ipv6'
    const most = family === 'ipv4' ? 32 : 128
    const prefix = bits === undefined ? most : Number(bits)
    const isRight = /^\d+$/.test(bits ?? '0') && prefix <= most
    if (!isIP(address) || !isRight) {
      throw new Error(
        `Unexpected proxy ${text}, expected an address or a network, such as 127.0.0.1 or 10.0.0.0/8`
      )
    }
    list.addSubnet(address, prefix, family)
  }
  return list
}

/**
 * The client: whoever is connected, or, when that is a trusted proxy, the
 * right-most address in `X-Forwarded-For` that is no trusted proxy.
 *
 * What stands further left was written by anybody. Other fields (`Forwarded`,
 * `X-Real-IP`) are not read: a proxy that does not set them passes them on.
 */
export function clientOf(
  remote: string | undefined,
  forwarded: string | undefined,
  trusted: Trusted
): string {
  let client = plain(remote ?? '')
  const hops = (forwarded ?? '').split(',').slice(-20)
  while (isTrusted(client, trusted)) {
    const next = plain(hops.pop()?.trim() ?? '')
    if (!isIP(next)) return client
    client = next
  }
  return client
}

/**
 * The network that an address stands for: /24 of IPv4, /64 of IPv6, as anybody
 * has the rest of those to himself.
 *
 * @example
 *   networkOf('192.0.2.77') // => '192.0.2.0/24'
 * @example
 *   networkOf('2001:db8:0:7::1') // => '2001:db8:0:7::/64'
 */
export function networkOf(client: string): string {
  if (isIPv4(client)) return `${client.replace(/\.\d+$/, '.0')}/24`
  if (!isIP(client)) return 'unknown'
  const [head = '', tail = ''] = canonical(client).split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail.split(':').filter(Boolean)
  const zeros = Array(Math.max(0, 8 - left.length - right.length)).fill('0')
  const groups = canonical(client).includes('::')
    ? [...left, ...zeros, ...right]
    : left
  return `${groups.slice(0, 4).join(':')}::/64`
}

/** An address in a proof of consent: who knows it can show it, nobody can read it. */
export function hashedClient(key: Uint8Array, client: string): string {
  const hash = createHmac('sha256', key).update(client).digest('hex')
  return `hmac:${hash.slice(0, 32)}`
}

function isTrusted(client: string, trusted: Trusted): boolean {
  if (!isIP(client)) return false
  return trusted.check(client, isIPv4(client) ? 'ipv4' : 'ipv6')
}

/** IPv4 in IPv6 as IPv4; without a zone. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
}

/** RFC 5952. */
function canonical(address: string): string {
  return new URL(`http://[${address}]`).hostname.slice(1, -1)
}
