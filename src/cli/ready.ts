/**
 * The process behind `ready-apart.ts`: makes one issue ready, and ends.
 */
import module from 'node:module'
import process from 'node:process'
import type {ReadyAnswer, ReadyOrder} from './ready-apart.ts'

module.enableCompileCache?.()
process.once('message', async (order) => {
  process.send?.(await answer(order as ReadyOrder))
})
process.once('disconnect', () => process.exit())

async function answer({root, options}: ReadyOrder): Promise<ReadyAnswer> {
  try {
    const {readyIssue} = await import('./send-issue.ts')
    const {publication, frozen, findings} = await readyIssue(root, options)
    return {publication, frozen, findings}
  } catch (error) {
    return {wrong: (error as Error).message}
  }
}
