/**
 * One request, as the pages see it.
 */
import type {Answer} from '../answer.ts'
import type {Buckets, memoryOf} from './buckets.ts'
import type {Outbox} from './outbox.ts'
import type {AnswerStatus} from './responses.ts'
import type {ServiceOptions} from './service.ts'

/** What all requests share. */
export type House = Readonly<{
  service: ServiceOptions
  outbox: Outbox
  /** Whether a network may ask for one more mail. */
  gate: Buckets
  /** When pages behind links were last opened, by their tokens. */
  views: ReturnType<typeof memoryOf>
  /** For the log of consent: words on who acts faster than a person can. */
  haste: (token: string) => string
}>

/** Who asks. */
export type Visit = Readonly<{
  house: House
  /** Keyed hash of the client's address, for proofs of consent. */
  client: string
  /** The client's network, for limits and for people. */
  network: string
  /** User agent, cut short. */
  agent: string
}>

/** What is answered. */
export type Reply = Readonly<{answer: Answer; status?: AnswerStatus}>
