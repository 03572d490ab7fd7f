/**
 * Quotations for a person who goes through them.
 */
import type {VFile} from 'vfile'
import {location} from 'vfile-location'
import type {QuotationFilter, QuotationRow} from '../publish/quote-list.ts'

/**
 * Lay out a list of quotations, article by article, with the place of each.
 *
 * When it is a list for review, ends with how to decide.
 */
export function quotationTable(
  rows: readonly QuotationRow[],
  files: readonly VFile[],
  filter: QuotationFilter
): string {
  const places = new Map(files.map((file) => [file.path, location(file)]))
  const lines: string[] = []
  let open = ''
  for (const row of rows) {
    if (row.file !== open) lines.push('', `${row.published}  ${row.title}`)
    open = row.file
    const point = places.get(row.file)?.toPoint(row.offset)
    lines.push(
      `  ${row.id}  “${shorten(row.text)}”`,
      `              ${who(row)}`,
      `              ${row.file}:${point?.line ?? 1}:${point?.column ?? 1}`
    )
  }
  lines.push('', summary(rows))
  if (filter.unattributed && rows[0]) lines.push(...howToDecide(rows[0]))
  return `${lines.join('\n').trimStart()}\n`
}

function who({
  source,
  role,
  cue,
  confidence,
  shown,
  kind
}: QuotationRow): string {
  if (kind === 'term') return 'a term, nobody said it'
  if (!source) return '— nobody found'
  const name = shown ? `— ${source}` : `— perhaps ${source}`
  const parts = [role && `, ${role}`, cue && ` · ${cue}`, ` · ${kind}`]
  return `${name}${parts.filter(Boolean).join('')} · sure ${confidence.toFixed(2)}`
}

function summary(rows: readonly QuotationRow[]): string {
  const shown = rows.filter((row) => row.shown).length
  const noun = rows.length === 1 ? 'quotation' : 'quotations'
  return `${rows.length} ${noun}, ${shown} shown with a name`
}

function howToDecide({id, file, actor}: QuotationRow): string[] {
  return [
    '',
    `To decide, write into the front matter of ${file}:`,
    '  quotes:',
    `    ${id}: {source: ${actor || 'ID-OF-AN-ACTOR'}}   # or {source: none}, or {kind: term}`
  ]
}

function shorten(text: string): string {
  return text.length > 88 ? `${text.slice(0, 87)}…` : text
}
