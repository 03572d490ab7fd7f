/**
 * Word to the browser that something has changed, as server-sent events.
 */

/**
 * Be told of every change until the returned function is called.
 *
 * @param file
 *   The file that somebody looks at.
 */
export type Listen = (
  file: string | undefined,
  tell: (version: number) => void
) => () => void

/** Milliseconds between signs of life, which find out who has gone. */
const heartbeat = 15_000

/** A response that goes on until the browser closes it. */
export function changeStream(
  listen: Listen,
  file: string | undefined,
  signal: AbortSignal
): Response {
  const encoder = new TextEncoder()
  let end = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const write = (text: string) => {
        try {
          controller.enqueue(encoder.encode(text))
        } catch {
          // The browser has gone: nobody is left to be told
          end()
        }
      }
      const stop = listen(file, (version) => write(`data: ${version}\n\n`))
      const timer = setInterval(() => write(': here\n\n'), heartbeat)
      end = () => {
        clearInterval(timer)
        stop()
      }
      signal.addEventListener('abort', end)
      write('retry: 1000\n\n')
    },
    cancel: () => end()
  })
  return new Response(body, {headers: {'content-type': 'text/event-stream'}})
}
