/**
 * Memory that stays small in a process that works for hours.
 */
import {setFlagsFromString} from 'node:v8'

/**
 * Keep the space for young objects as it is.
 *
 * V8 lets it grow to 128 MB when much is made and thrown away, as messages are;
 * of these no more is alive than the connections hold, so that room is for
 * nothing (measured: 20 MB in use, 220 MB taken, 190 MB with this).
 */
export function keepMemoryLean(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
}
