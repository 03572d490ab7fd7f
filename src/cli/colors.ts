/**
 * Whether what is printed may have colours.
 */
import process from 'node:process'
import {styleText} from 'node:util'

/**
 * On a terminal, unless `NO_COLOR` is set (https://no-color.org) or the terminal
 * is a dumb one; `FORCE_COLOR` asks for them elsewhere.
 */
export function hasColor(stream: Readonly<{isTTY?: boolean}>): boolean {
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env
  if (NO_COLOR) return false
  if (FORCE_COLOR) return FORCE_COLOR !== '0'
  return Boolean(stream.isTTY) && TERM !== 'dumb'
}

/** Words in a colour, where the stream may have one. */
export function paint(
  stream: Readonly<{isTTY?: boolean}>,
  color: 'green' | 'yellow' | 'red' | 'gray' | 'bold',
  text: string
): string {
  if (!hasColor(stream)) return text
  return styleText(color, text, {validateStream: false})
}
