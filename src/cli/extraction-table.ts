/**
 * What the extractors found, as a table for people.
 */
import {location} from 'vfile-location'
import type {Extraction} from '../parse/extract.ts'

/**
 * Lay out the quotations and actors of a text.
 *
 * Quotations come in order of the text with the line they begin on; actors by
 * salience. Says so when there are none.
 */
export function extractionTable(found: Extraction, text: string): string {
  const places = location(text)
  const quotations = found.quotations.map((quotation) => {
    const line = places.toPoint(quotation.spans[0]?.[0] ?? 0)?.line ?? 1
    const {source, cue, confidence} = quotation
    const who = source
      ? `${source.name ?? source.mention}${source.role ? `, ${source.role}` : ''}`
      : '(nobody)'
    return [
      `${String(line).padStart(5)}  ${quotation.type.padEnd(8)}  ${quotation.id}  ${shorten(quotation.text)}`,
      ...(quotation.type === 'term'
        ? []
        : [
            `       ↳ ${who}${cue ? ` · ${cue.text}` : ''} · sure ${confidence.toFixed(2)}`
          ])
    ].join('\n')
  })
  const actors = found.actors.map(({name, kind, roles, mentions, salience}) => {
    const role = roles.length > 0 ? `  ${roles.join('; ')}` : ''
    return `  ${salience.toFixed(2)}  ${kind.padEnd(12)}  ${name} ×${mentions.length}${role}`
  })
  return [
    `Quotations (${quotations.length})`,
    ...quotations,
    '',
    `Actors (${actors.length})`,
    ...actors,
    ''
  ].join('\n')
}

function shorten(text: string): string {
  const line = text.replace(/\s*\n>?\s*/g, ' ')
  return line.length > 72 ? `${line.slice(0, 71)}…` : line
}
