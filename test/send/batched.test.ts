import {expect, test} from 'vitest'
import {batched} from '../../src/send/batched.ts'

test('what is asked together goes together, and each gets its own answer', async () => {
  const calls: number[][] = []
  const double = batched(async (items: readonly number[]) => {
    calls.push([...items])
    return items.map((item) => item * 2)
  })
  expect(await Promise.all([double(1), double(2), double(3)])).toEqual([
    2, 4, 6
  ])
  expect(calls).toEqual([[1, 2, 3]])
})

test('one call runs at a time; what comes meanwhile is the next', async () => {
  let running = 0
  const sizes: number[] = []
  const one = batched(async (items: readonly number[]) => {
    expect(++running).toBe(1)
    sizes.push(items.length)
    await new Promise((resolve) => setTimeout(resolve, 20))
    running--
    return items
  })
  const first = one(1)
  await new Promise((resolve) => setTimeout(resolve, 5))
  await Promise.all([first, one(2), one(3), one(4)])
  expect(sizes).toEqual([1, 3])
})

test('when it fails, those who were in it hear so, and the next goes on', async () => {
  let calls = 0
  const work = batched(async (items: readonly number[]) => {
    if (++calls === 1) throw new Error('away')
    return items
  })
  const results = await Promise.allSettled([work(1), work(2)])
  expect(results.map(({status}) => status)).toEqual(['rejected', 'rejected'])
  expect(await work(3)).toBe(3)
})
