import {describe, expect, it, test} from 'vitest'
import {failpoints} from './failpoints.ts'
import {connections, crash, seeded} from './world.ts'

const right = {lost: 0, doubles: 0, strangers: 0, problems: []}

describe('a sender that is killed', () => {
  test.each(failpoints)(
    'at %s loses nobody, doubles nobody, and names who is uncertain',
    async (failpoint) => {
      const found = await crash({
        audience: 40,
        failpoints: [failpoint],
        random: seeded(1)
      })
      expect(found).toMatchObject({...right, kills: 1})
      expect(found.worst).toBeLessThanOrEqual(connections)
      // Right after `settle` others may be under way, or not
      if (failpoint.startsWith('settle:after')) return
      const isBegun = /begin:after|settle:before/.test(failpoint)
      expect(found.uncertain > 0).toBe(isBegun)
    },
    60_000
  )

  it('again and again, at any moment, loses nobody and doubles nobody', async () => {
    const found = await crash({audience: 150, kills: 15, random: seeded(7)})
    expect(found).toMatchObject(right)
    expect(found.kills).toBeGreaterThan(5)
    expect(found.worst).toBeLessThanOrEqual(connections)
  }, 120_000)

  it('and whose uncertain ones are sent again loses nobody: a double has the id of the first', async () => {
    const plan = {audience: 100, kills: 8, resend: true, random: seeded(3)}
    const found = await crash(plan)
    expect(found).toMatchObject({
      lost: 0,
      strangers: 0,
      uncertain: 0,
      problems: []
    })
    expect(found.doubles).toBeLessThanOrEqual(connections * found.kills)
  }, 120_000)
})
