/**
 * Everything that the ledger has on an address, for the person behind it.
 */
import type {Ledger} from '../ledger.ts'

/** Issues that are named. */
const mostIssues = 1000

/**
 * What a person may ask for (GDPR art. 15 and 20), as plain data.
 *
 * Client addresses stand in it as they are kept: as keyed hashes.
 */
export async function everythingOf(
  ledger: Ledger,
  address: string
): Promise<object> {
  const {subscriber, subscriptions, suppressions} = await ledger.find({address})
  const consent = subscriber ? await ledger.consentOf(subscriber.id) : []
  const deliveries = subscriber
    ? await ledger.deliveriesTo(subscriber.id, mostIssues)
    : []
  return {
    address: subscriber?.address ?? address,
    since: subscriber?.since,
    ...(subscriber?.rests && {rests: subscriber.rests}),
    subscriptions,
    suppressions,
    consent: consent.map(({subscriber: _, ...event}) => event),
    issues: deliveries.map(({issue, list, subject, state, at}) => ({
      issue,
      list,
      subject,
      state,
      at
    }))
  }
}
