/**
 * What databases say, in the words of the ledger.
 */
import {LedgerError} from '../ledger.ts'
import {isLocked, sqliteCode} from './sqlite-dialect.ts'

/** A refusal of the database as a LedgerError; what is none stays as it is. */
export function translate(error: unknown, name: string): unknown {
  if (error instanceof LedgerError) return error
  return ofSqlite(error, name) ?? ofPostgres(error, name) ?? error
}

/** Whether the same transaction may succeed when it is run once more. */
export function isWorthAnother(error: unknown): boolean {
  // Deadlock, serialization failure
  return ['40P01', '40001'].includes(stateOf(error))
}

function ofSqlite(cause: unknown, name: string): LedgerError | undefined {
  if (isLocked(cause)) {
    return new LedgerError(
      'busy',
      `The ledger ${name} is locked by another process: try again when it has ended`,
      {cause}
    )
  }
  if (sqliteCode(cause) === 13) return fullError(name, cause)
  // Reading, writing or syncing failed, or the file cannot be opened any more
  if ([10, 14].includes(sqliteCode(cause) ?? 0)) {
    return new LedgerError(
      'disk',
      `The disk failed under the ledger ${name}: stop, look at the disk, then run \`quoin audit\``,
      {cause}
    )
  }
  if ([11, 26].includes(sqliteCode(cause) ?? 0)) {
    return new LedgerError(
      'replaced',
      `${name} is damaged or no ledger: restore the last copy, then run \`quoin audit\``,
      {cause}
    )
  }
  return undefined
}

/** There is no room. */
export function fullError(name: string, cause?: unknown): LedgerError {
  return new LedgerError(
    'full',
    `No room for the ledger ${name}: make room on its disk, then resume`,
    {cause}
  )
}

const lostStates = /^(?:08|57P0[1-5]|58)/

function ofPostgres(cause: unknown, name: string): LedgerError | undefined {
  const state = stateOf(cause)
  if (state.startsWith('53')) {
    // 53100: the disk is full; 53300: too many connections
    return state === '53100'
      ? fullError(name, cause)
      : new LedgerError(
          'busy',
          `The ledger ${name} has no room for another connection: try again`,
          {cause}
        )
  }
  if (['55P03', '40P01', '40001', '57014'].includes(state)) {
    return new LedgerError('busy', `The ledger ${name} is busy: try again`, {
      cause
    })
  }
  const {message = ''} = cause as {message?: string}
  const isLost =
    lostStates.test(state) ||
    /^E(?:CONN|PIPE|TIMEDOUT|HOST|NET|AI_|NOTFOUND)/.test(state) ||
    /^(?:Connection terminated|timeout exceeded|Client has encountered|server closed|Client was closed)/i.test(
      message
    )
  return isLost
    ? new LedgerError(
        'lost',
        `The ledger ${name} does not answer: see that the database runs, then try again`,
        {cause}
      )
    : undefined
}

/** SQLSTATE, or the code of a socket. */
function stateOf(error: unknown): string {
  const {code} = error as {code?: unknown}
  return typeof code === 'string' ? code : ''
}
