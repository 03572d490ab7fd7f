/**
 * Whether what is printed may have colours.
 */
import process from 'node:process'

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
