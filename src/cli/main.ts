/**
 * The command line: what was typed → a command, and how it ended.
 */
import process from 'node:process'
import {CommanderError} from 'commander'
import {makeProgram} from './program.ts'

const program = makeProgram()
const argv = process.argv.filter((word, at) => {
  const isFlag = at > 1 && word === '--no-color'
  if (isFlag) process.env.NO_COLOR = '1'
  return !isFlag
})

// `quoin help writing | head`: who read has gone, and the work goes on
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

try {
  if (argv[2] === 'complete') {
    const {complete} = await import('./completion.ts')
    complete(program, argv.slice(3))
  } else await program.parseAsync(argv)
} catch (error) {
  if (error instanceof CommanderError) end(error)
  else fail(error)
}

/** Commander has said what was wrong, or what was asked for. */
function end({exitCode}: CommanderError): void {
  process.exitCode = exitCode === 0 ? 0 : 2
}

/** Programs get the reason as data, as they get everything else. */
function fail(error: unknown): void {
  const {message, cause, trouble} = error as Error & {trouble?: string}
  // EX_TEMPFAIL of sysexits.h: the same again may succeed
  const mayPass = ['busy', 'full', 'lost', 'stale'].includes(trouble ?? '')
  process.exitCode = mayPass ? 75 : 2
  if (argv.includes('--json')) {
    const told = {error: message, ...(trouble && {trouble})}
    process.stderr.write(`${JSON.stringify(told)}\n`)
  } else process.stderr.write(`${message}\n`)
  if (process.env.QUOIN_DEBUG) console.error(error)
  else if (cause && !argv.includes('--json')) {
    process.stderr.write('QUOIN_DEBUG=1 shows more.\n')
  }
}
