/**
 * Passages that belong together: chained by `and`, cut by their attribution,
 * continued over paragraphs.
 */
import type {Flow} from './flow.ts'
import type {Paragraph} from './paragraphs.ts'
import type {Passage} from './passage.ts'

/** `“A” and “B,” Torres said`: what has no cue takes its neighbour’s. */
export function chain(passages: Passage[], first: number, flow: Flow): void {
  for (let n = passages.length - 2; n >= first; n--) {
    const here = passages[n] as Passage
    const next = passages[n + 1] as Passage
    if (here.attribution || here.unspoken || !next.attribution || here.term)
      continue
    if (next.item - here.item > 3) continue
    here.attribution = {...next.attribution, pattern: 'chained'}
  }
  for (let n = first + 1; n < passages.length; n++) {
    const here = passages[n] as Passage
    const previous = passages[n - 1] as Passage
    const split =
      !here.partial &&
      here.attribution &&
      previous.attribution &&
      here.attribution.subject.start === previous.attribution.subject.start &&
      /[,—–-]$/.test(
        flow.text.slice(previous.marked.start, previous.marked.end)
      ) &&
      /^[^\p{Lu}]/u.test(flow.text.slice(here.marked.start, here.marked.end)) &&
      here.attribution.subject.start > previous.marked.end
    if (split) here.joins = n - 1
  }
}

/** Marks that stay open go on where the next paragraph opens again. */
export function linkParagraphs(
  passages: Passage[],
  paragraphs: readonly Paragraph[]
): void {
  passages.forEach((passage, index) => {
    if (passage.marked.closed) return
    const next = passages[index + 1]
    if (!next || next.paragraph !== passage.paragraph + 1 || next.term) return
    const begin = paragraphs[next.paragraph]?.from ?? 0
    const reopens = next.marked.outerStart - begin < 3
    if (reopens && next.marked.mark === passage.marked.mark)
      next.continues = index
  })
}
