/**
 * The stylesheet of the pages: one file that a visitor fetches once.
 */
import {hash} from 'node:crypto'
import type {Archive} from './archive.ts'
import {type Sheet, sheet} from './sheet.ts'
import type {Templates} from './templates.ts'

const name = 'style.css'

/** Characters that tell one state of the stylesheet from another. */
const versionLength = 8

const versions = new WeakMap<Templates, string>()

/** The file. */
export function styleFile({site, marks}: Archive): Sheet {
  return sheet(name, marks.key(name), () => site.templates(name, {}))
}

/**
 * Its address: another one whenever it changes, so that no page is ever shown
 * with the stylesheet of another build.
 */
export function styleLink({site, link}: Archive): string {
  const version = versions.get(site.templates) ?? versionOf(site.templates)
  versions.set(site.templates, version)
  return `${link(`/${name}`)}?v=${version}`
}

function versionOf(templates: Templates): string {
  return hash('sha256', templates(name, {}), 'base64url').slice(
    0,
    versionLength
  )
}

/** A page that brings its stylesheet with it, for whoever looks at it alone. */
export function withStyle(html: string, css: string): string {
  return html.replace(
    /<link\b[^>]*\/style\.css\b[^>]*>/,
    () => `<style>\n${css}</style>`
  )
}
