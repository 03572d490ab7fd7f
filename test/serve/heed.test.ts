import {describe, expect, it} from 'vitest'
import {bounceAddressOf} from '../../src/bounce-address.ts'
import {heedWith} from '../../src/serve/heed.ts'
import {dsnShapes} from './dsn-shapes.ts'
import {arfOf, dsnOf, hookWorld, sentIssue} from './hooks.ts'

const full = (address: string, messageId: string) =>
  dsnOf({
    address,
    messageId,
    status: '5.2.2',
    diagnostic: 'smtp; 552 5.2.2 mailbox full'
  })

describe('what comes back', () => {
  it('is counted against the delivery, and suppresses as the table of replies says', async () => {
    const world = await hookWorld()
    const [ada, ben, cy] = await sentIssue(world, 3)
    if (!ada || !ben || !cy) throw new Error('Nobody was sent anything')
    const spam = 'smtp; 550 5.7.1 looks like spam'
    await world.dsn(dsnOf(ada))
    await world.dsn(full(ben.address, ben.messageId))
    await world.dsn(dsnOf({...cy, status: '5.7.1', diagnostic: spam}))
    expect(await world.ledger.tally(1)).toMatchObject({bounced: 3})
    const why = async (address: string) =>
      (await world.ledger.find({address})).suppressions.map(
        ({reason}) => reason
      )
    expect(await why(ada.address)).toEqual(['bounced'])
    expect(await why(ben.address)).toEqual([])
    expect(await why(cy.address)).toEqual([])
    const {subscriber} = await world.ledger.find({address: ben.address})
    expect(subscriber?.strikes).toBe(1)
  })

  it('finds the person by the token, when the address was left out', async () => {
    const world = await hookWorld()
    const who = await world.member('ada@example.org')
    const token = world.path('u', who).slice('/u/'.length)
    expect((await world.dsn(arfOf({token}))).status).toBe(200)
    const {suppressions} = await world.ledger.find({address: who.address})
    expect(suppressions.map(({reason}) => reason)).toEqual(['complained'])
    // For good: nobody comes back by the form
    await world.ask(who.address)
    await world.settle()
    expect(world.notes).toEqual([])
  })

  it('is believed of providers by the address alone', async () => {
    const world = await hookWorld()
    const people = ['a', 'b', 'c', 'd', 'e'].map(
      (name) => `${name}@example.org`
    )
    for (const address of people) await world.member(address)
    const [a = '', b = '', c = '', d = '', e = ''] = people
    await world.postmark({RecordType: 'Bounce', Type: 'HardBounce', Email: a})
    await world.postmark({RecordType: 'Bounce', Type: 'SoftBounce', Email: b})
    await world.postmark({
      RecordType: 'SubscriptionChange',
      SuppressSending: true,
      Recipient: c
    })
    await world.mailgun({event: 'complained', recipient: d})
    await world.mailgun({event: 'failed', severity: 'temporary', recipient: b})
    await world.sns({
      Message: JSON.stringify({
        eventType: 'Complaint',
        complaint: {complainedRecipients: [{emailAddress: e}]}
      })
    })
    const states = await Promise.all(
      people.map(async (address) => {
        const {suppressions} = await world.ledger.find({address})
        return suppressions[0]?.reason
      })
    )
    expect(states).toEqual([
      'bounced',
      undefined,
      'unsubscribed',
      'complained',
      'complained'
    ])
  })

  it('is believed of a bounce address of our own, also of a mail of the service', async () => {
    const world = await hookWorld()
    const who = await world.member('ada@example.org')
    const bounceTo = bounceAddressOf(
      'bounces+{token}@letter.example',
      world.options.keys.tokens,
      {issue: 0, handle: who.handle}
    )
    const {address} = who
    const text = dsnShapes.exim?.({address, bounceTo}) ?? ''
    expect((await world.dsn(text)).status).toBe(200)
    const {suppressions} = await world.ledger.find({address})
    expect(suppressions).toMatchObject([
      {reason: 'bounced', note: expect.stringContaining('No such user')}
    ])
  })

  it('is held for all who read it once far too much came, and pauses the issue', async () => {
    const world = await hookWorld()
    const people = await sentIssue(world, 52)
    const statuses: number[] = []
    for (const each of people.slice(0, 51)) {
      statuses.push((await world.dsn(dsnOf(each))).status)
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(50)
    expect((await world.ledger.issue(1))?.paused).toMatch(/far more of it came/)
    expect(world.alarms).toHaveLength(2)
    // Another process, which has counted nothing itself
    const {ledger, keys, messageId, now} = world.options
    const alarms: string[] = []
    const heed = heedWith({
      ledger,
      tokens: keys.tokens,
      messageId,
      alarm: (text) => void alarms.push(text),
      now,
      readers: async () => 52
    })
    const notice = {
      kind: 'complaint',
      addresses: [people[51]?.address ?? ''],
      vouched: true
    } as const
    expect(await heed(notice)).toBe('held')
    expect(alarms.join()).toMatch(/more than ever come/)
    // An editor who has looked may go on; it is over in an hour
    await world.ledger.resume(1)
    world.later(3_700_000)
    expect(await heed(notice)).toBe('complained')
    expect((await world.ledger.issue(1))?.paused).toBeUndefined()
  })
})
