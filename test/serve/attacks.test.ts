/**
 * The attacks that a service for subscribers must withstand, one test each.
 *
 * Guards the whole list: a number that is missing is named.
 */
import {describe, expect, it} from 'vitest'
import {attacks as abuse} from './attacks/abuse.ts'
import {attacks as dos} from './attacks/dos.ts'
import {attacks as enumeration} from './attacks/enumeration.ts'
import {attacks as hooks} from './attacks/hooks.ts'
import {attacks as injection} from './attacks/injection.ts'
import {attacks as oneClick} from './attacks/one-click.ts'
import {attacks as ops} from './attacks/ops.ts'
import {attacks as scanners} from './attacks/scanners.ts'
import {attacks as tokens} from './attacks/tokens.ts'

const all = [
  ['scanners', scanners],
  ['one-click', oneClick],
  ['tokens', tokens],
  ['enumeration', enumeration],
  ['abuse', abuse],
  ['injection', injection],
  ['denial of service', dos],
  ['hooks', hooks],
  ['operation', ops]
] as const

describe.each(all)('%s', (_, attacks) => {
  it.each(attacks)('%i %s', async (_number, _name, run) => run(), 120_000)
})

it('leaves no attack of the list out', () => {
  const numbers = all.flatMap(([, attacks]) =>
    attacks.map(([number]) => number)
  )
  const wanted = Array.from({length: 64}, (_, at) => at + 1)
  expect(numbers.sort((a, b) => a - b)).toEqual(wanted)
})
