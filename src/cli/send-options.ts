/**
 * Options of `quoin send`, as people type them and as they are used.
 */
import process from 'node:process'
import type {Publication} from '../publication.ts'
import {type Rate, readRate} from '../send/rate.ts'
import {readRelay} from '../send/smtp-relay.ts'
import {longestTransaction, rfcTimeouts} from '../send/smtp-timeouts.ts'
import {smtpTransport} from '../send/smtp-transport.ts'
import type {Transport} from '../transport.ts'

/** As commander gives them. */
export type SendOptions = Readonly<{
  folder: string
  list: string
  workers: string
  maxLate: string
  uncertain: 'hold' | 'resend-once'
  force?: boolean
  json?: boolean
  test?: string
  dryRun?: string
  yes?: boolean
  resume?: boolean
  rate?: string
}>

/** How an issue is sent. */
export type SendPlan = Readonly<{
  connections: number
  rate: Rate | undefined
  /** Milliseconds from now until the issue expires. */
  late: number
}>

/** Longer than any transaction: whoever holds it may finish what was begun. */
export const lease: number = longestTransaction(rfcTimeouts) + 5 * 60_000

/** Read what is a number in the options; throws when it is none. */
export function readSendPlan(options: SendOptions): SendPlan {
  const {workers, rate, maxLate} = options
  const connections = Number(workers)
  if (!/^\d+$/.test(workers) || connections < 1 || connections > 200) {
    throw new Error(
      `Unexpected --workers ${workers}, expected a number of connections from 1 to 200`
    )
  }
  const read = rate === undefined ? undefined : readRate(rate)
  if (rate !== undefined && !read) {
    throw new Error(
      `Unexpected --rate ${rate}, expected messages in a time, such as 14/s, 300/m or 5000/h`
    )
  }
  return {connections, rate: read, late: hoursOption('--max-late', maxLate)}
}

/** Hours as milliseconds; throws when they are none. */
export function hoursOption(name: string, given: string): number {
  const [, hours = ''] = /^(\d+(?:\.\d+)?)h?$/.exec(given) ?? []
  const late = Number(hours) * 3_600_000
  if (hours && late >= 60_000 && late <= 10 * 24 * 3_600_000) return late
  throw new Error(
    `Unexpected ${name} ${given}, expected hours, such as 36 or 48h, at most 240`
  )
}

/** The relay that the environment names. */
export function relayOf({sender}: Publication): Transport {
  const url = process.env.QUOIN_SMTP_URL
  if (!url) {
    throw new Error(
      'Missing QUOIN_SMTP_URL, expected the relay, such as `smtp://user:password@relay.example:587`'
    )
  }
  const domain = sender.address.slice(sender.address.lastIndexOf('@') + 1)
  return smtpTransport(readRelay(url, domain))
}
