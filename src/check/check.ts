/**
 * All that is looked for, in one place.
 */
import {checkCharacters} from './characters.ts'
import {checkDates} from './dates.ts'
import type {Desk} from './desk.ts'
import {checkHouse} from './house.ts'
import {checkLinks} from './links.ts'
import {checkMail} from './mail.ts'
import {checkMarks} from './marks.ts'
import {checkMarkup} from './markup.ts'
import {checkNames} from './names.ts'
import {checkPeople} from './people.ts'
import {checkPlaceholders} from './placeholders.ts'
import {checkQuotations} from './quotations.ts'
import {checkReusedLinks} from './reused-links.ts'
import {checkWording} from './wording.ts'

/**
 * Look at everything on the desk; what is found stands in the messages of the
 * files. Asks nobody, writes nothing.
 */
export function check(desk: Desk): void {
  checkTexts(desk)
  checkNames(desk)
  checkLinks(desk)
  checkReusedLinks(desk)
  checkMail(desk)
  checkHouse(desk)
}

/**
 * The part of it that needs of an article nothing but its text and the register,
 * so that one can be looked at without the others.
 */
export function checkTexts(desk: Desk): void {
  checkCharacters(desk)
  checkPlaceholders(desk)
  checkWording(desk)
  checkMarks(desk)
  checkQuotations(desk)
  checkPeople(desk)
  checkMarkup(desk)
  checkDates(desk)
}
