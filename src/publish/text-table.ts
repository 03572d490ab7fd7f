/**
 * Tables in plain text.
 */
import type {Element, ElementContent} from 'hast'
import type {Writing} from './text-inline.ts'
import {inlineText} from './text-inline.ts'
import {columns, pad, wrap} from './text-width.ts'

type Cell = Readonly<{text: string; head: boolean; right: boolean}>

/** Columns between two columns of a table. */
const gap = 2

/**
 * A table with its columns aligned, a line under its head.
 *
 * One that is too wide is told row by row: the first cell, then each other
 * cell behind its head.
 */
export function tableLines(table: Element, writing: Writing): string[] {
  const rows = rowsOf(table, writing)
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({length: count}, (_, at) =>
    Math.max(...rows.map((row) => columns(row[at]?.text ?? '')))
  )
  const total = widths.reduce((sum, width) => sum + width + gap, -gap)
  if (total > writing.width) return told(rows, writing.width)
  return rows.flatMap((row, index) => {
    const line = aligned(row, widths)
    const isHead = index === 0 && row.every(({head}) => head)
    const rule = widths.map((width) => '-'.repeat(width)).join('  ')
    return isHead ? [line, rule] : [line]
  })
}

function rowsOf(node: Element, writing: Writing): Cell[][] {
  return elements(node.children).flatMap((child) =>
    child.tagName === 'tr' ? [rowOf(child, writing)] : rowsOf(child, writing)
  )
}

function rowOf(row: Element, writing: Writing): Cell[] {
  return elements(row.children).map(({tagName, properties, children}) => ({
    text: inlineText(children, writing).replaceAll('\n', ' '),
    head: tagName === 'th',
    right: String(properties.className ?? properties.align).endsWith('right')
  }))
}

function elements(nodes: readonly ElementContent[]): Element[] {
  return nodes.filter((node) => node.type === 'element')
}

function aligned(row: readonly Cell[], widths: readonly number[]): string {
  return row
    .map(({text, right}, at) => pad(text, widths[at] ?? 0, !right))
    .join(' '.repeat(gap))
    .trimEnd()
}

function told(rows: readonly Cell[][], width: number): string[] {
  const [first = [], ...others] = rows
  const heads = first.map(({text}) => text)
  return others.flatMap((row, index) => [
    ...(index > 0 ? [''] : []),
    ...row.flatMap(({text}, at) => {
      if (at === 0) return wrap(text, width)
      const line = heads[at] ? `${heads[at]}: ${text}` : text
      return wrap(line, width - 2).map((part) => `  ${part}`)
    })
  ])
}
