/**
 * Issues as mail: subject, preheader, numbers, and what went out before.
 */
import {issueFolder} from '../issue.ts'
import {repeatsOf} from '../selection.ts'
import {type Desk, find, type Text} from './desk.ts'

/** Characters that desktops show of a subject; phones some 40. */
const longestSubject = 70

/** Characters that any mail program shows behind a subject. */
const longestPreheader = 140

/** Look at all issues. */
export function checkMail(desk: Desk): void {
  for (const text of desk.texts) {
    checkSubject(text)
    checkPreheader(text)
  }
  const letters = desk.texts.filter(({kind}) => kind === 'letter')
  checkNumbers(letters)
  checkRepeats(letters, desk)
}

/** The subject of an issue, or the one that an article wants for its own. */
function checkSubject({matter, placeOf, issue, file}: Text): void {
  const own = matter.subject ?? matter.mail?.subject
  const subject = own ?? issue?.subject
  if (subject === undefined) return
  const place =
    matter.subject !== undefined
      ? placeOf('subject')
      : own !== undefined
        ? placeOf('mail', 'subject')
        : placeOf('title')
  const length = lengthOf(subject)
  if (length > longestSubject) {
    find(
      file,
      'subject-length',
      place,
      `Unexpected subject of ${length} characters, expected at most ${longestSubject}: mail programs cut it off behind “${subject.slice(0, 40)}…” on phones`
    )
  } else if (length < 4) {
    find(
      file,
      'subject-length',
      place,
      `Unexpected subject \`${subject}\`, expected words that say what is in it`
    )
  }
  const letters = subject.match(/\p{L}/gu)?.join('') ?? ''
  const isLoud =
    letters.length >= 8 &&
    letters === letters.toUpperCase() &&
    letters !== letters.toLowerCase()
  if (!isLoud && !/!{2,}|![^!]*!/.test(subject)) return
  find(
    file,
    'loud-subject',
    place,
    `Unexpected ${isLoud ? 'capitals' : 'exclamation marks'} in the subject, expected it said quietly: filters take it for spam`
  )
}

function checkPreheader({matter, placeOf, issue, file}: Text): void {
  const own = matter.preheader ?? matter.mail?.preheader
  if (own === undefined) return
  const place =
    matter.preheader === undefined
      ? placeOf('mail', 'preheader')
      : placeOf('preheader')
  const length = lengthOf(own)
  const subject = issue?.subject ?? matter.mail?.subject ?? matter.title
  if (length > longestPreheader) {
    find(
      file,
      'preheader-length',
      place,
      `Unexpected preheader of ${length} characters, expected at most ${longestPreheader}: mail programs show no more`
    )
  } else if (fold(own) === fold(subject)) {
    find(
      file,
      'preheader-length',
      place,
      'Unexpected preheader, the subject once more, expected what it leaves open'
    )
  }
}

function checkNumbers(letters: readonly Text[]): void {
  const byNumber = new Map(
    letters.map((letter) => [letter.matter.number ?? 0, letter])
  )
  const numbers = [...byNumber.keys()].sort((a, b) => a - b)
  for (const [index, number] of numbers.entries()) {
    const last = numbers[index - 1]
    // An archive may begin with any number
    if (last === undefined || number === last + 1) continue
    const letter = byNumber.get(number)
    if (!letter) continue
    find(
      letter.file,
      'issue-gap',
      letter.placeOf('number'),
      `Unexpected number ${number} behind ${last}, expected ${last + 1}: readers look for the one between`
    )
  }
}

/** Articles that two issues have, by their files or by the ledger. */
function checkRepeats(
  letters: readonly Text[],
  {mailed}: Pick<Desk, 'mailed'>
): void {
  const taken = new Map<string, number>()
  const inOrder = letters.toSorted(
    (a, b) => (a.matter.number ?? 0) - (b.matter.number ?? 0)
  )
  for (const {file, matter, placeOf, issue} of inOrder) {
    const number = matter.number ?? 0
    const sent = new Map(
      mailed.flatMap((list) =>
        issue
          ? repeatsOf(issue, list).flatMap(({article, reason}) =>
              reason.kind === 'mailed' ? [[article.slug, reason.issue]] : []
            )
          : []
      ) as [string, number][]
    )
    for (const [index, slug] of (matter.articles ?? []).entries()) {
      const [other, how] = sent.has(slug)
        ? [sent.get(slug), 'took out']
        : [taken.get(slug), 'has']
      if (other !== undefined) {
        find(
          file,
          'already-mailed',
          placeOf('articles', index),
          `Unexpected \`${slug}\`, which issue ${other} (articles/issues/${issueFolder({number: other})}.md) ${how}, expected an article that no reader has got: take it out`
        )
      } else taken.set(slug, number)
    }
  }
}

/** As people count: one for an emoji of many parts. */
function lengthOf(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
