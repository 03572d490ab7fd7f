/**
 * How a person types commands here, and what to type next.
 */
import process from 'node:process'

/**
 * A command as it works where this one was typed: a publication has Quoin in its
 * `node_modules`, where a shell does not look, and npx does.
 */
export function typed(command: string): string {
  const {npm_lifecycle_event: event, npm_lifecycle_script: script = ''} =
    process.env
  const isByNpx = event === 'npx' && /^\W?quoin\b/.test(script)
  return `${isByNpx ? 'npx ' : ''}quoin ${command}`
}

/** What can be done next, and what comes of it. */
export function nextSteps(
  steps: readonly (readonly [string, string])[]
): string {
  const width = Math.max(...steps.map(([step]) => step.length))
  return steps
    .map(([step, why]) => `  ${step.padEnd(width)}   ${why}\n`)
    .join('')
}
