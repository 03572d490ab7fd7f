/** The pages of the service, as it answers with them. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {linkIn, serviceWorld} from '../serve/world.ts'
import {isNuMissing, nuMessages} from './nu.ts'

describe.each(['en', 'es', 'fr', 'de', 'ar'])(
  'the service in %s',
  (language) => {
    it.skipIf(isNuMissing)(
      'answers with HTML that has no error and no warning',
      async () => {
        const folder = await mkdtemp(path.join(os.tmpdir(), 'quoin-pages-'))
        onTestFinished(() => rm(folder, {recursive: true, force: true}))
        const lists = {main: 'All articles', monthly: 'The <digest> & more'}
        const world = await serviceWorld({publication: {language, lists}})
        await world.ask('ben@example.org')
        await world.settle()
        const who = await world.member('ada@example.org')
        const confirm = linkIn(world.notes[0])
        const leave = world.path('u', who)
        const prefs = world.path('preferences', who)
        const answers = [
          await world.get('/subscribe'),
          await world.post('/subscribe', {address: '"<x>'}),
          await world.post('/subscribe', {address: 'a@example.org'}),
          await world.ask('cy@example.org'),
          await world.get(confirm),
          await world.post(confirm, {confirm: 'yes'}),
          await world.get(leave),
          await world.get(`${leave}/preferences`),
          await world.post(`${leave}/preferences`, {send: 'yes'}),
          await world.get(prefs),
          await world.post(prefs, {
            save: 'yes',
            list: 'main',
            'often-main': 'weekly',
            rest: '30'
          }),
          await world.get(`${prefs}/rights`),
          await world.get(world.path('export', who)),
          await world.get(world.path('erase', who)),
          await world.post(leave, {
            'List-Unsubscribe': 'One-Click',
            from: 'page'
          }),
          await world.post(world.path('erase', who), {erase: 'yes'}),
          await world.get('/u/nothing'),
          await world.post('/subscribe', 'x'.repeat(10_000))
        ]
        for (const [at, {text, headers}] of answers.entries()) {
          expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
          await writeFile(path.join(folder, `${at}.html`), text)
        }
        expect(await nuMessages(folder)).toEqual([])
      }
    )
  }
)
