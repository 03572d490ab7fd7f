import {setTimeout as sleep} from 'node:timers/promises'
import {expect, test} from 'vitest'
import {gather} from '../../src/store/gather.ts'

test('what is asked in one turn goes together, and each gets its own answer', async () => {
  const sizes: number[] = []
  const double = gather<number, readonly number[]>(async (questions) => {
    sizes.push(questions.length)
    return questions.map((things) => things.map((each) => each * 2))
  })
  const asked = [double([1]), double([2, 3])]
  expect(await Promise.all(asked)).toEqual([[2], [4, 6]])
  expect(sizes).toEqual([2])
})

test('what is asked while a transaction runs goes into the next', async () => {
  let running = 0
  const sizes: number[] = []
  const double = gather<number, readonly number[]>(async (questions) => {
    expect(++running).toBe(1)
    sizes.push(questions.length)
    await sleep(20)
    running--
    return questions.map((things) => things.map((each) => each * 2))
  })
  const first = double([1])
  await sleep(5)
  const rest = [double([2, 3]), double([]), double([4])]
  expect(await Promise.all([first, ...rest])).toEqual([[2], [4, 6], [], [8]])
  expect(sizes).toEqual([1, 3])
})

test('a transaction takes no more than a hundred, or one question that is larger', async () => {
  const sizes: number[] = []
  const count = gather<number, number>(async (questions) => {
    sizes.push(questions.flat().length)
    await sleep(1)
    return questions.map(({length}) => length)
  })
  const many = (length: number) => Array.from({length}, (_, at) => at)
  const asked = [count(many(60)), count(many(60)), count(many(150))]
  expect(await Promise.all(asked)).toEqual([60, 60, 150])
  expect(sizes).toEqual([60, 60, 150])
})

test('when it fails, those who were in it hear so, and the next goes on', async () => {
  let calls = 0
  const work = gather<number, number>(async (questions) => {
    if (++calls === 1) throw new Error('away')
    return questions.map(({length}) => length)
  })
  const results = await Promise.allSettled([work([1]), work([2])])
  expect(results.map(({status}) => status)).toEqual(['rejected', 'rejected'])
  expect(await work([4])).toBe(1)
})
