/** Bounces that never happened. */
import {expect} from 'vitest'
import {bounceAddressOf} from '../../../src/bounce-address.ts'
import {readReport} from '../../../src/serve/read-report.ts'
import {tokenKey} from '../../../src/token.ts'
import {dsnShapes} from '../dsn-shapes.ts'
import {arfOf, certUrl, dsnOf, hookWorld, secrets, sentIssue} from '../hooks.ts'
import {type Attack, serviceWorld} from '../world.ts'

const ses = (address: string, type = 'Bounce') =>
  JSON.stringify({
    notificationType: type,
    bounce: {
      bounceType: 'Permanent',
      bouncedRecipients: [{emailAddress: address, status: '5.1.1'}]
    },
    complaint: {complainedRecipients: [{emailAddress: address}]},
    mail: {headers: []}
  })

const reasons = async (
  {ledger}: Pick<Awaited<ReturnType<typeof serviceWorld>>, 'ledger'>,
  address: string
) => (await ledger.find({address})).suppressions.map(({reason}) => reason)

/** Only who proves himself is listened to, and not for ever. */
export const attacks: readonly Attack[] = [
  [
    60,
    'a forged bounce is refused: unsigned, of a foreign topic, signed elsewhere, a SubscribeURL of ours',
    async () => {
      const world = await hookWorld()
      const {address} = await world.member('ada@example.org')
      const bounce = {RecordType: 'Bounce', Type: 'HardBounce', Email: address}
      for (const authorization of ['', 'Basic x', 'Basic cXVvaW46d3Jvbmc=']) {
        expect((await world.postmark(bounce, authorization)).status).toBe(403)
      }
      const failed = {
        event: 'failed',
        severity: 'permanent',
        recipient: address
      }
      for (const changes of [
        {signature: '00'},
        {timestamp: '1'},
        {token: 'x'}
      ]) {
        expect((await world.mailgun(failed, changes)).status).toBe(403)
      }
      expect((await world.dsn(dsnOf({address}), 'Bearer x')).status).toBe(403)
      const Message = ses(address)
      expect((await world.sns({Message}, false)).status).toBe(403)
      const before = world.fetched.length
      for (const changes of [
        {TopicArn: 'arn:aws:sns:eu-west-1:666666666666:bounces'},
        {SigningCertURL: certUrl.replace('amazonaws.com', 'evil.example')},
        {SigningCertURL: certUrl.replace('https:', 'http:')},
        {SigningCertURL: certUrl.replace('sns.eu-west-1', 'bucket.s3')},
        {SigningCertURL: certUrl.replace('sns.', 'x@sns.')},
        {SigningCertURL: certUrl.replace('amazonaws.com', 'amazonaws.com:444')},
        {SigningCertURL: certUrl.replace('/Simple', '/x/Simple')},
        {SigningCertURL: `${certUrl}?x=y`},
        {SigningCertURL: certUrl.replace('eu-west-1', 'us-east-1')},
        {Type: 'Other'},
        {SignatureVersion: '3'}
      ]) {
        const {status} = await world.sns({Message, ...changes})
        expect([changes, status]).toEqual([changes, 403])
      }
      const strange = world.fetched.slice(before)
      expect(strange.filter((url) => url !== certUrl)).toEqual([])
      const join = {Type: 'SubscriptionConfirmation', Token: 't'}
      for (const SubscribeURL of [
        'http://169.254.169.254/latest/meta-data/',
        'http://127.0.0.1:4001/healthz',
        'https://evil.example/?Action=ConfirmSubscription',
        'https://sns.eu-west-1.amazonaws.com.evil.example/',
        'https://sns.eu-west-1.amazonaws.com@evil.example/',
        'file:///etc/passwd'
      ]) {
        const {status} = await world.sns({...join, SubscribeURL})
        expect([SubscribeURL, status]).toEqual([SubscribeURL, 403])
        expect(world.fetched).not.toContain(SubscribeURL)
      }
      const real =
        'https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription'
      const joined = await world.sns({...join, SubscribeURL: real})
      expect(joined.status).toBe(200)
      expect(world.fetched).toContain(real)
      expect(await reasons(world, address)).toEqual([])
      // And what is not forged counts
      expect((await world.sns({Message})).status).toBe(200)
      expect(await reasons(world, address)).toEqual(['bounced'])
      // A provider without a secret is not there
      const bare = await serviceWorld()
      for (const name of [
        'postmark',
        'mailgun',
        'ses',
        'dsn',
        'x',
        '__proto__'
      ]) {
        const {status} = await bare.post(`/hooks/bounce/${name}`, '{}')
        expect([name, status]).toEqual([name, 404])
      }
    }
  ],
  [
    61,
    'what was told is not told again: old, repeated, or after somebody came back',
    async () => {
      const world = await hookWorld()
      const {address} = await world.member('ada@example.org')
      const event = {
        event: 'failed',
        severity: 'permanent',
        recipient: address,
        'delivery-status': {code: 550, 'enhanced-code': '5.1.1', message: 'no'}
      }
      expect((await world.mailgun(event)).status).toBe(200)
      expect(await reasons(world, address)).toEqual(['bounced'])
      // Came back, by confirming once more
      await world.member(address)
      expect(await reasons(world, address)).toEqual([])
      expect((await world.mailgun(event)).status).toBe(403)
      const past = new Date(world.options.now() - 3 * 3_600_000).toISOString()
      const told = {Message: ses(address), Timestamp: past}
      expect((await world.sns(told)).status).toBe(403)
      expect(await reasons(world, address)).toEqual([])
      // A DSN counts once for its delivery
      const [reader] = await sentIssue(world, 1)
      const dsn = dsnOf(reader ?? {address})
      for (let turn = 0; turn < 5; turn++) {
        expect((await world.dsn(dsn)).status).toBe(200)
      }
      const {subscriber} = await world.ledger.find({
        address: reader?.address ?? ''
      })
      const events = await world.ledger.consentOf(subscriber?.id ?? 0)
      expect(events.filter(({kind}) => kind === 'suppressed')).toHaveLength(1)
      await world.member(reader?.address ?? '')
      await world.dsn(dsn)
      expect(await reasons(world, reader?.address ?? '')).toEqual([])
    }
  ],
  [
    62,
    'a flood of bounces is held after so many an hour, and somebody is told',
    async () => {
      const world = await hookWorld()
      const statuses: number[] = []
      for (let number = 0; number < 70; number++) {
        const {address} = await world.member(`p${number}@example.org`)
        const {status} = await world.postmark({
          RecordType: 'Bounce',
          Type: 'HardBounce',
          Email: address
        })
        statuses.push(status)
      }
      expect(statuses.filter((status) => status === 200)).toHaveLength(50)
      expect(statuses.slice(50)).toEqual(Array(20).fill(503))
      expect(world.alarms).toHaveLength(1)
      expect((await world.ledger.audience('main')).reachable).toBe(20)
      world.later(3_700_000)
      const again = await world.postmark({
        RecordType: 'Bounce',
        Type: 'HardBounce',
        Email: 'p69@example.org'
      })
      expect(again.status).toBe(200)
    }
  ],
  [
    63,
    'a DSN or a report counts only for what was in or on our message: no guessed bounce address or id, no bare address',
    async () => {
      const world = await hookWorld()
      const [ada, ben] = await sentIssue(world, 2)
      if (!ada || !ben) throw new Error('Nobody was sent anything')
      const {address, messageId} = ada
      const [local = ''] = messageId.split('@')
      for (const text of [
        dsnOf({address}),
        dsnOf({address, messageId: `${'0'.repeat(24)}@letter.example`}),
        dsnOf({address, messageId: `${local.slice(0, -1)}x@letter.example`}),
        dsnOf({address, messageId: ben.messageId}),
        dsnOf({
          address,
          token: 'v1.AAAA.u.AAAA.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
        }),
        arfOf({address}),
        arfOf({address, messageId: ben.messageId})
      ]) {
        expect((await world.dsn(text)).status).toBe(200)
      }
      expect(await reasons(world, address)).toEqual([])
      expect(await reasons(world, ben.address)).toEqual([])
      expect(local).toMatch(/^[0-9a-f]{24}$/)
      // Nor for a bounce address that was guessed, altered or made of another
      const verp = 'bounces+{token}@letter.example'
      const {tokens} = world.options.keys
      const own = (handle: string, issue: number) =>
        bounceAddressOf(verp, tokens, {handle, issue})
      const real = own(ada.handle, 1)
      const [part = ''] = real.split('@')
      expect(part.length).toBeLessThanOrEqual(64)
      expect(real).not.toContain('example.org')
      const other = own(ben.handle, 1)
      const foreign = [tokenKey(Buffer.alloc(32, 9))] as const
      for (const bounceTo of [
        verp,
        real.slice(0, 34) + other.slice(34),
        real.replace(/1@/, '2@'),
        real.replace(/.(?=.@)/, (letter) => (letter === 'a' ? 'b' : 'a')),
        bounceAddressOf(verp, foreign, {handle: ada.handle, issue: 1})
      ]) {
        const text = dsnShapes.postfix?.({address, bounceTo}) ?? ''
        expect((await world.dsn(text)).status).toBe(200)
        expect([bounceTo, await reasons(world, address)]).toEqual([
          bounceTo,
          []
        ])
      }
      await world.dsn(dsnOf({address, messageId}))
      expect(await reasons(world, address)).toEqual(['bounced'])
      // Neither are answers on holiday, loops, broken ones, and those too large
      for (const text of [
        'Subject: Out of office\r\nAuto-Submitted: auto-replied\r\n\r\nBack on Monday',
        'Subject: unsubscribe\r\nFrom: p2@example.org\r\nAuto-Submitted: auto-replied\r\n\r\n',
        dsnOf({...ben, action: 'delayed'}),
        dsnOf({...ben, action: 'delivered'}),
        dsnOf(ben).replaceAll('B/mx.example', 'x"; y'),
        dsnOf(ben).replace('report-type', 'x').slice(0, 400),
        '\0\0\0',
        ''
      ]) {
        await world.dsn(text)
      }
      const large = dsnOf(ben) + 'x'.repeat(1_100_000)
      expect((await world.dsn(large)).status).toBe(413)
      expect(await readReport(Buffer.from(large))).toEqual([])
      expect(await reasons(world, ben.address)).toEqual([])
      const nested = Array.from(
        {length: 200},
        () => 'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n'
      ).join('')
      expect(await readReport(Buffer.from(nested))).toEqual([])
      expect(secrets.dsn.length).toBeGreaterThan(16)
    }
  ]
]
