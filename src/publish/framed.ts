/**
 * A page before its template is filled: plain data.
 */
import type {Templates} from './templates.ts'
import {cleanText} from './xml-text.ts'

/** A template and all the values it is given. */
export type Framed = Readonly<{template: string; values: object}>

/**
 * The text of a page.
 *
 * Throws a VFileMessage when the template is wrong.
 */
export function filled(
  templates: Templates,
  {template, values}: Framed
): string {
  return cleanText(templates(template, values))
}
