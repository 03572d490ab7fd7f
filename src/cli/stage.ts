/**
 * What is being done, for who waits at a terminal.
 */
import process from 'node:process'

/**
 * Say what is done while it is done; the line goes when it is over.
 *
 * Nothing is said off a terminal, or to a program.
 */
export async function stage<T>(
  what: string,
  {json}: Readonly<{json?: boolean | undefined}>,
  work: () => Promise<T>
): Promise<T> {
  const isShown = process.stderr.isTTY && !json
  if (isShown) process.stderr.write(`${what} …`)
  try {
    return await work()
  } finally {
    if (isShown) process.stderr.write('\r\u001b[K')
  }
}
