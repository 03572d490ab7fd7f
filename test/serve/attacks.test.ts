/**
 * The attacks that a service for subscribers must withstand, one test each.
 *
 * Guards the whole list: a number that is missing is named.
 */
import {describe, it} from 'vitest'
import {attacks as oneClick} from './attacks/one-click.ts'
import {attacks as scanners} from './attacks/scanners.ts'
import {attacks as tokens} from './attacks/tokens.ts'

describe.each([
  ['scanners', scanners],
  ['one-click', oneClick],
  ['tokens', tokens]
])('%s', (_, attacks) => {
  it.each(attacks)('%i %s', async (_number, _name, run) => run())
})
