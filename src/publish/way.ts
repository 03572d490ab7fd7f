/**
 * How a change of `dist/` is made: aside first, in place at the end.
 */
import type {Change} from './plan-change.ts'

/** Names are paths inside `dist/`, with `/`. */
export type Way = Readonly<{
  /** Write a file aside; gives where it lies until the end. */
  put: (name: string, bytes: Uint8Array) => Promise<string>
  /** Take a file that is on the disk already; gives where it lies then. */
  take: (name: string, file: string) => Promise<string>
  /** The file that is there is right. */
  keep: (name: string) => Promise<void>
  /** Put everything in place. */
  end: (change: Change) => Promise<void>
}>
