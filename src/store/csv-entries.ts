/**
 * Rows of a file of subscribers → entries, or why a row is none.
 */
import {isIP} from 'node:net'
import {readAddress} from '../subscriber.ts'
import type {CsvRow} from './csv-rows.ts'

/** What a row says of somebody. */
export type CsvEntry = Readonly<{
  address: string
  at?: Date
  ip?: string
  agent?: string
  note?: string
}>

/** Why a row was not taken, and where. */
export type Reject = Readonly<{
  line: number
  column: number
  value: string
  problem: string
}>

/** Which cell holds what. */
export type Columns = Readonly<{
  address: number
  at?: number | undefined
  ip?: number | undefined
  agent?: number | undefined
  note?: number | undefined
  state?: number | undefined
  /** The first row is names, not somebody. */
  hasHead: boolean
}>

/** Names that files of other programs give to columns. */
const names: Readonly<Record<Exclude<keyof Columns, 'hasHead'>, string[]>> = {
  address: [
    'email',
    'e-mail',
    'email address',
    'email_address',
    'e-mail address',
    'mail',
    'address',
    'subscriber'
  ],
  at: [
    'confirmed_at',
    'optin_time',
    'confirm_time',
    'subscribed_at',
    'created_at',
    'since'
  ],
  ip: ['ip', 'confirm_ip', 'optin_ip'],
  agent: ['agent', 'user_agent'],
  note: ['note'],
  state: ['state', 'status']
}

/** What other programs call somebody who takes the letter. */
const subscribed = ['', 'confirmed', 'subscribed', 'active', 'enabled']

/**
 * Find out what the columns are.
 *
 * @param first
 *   The first row: names, or somebody already when there is no name among them.
 * @param named
 *   The name of the column of addresses, if the caller knows.
 * @returns
 *   A sentence when there is no column of addresses.
 */
export function columnsOf(
  first: readonly string[],
  named?: string
): Columns | string {
  const head = first.map((cell) => cell.trim().toLowerCase())
  const place = (wanted: readonly string[]) => {
    const at = wanted.map((name) => head.indexOf(name)).find((at) => at >= 0)
    return at
  }
  const address = place(named ? [named.toLowerCase()] : names.address)
  if (address !== undefined) {
    const {at, ip, agent, note, state} = names
    return {
      address,
      at: place(at),
      ip: place(ip),
      agent: place(agent),
      note: place(note),
      state: place(state),
      hasHead: true
    }
  }
  const lone = first.findIndex((cell) => readAddress(cell).address)
  if (lone >= 0 && !named) return {address: lone, hasHead: false}
  return `expected a column named ${named ? `\`${named}\`` : '`email`'}, found ${head.map((name) => `\`${name.slice(0, 40)}\``).join(', ')}: name it with --column`
}

/** Read one row. */
export function entryOf(row: CsvRow, columns: Columns): CsvEntry | Reject {
  const cell = (at: number | undefined) =>
    at === undefined ? '' : (row.cells[at] ?? '').trim()
  const reject = (at: number | undefined, problem: string): Reject => ({
    line: row.line,
    column: row.columns[at ?? 0] ?? 1,
    value: (row.cells[at ?? 0] ?? '').slice(0, 320),
    problem
  })
  const given = unescapeFormula(row.cells[columns.address] ?? '')
  const {address, problem} = readAddress(given)
  if (problem !== undefined) return reject(columns.address, problem)
  const state = cell(columns.state).toLowerCase()
  if (!subscribed.includes(state)) {
    return reject(
      columns.state,
      'expected somebody who takes the letter (`confirmed`, `subscribed`, `active` or `enabled`): import the others with --suppress'
    )
  }
  const at = timeOf(cell(columns.at))
  if (at === 'wrong') {
    return reject(
      columns.at,
      'expected a time that is over, such as `2024-05-31 09:30`'
    )
  }
  const ip = cell(columns.ip)
  if (ip && !isIP(ip)) return reject(columns.ip, 'expected an IP address')
  const agent = plain(cell(columns.agent))
  const note = plain(cell(columns.note))
  return {
    address,
    ...(at && {at}),
    ...(ip && {ip}),
    ...(agent && {agent}),
    ...(note && {note})
  }
}

/** Whether the row was not taken. */
export function isReject(read: CsvEntry | Reject): read is Reject {
  return 'problem' in read
}

/** A cell that would be a formula is written with `'` before it; see export. */
function unescapeFormula(cell: string): string {
  return /^'[=+\-@]/.test(cell) ? cell.slice(1) : cell
}

/** A time without a zone is UTC. */
function timeOf(text: string): Date | undefined | 'wrong' {
  if (text === '') return undefined
  const form =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d:?\d\d)?)?$/
  const [, day, time = '00:00', zone = 'Z'] = form.exec(text) ?? []
  const at = new Date(`${day}T${time}${zone}`)
  return Number.isNaN(at.getTime()) || at.getTime() > Date.now() ? 'wrong' : at
}

function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').slice(0, 500)
}
