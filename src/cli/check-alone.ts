/**
 * One article checked by itself, as soon as it was saved.
 */
import {VFile} from 'vfile'
import {checkTexts} from '../check/check.ts'
import {settleFindings} from '../check/settle.ts'
import {emptyLock} from '../id-lock.ts'
import {messagesOf, putMessages} from '../parse/messages.ts'
import {isLight, weigh} from '../parse/weigh.ts'
import {textsOf} from './check-texts.ts'
import {type FileFindings, foundIn} from './desk-findings.ts'
import type {Scene} from './desk-scene.ts'

/**
 * What can be found in an article without the others.
 *
 * Nothing is given for a text that takes long, as others wait meanwhile, nor for
 * one that is not shown as it is.
 */
export function checkAlone(
  {site, files, stale}: Scene,
  name: string
): FileFindings | undefined {
  const saved = files.get(name)
  if (!site || !saved || stale.has(name)) return undefined
  if (!isLight(weigh(String(saved)))) return undefined
  const {path, value} = saved
  const file = new VFile({path, value})
  putMessages(file, messagesOf(saved))
  const {publication, register} = site
  checkTexts({
    publication,
    register,
    lock: emptyLock,
    texts: textsOf([file], site),
    emails: [],
    mailed: [],
    files: [file],
    now: new Date()
  })
  settleFindings([file], {settings: publication.rules ?? {}})
  return foundIn(file)
}
