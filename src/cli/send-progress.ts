/**
 * How sending goes on, while it goes on: a bar on a terminal, lines elsewhere.
 */
import process from 'node:process'
import {openOf, type Tally, totalOf} from '../accounting.ts'
import type {DeliveryState} from '../delivery.ts'
import {describeSetback, type News} from '../send/run.ts'
import {plainText} from './subscriber-card.ts'

/** Where news are shown. */
export type Progress = Readonly<{
  tell: (news: News) => void
  end: () => void
}>

const barWidth = 24
const [barEvery, lineEvery] = [200, 10_000]

/** Deliveries in these states have come to an end. */
const ends: readonly DeliveryState[] = [
  'accepted',
  'failed',
  'uncertain',
  'expired'
]

/**
 * Show progress on standard error.
 *
 * @param before
 *   The tally when it begins.
 */
export function showProgress(before: Tally, isQuiet: boolean): Progress {
  const isBar = Boolean(process.stderr.isTTY) && !isQuiet
  const total = totalOf(before)
  const settledBefore = total - openOf(before)
  const counts = new Map<DeliveryState, number>()
  const begun = performance.now()
  let last = ''
  const line = () => {
    const done = ends.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0)
    const seconds = (performance.now() - begun) / 1000
    const at = settledBefore + done
    return progressText({at, total, done, seconds, counts, isBar})
  }
  const draw = () => {
    const next = line()
    if (isBar) process.stderr.write(`\r\x1b[2K${next}`)
    else if (next !== last) process.stderr.write(`${next}\n`)
    last = next
  }
  const timer = setInterval(draw, isBar ? barEvery : lineEvery)
  if (isQuiet) clearInterval(timer)
  const say = (text: string) => {
    if (isQuiet) return
    process.stderr.write(`${isBar ? '\r\x1b[2K' : ''}${plainText(text)}\n`)
  }
  return {
    tell(news) {
      if (news.kind === 'settled') {
        counts.set(news.state, (counts.get(news.state) ?? 0) + 1)
      } else say(newsText(news))
    },
    end() {
      clearInterval(timer)
      if (isQuiet) return
      draw()
      if (isBar) process.stderr.write('\n')
    }
  }
}

function newsText(news: Exclude<News, {kind: 'settled'}>): string {
  switch (news.kind) {
    case 'relay':
      return `Relay: ${describeSetback(news.setback)}; waiting ${news.wait / 1000} s, then ${news.allowed} connections at most`
    case 'recovered':
      return `A sender had died: ${news.recovery.requeued} are queued again, ${news.recovery.uncertain} uncertain`
    case 'ledger':
      return `Ledger: ${news.error.message}`
  }
}

type Figures = Readonly<{
  at: number
  total: number
  done: number
  seconds: number
  counts: ReadonlyMap<DeliveryState, number>
  isBar: boolean
}>

function progressText(figures: Figures): string {
  const {at, total, done, seconds, counts, isBar} = figures
  const share = total > 0 ? at / total : 1
  const rate = seconds > 0 ? done / seconds : 0
  const full = Math.round(share * barWidth)
  const bar = `${'█'.repeat(full)}${'░'.repeat(barWidth - full)} `
  const left =
    rate > 0 && at < total ? `, ${durationText((total - at) / rate)} left` : ''
  const others = (['deferred', 'failed', 'uncertain'] as const)
    .filter((state) => counts.get(state))
    .map((state) => `, ${counts.get(state)} ${state}`)
    .join('')
  return `${isBar ? bar : ''}${at} of ${total}, ${rate.toFixed(rate < 10 ? 1 : 0)}/s${left}${others}`
}

/** `1 h 05 min`, `12 min`, `40 s`. */
function durationText(seconds: number): string {
  const minutes = Math.round(seconds / 60)
  if (seconds < 90) return `${Math.ceil(seconds)} s`
  if (minutes < 90) return `${minutes} min`
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
}
