/**
 * Days and times: against each other, the clock, the calendar.
 */
import {Temporal} from 'temporal-polyfill'
import {visit} from 'unist-util-visit'
import {type Desk, find, placer, type Text} from './desk.ts'
import {weekdayForms} from './weekdays.ts'

const day = 24 * 3_600_000

/** Look at the dates of all texts. */
export function checkDates(desk: Desk): void {
  for (const text of desk.texts) {
    checkClock(text, desk)
    checkFar(text, desk)
    checkOrder(text, desk)
    checkWeekdays(text)
    checkEmbargo(text)
  }
}

/** Times of the night in which clocks are changed. */
function checkClock(
  {file, matter, placeOf}: Text,
  {publication: {timeZone}}: Desk
): void {
  const keys = ['date', 'updated'] as const
  for (const key of keys) {
    const [, date = '', time = ''] =
      /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)$/.exec(
        matter[key]?.trim() ?? ''
      ) ?? []
    if (!date) continue
    const local = Temporal.PlainDateTime.from(`${date}T${time}`)
    const [early, late] = (['earlier', 'later'] as const).map(
      (disambiguation) => local.toZonedDateTime(timeZone, {disambiguation})
    )
    if (!early || !late || early.equals(late)) continue
    const isTwice = early.toPlainTime().equals(late.toPlainTime())
    find(
      file,
      'clock-time',
      placeOf(key),
      isTwice
        ? `Unexpected \`${key}\` ${date} ${time}, which comes twice in ${timeZone}, as clocks go back that night, expected an offset: \`${date}T${time}${early.offset}\` or \`${late.offset}\``
        : `Unexpected \`${key}\` ${date} ${time}, which does not exist in ${timeZone}, as clocks go forward that night, expected another time: ${late.toPlainTime().toString({smallestUnit: 'minute'})} is taken for it`
    )
  }
}

function checkFar({file, matter, placeOf, ...text}: Text, {now}: Desk): void {
  const at = (text.article ?? text.issue)?.published.at
  if (at === undefined || at < now.getTime() + 366 * day) return
  find(
    file,
    'far-date',
    placeOf('date'),
    `Unexpected \`date\` ${matter.date}, more than a year ahead, expected the day it is published: look at its year`
  )
}

function checkOrder(text: Text, {now, publication: {timeZone}}: Desk): void {
  const {file, matter, placeOf, article, issue} = text
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()
  const wrong = (path: readonly PropertyKey[], reason: string) =>
    find(file, 'date-order', placeOf(...path), reason)
  if (article) {
    const {day: published} = article.published
    const updated = matter.updated?.slice(0, 10)
    if (updated && updated < published) {
      wrong(
        ['updated'],
        `Unexpected \`updated\` ${updated}, expected a day from ${published} on, when it is published`
      )
    } else if (updated && updated > today && published <= today) {
      wrong(
        ['updated'],
        `Unexpected \`updated\` ${updated}, which is to come, expected a day that has been`
      )
    }
    for (const [index, {date}] of article.corrections.entries()) {
      const on = date.slice(0, 10)
      const path = ['corrections', index, 'date']
      if (on < published) {
        wrong(
          path,
          `Unexpected correction of ${on}, expected a day from ${published} on, when it is published`
        )
      } else if (on > today && published <= today) {
        wrong(
          path,
          `Unexpected correction of ${on}, which is to come, expected a day that has been`
        )
      }
    }
  }
  for (const [index, one] of (issue?.articles ?? []).entries()) {
    if (!issue || one.published.at <= issue.published.at) continue
    wrong(
      ['articles', index],
      `Unexpected \`${one.slug}\`, which is published ${one.published.iso}, after the issue of ${issue.published.iso}, expected an article that is out by then`
    )
  }
}

/** Days of the week beside whole dates, in the language of the text. */
function checkWeekdays(text: Text): void {
  const source = String(text.file)
  const place = placer(text.file)
  const read = weekdayForms(text.language)
  visit(text.tree, 'text', (node) => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    for (const {index, length, said, meant} of read(source.slice(start, end))) {
      find(
        text.file,
        'wrong-weekday',
        place(start + index, start + index + length),
        `Unexpected ${said}, expected ${meant}: that day of the week is another date`
      )
    }
  })
}

/** Lines of press releases that should not be read by readers. */
const notices =
  /\b(?:strictly )?embargo(?:ed|es)?\b[^.\n]{0,30}\b(?:until|till|bis|jusqu|hasta)\b|^\W*(?:embargo|sperrfrist)\s*:|\bnot for (?:publication|release|broadcast) (?:before|until)\b|\bsperrfrist\b[^.\n]{0,20}\b\d|\bsous embargo\b|\bembargo hasta\b/imu

function checkEmbargo(text: Text): void {
  const source = String(text.file)
  const place = placer(text.file)
  visit(text.tree, 'text', (node) => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? 0
    const found = notices.exec(source.slice(start, end))
    if (!found) return
    find(
      text.file,
      'embargo-notice',
      place(start + found.index, start + found.index + found[0].length),
      `Unexpected notice \`${found[0].trim().slice(0, 60)}\`, expected it out of the text, and its time as \`embargo\` in the front matter`
    )
  })
}
