import {describe, expect, it, test} from 'vitest'
import {readRelay, relayName} from '../../src/send/smtp-relay.ts'

describe('readRelay', () => {
  it('reads all that an address can say', () => {
    expect(
      readRelay('smtps://ada%40x.example:p%2Fw@[::1]?name=mail.example', 'x')
    ).toEqual({
      host: '::1',
      port: 465,
      tls: 'immediate',
      login: {user: 'ada@x.example', password: 'p/w'},
      name: 'mail.example'
    })
  })

  test.each([
    ['', 'expected an address such as'],
    ['relay.example', 'expected an address such as'],
    ['https://relay.example', 'expected an address such as'],
    ['smtp://relay.example?tls=no', 'did not expect `tls=no`'],
    ['smtp://relay.example?pool=1', 'did not expect `pool=1`'],
    ['smtp://relay.example?name=a%0d%0ab', 'did not expect `name='],
    ['smtps://relay.example?tls=off', 'contradict each other'],
    ['smtp://ada:secret@relay.example?tls=off', 'not sent without TLS']
  ])('refuses %j', (text, problem) => {
    expect(() => readRelay(text, 'x')).toThrow(problem)
    expect(() => readRelay(text, 'x')).not.toThrow('secret')
  })

  it('lets a password go to this machine without TLS', () =>
    expect(readRelay('smtp://a:b@127.0.0.1?tls=off', 'x').tls).toBe('off'))
})

describe('relayName', () => {
  test.each([
    ['smtp://a:secret@relay.example', 'smtp://relay.example:587'],
    ['smtps://[::1]', 'smtps://[::1]:465'],
    ['smtp://127.0.0.1:25?tls=off', 'smtp://127.0.0.1:25 (no TLS)']
  ])('of %s is %s', (text, name) =>
    expect(relayName(readRelay(text, 'x'))).toBe(name)
  )
})
