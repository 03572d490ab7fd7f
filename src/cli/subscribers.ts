/** `quoin subscribers`: who takes the letter, and who must not be written to. */
import process from 'node:process'
import type {Ledger} from '../ledger.ts'
import {everythingOf} from '../serve/everything.ts'
import {
  type Admission,
  readAddress,
  type SuppressionReason
} from '../subscriber.ts'
import {answer} from './answer.ts'
import {withLedger} from './open-ledger.ts'
import {consentLines, dossierCard} from './subscriber-card.ts'

/** Options that all of `quoin subscribers` take. */
export type SubscribersOptions = Readonly<{
  folder: string
  list: string
  force?: boolean
  json?: boolean
}>

type WordOptions = SubscribersOptions & Readonly<{note?: string}>

/** Put addresses on the list, on the editor's word. */
export async function addSubscribers(
  given: readonly string[],
  options: WordOptions
): Promise<void> {
  const addresses = readAll(given)
  const {list, note = ''} = options
  await withLedger(options.folder, options, async (ledger) => {
    const admissions = await ledger.enrol(
      addresses.map((address) => ({address, list, kind: 'added', note}))
    )
    const rows = addresses.map((address, index) => ({
      address,
      ...admissions[index]
    }))
    answer(
      options,
      rows,
      addresses
        .map((address, at) => `${address}  ${admissionText(admissions[at])}\n`)
        .join('')
    )
    if (admissions.some(({kind}) => kind === 'suppressed')) process.exitCode = 1
  })
}

/** Take an address off the list, on the editor's word. */
export async function removeSubscriber(
  given: string,
  options: WordOptions & Readonly<{all?: boolean}>
): Promise<void> {
  const address = readOne(given)
  const list = options.all ? undefined : options.list
  await withLedger(options.folder, options, async (ledger) => {
    const words = {by: 'editor', note: options.note ?? ''} as const
    const changed = await ledger.leave({address}, list, words)
    if (changed) {
      const text = `${address} is off ${list ?? 'all lists'}.\n`
      return answer(options, {changed}, text)
    }
    await explainNothing(ledger, address, options)
  })
}

/** Print everything the ledger has on an address. */
export async function showSubscriber(
  given: string,
  options: SubscribersOptions
): Promise<void> {
  const address = readOne(given)
  await withLedger(options.folder, options, async (ledger) => {
    const dossier = await ledger.find({address})
    const {subscriber, suppressions} = dossier
    if (!subscriber && suppressions.length === 0) process.exitCode = 1
    if (options.json) print(`${JSON.stringify(dossier, undefined, 2)}\n`)
    else print(dossierCard(address, dossier))
  })
}

/** Print everything about an address, to be given to the person behind it. */
export async function exportOne(
  given: string,
  options: SubscribersOptions
): Promise<void> {
  const address = readOne(given)
  await withLedger(options.folder, options, async (ledger) => {
    const everything = await everythingOf(ledger, address)
    const {subscriber, suppressions} = await ledger.find({address})
    if (!subscriber && suppressions.length === 0) process.exitCode = 1
    print(`${JSON.stringify(everything, undefined, 2)}\n`)
  })
}

/** Print the consent log of an address. */
export async function showConsent(
  given: string,
  options: SubscribersOptions
): Promise<void> {
  const address = readOne(given)
  await withLedger(options.folder, options, async (ledger) => {
    const {subscriber} = await ledger.find({address})
    const events = subscriber ? await ledger.consentOf(subscriber.id) : []
    if (!subscriber) process.exitCode = 1
    if (options.json) print(`${JSON.stringify(events, undefined, 2)}\n`)
    else print(consentLines(address, events))
  })
}

/** Say that addresses must not be written to. */
export async function suppressAddresses(
  given: readonly string[],
  options: WordOptions & Readonly<{reason: SuppressionReason; only?: boolean}>
): Promise<void> {
  const addresses = readAll(given)
  const {reason, note = ''} = options
  const list = options.only ? options.list : undefined
  await withLedger(options.folder, options, async (ledger) => {
    const suppression = {list, reason, note}
    const count = await ledger.suppress(addresses, suppression, 'editor')
    const already = addresses.length - count
    answer(
      options,
      {suppressed: count, already},
      `${count} suppressed (${reason})${already > 0 ? `, ${already} already were` : ''}.\n`
    )
  })
}

/** Take back what the editor may take back. */
export async function liftSuppressions(
  given: string,
  options: SubscribersOptions
): Promise<void> {
  const address = readOne(given)
  await withLedger(options.folder, options, async (ledger) => {
    const left = await ledger.lift(address, 'editor')
    if (left.length > 0) process.exitCode = 1
    answer(
      options,
      {stays: left},
      left.length === 0
        ? `Nothing suppresses ${address}.\n`
        : `${address} stays suppressed (${left.join(', ')}): only the person may end that.\n`
    )
  })
}

/** Forget a person. */
export async function eraseSubscriber(
  given: string,
  options: WordOptions & Readonly<{yes?: boolean}>
): Promise<void> {
  const address = readOne(given)
  if (!options.yes) {
    throw new Error(
      `Nothing was erased: what the ledger has on ${address} cannot be brought back. Say --yes if that is meant`
    )
  }
  await withLedger(options.folder, options, async (ledger) => {
    const words = {by: 'editor', note: options.note ?? ''} as const
    if (await ledger.erase(address, words)) {
      return answer(
        options,
        {erased: true},
        `Erased ${address}; only its keyed hash stays, so that nothing is sent there again.\n`
      )
    }
    await explainNothing(ledger, address, options)
  })
}

async function explainNothing(
  ledger: Ledger,
  address: string,
  options: SubscribersOptions
): Promise<void> {
  const {subscriber, suppressions} = await ledger.find({address})
  if (subscriber || suppressions.length > 0) {
    const text = `Nothing to do: ${address} was so already.\n`
    return answer(options, {changed: false}, text)
  }
  process.exitCode = 1
  process.stderr.write(`The ledger does not know ${address}.\n`)
}

function admissionText(admission: Admission | undefined): string {
  if (admission?.kind !== 'suppressed') return admission?.kind ?? ''
  return `not added, suppressed: ${admission.reason} (see quoin subscribers show)`
}

function readOne(given: string): string {
  const [address] = readAll([given])
  return address as string
}

/** All that are wrong are named at once. */
function readAll(given: readonly string[]): string[] {
  const read = given.map((text) => ({text, ...readAddress(text)}))
  const wrong = read.flatMap(({text, problem}) =>
    problem === undefined ? [] : `Unexpected address ${text}, ${problem}`
  )
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
  return read.flatMap(({address}) => address ?? [])
}

function print(text: string): void {
  process.stdout.write(text)
}
