import {describe, expect, it} from 'vitest'
import {readReport} from '../../src/serve/read-report.ts'
import {arfOf, dsnOf} from './hooks.ts'

const read = (text: string) => readReport(Buffer.from(text))
const token = `v1.AbC-.u.${'x'.repeat(60)}.${'y'.repeat(32)}`
const address = 'ada@example.org'

describe('readReport', () => {
  it('reads a DSN: whom, why, and of which message', async () => {
    const messageId = 'abc@letter.example'
    expect(await read(dsnOf({address, messageId, token}))).toEqual([
      {
        kind: 'bounce',
        status: '5.1.1',
        text: '550 5.1.1 <ada@example.org>: no such user here',
        addresses: [address, address],
        messageId,
        token,
        vouched: false
      }
    ])
  })

  it('takes headers alone, folded lines and several recipients', async () => {
    const text = dsnOf({address})
      .replace(
        'Content-Type: message/rfc822',
        'Content-Type: text/rfc822-headers'
      )
      .replace(
        'Status: 5.1.1\r\n',
        'Status: 5.2.2 (mailbox\r\n full)\r\nX-More: x\r\n'
      )
      .replace(
        '\r\n--B/mx.example\r\nContent-Description: Undelivered',
        '\r\nFinal-Recipient: rfc822; ben@example.org\r\nAction: FAILED\r\nStatus: 5.0.0\r\n\r\n--B/mx.example\r\nContent-Description: Undelivered'
      )
    const notices = await read(text)
    expect(notices).toMatchObject([
      {status: '5.2.2', addresses: [address, address]},
      {status: '5.0.0', addresses: ['ben@example.org']}
    ])
    expect(notices[0]?.messageId).toBe('unknown@letter.example')
  })

  it('reads a complaint, with an address or without', async () => {
    expect(await read(arfOf({address, token}))).toMatchObject([
      {kind: 'complaint', addresses: [address], token}
    ])
    expect(await read(arfOf({token}))).toMatchObject([
      {kind: 'complaint', addresses: [], token}
    ])
    expect(await read(arfOf({address, type: 'not-spam'}))).toEqual([])
  })

  it('reads a mail that asks to leave, as mail programs write it', async () => {
    const mail = (subject: string) =>
      read(`From: Ada <${address}>\r\nSubject: ${subject}\r\n\r\n`)
    const folded = token.replace(/(.{50})/, '$1\r\n ')
    for (const subject of [`unsubscribe ${token}`, `Unsubscribe  ${token} `]) {
      expect(await mail(subject)).toEqual([
        {kind: 'unsubscribe', addresses: [], token, vouched: false}
      ])
    }
    expect(folded).toContain('\r\n')
    expect(await mail('unsubscribe')).toEqual([
      {kind: 'unsubscribe', addresses: [address], vouched: true}
    ])
    for (const subject of [
      'Re: unsubscribe',
      'unsubscribe me please',
      'How do I unsubscribe',
      'unsubscribe x.y.z'
    ]) {
      expect([subject, await mail(subject)]).toEqual([subject, []])
    }
  })
})
