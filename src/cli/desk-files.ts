/**
 * Files of the site, as the desk serves them.
 */
import {readFile} from 'node:fs/promises'
import path from 'node:path'
import {type Made, pageFile} from '../publish/sheet.ts'
import type {DeskAnswer} from '../serve/desk-app.ts'
import type {Scene} from './desk-scene.ts'

/** Of pages. */
export const htmlType = 'text/html; charset=utf-8'

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  gif: 'image/gif',
  html: htmlType,
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  avif: 'image/avif',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  webp: 'image/webp',
  xml: 'application/xml; charset=utf-8'
}

/** The type of a file by the end of its name. */
export function typeOf(name: string): string {
  return types[path.extname(name).slice(1)] ?? 'application/octet-stream'
}

/** A file of the site, made when it is asked for; `at` begins with `/`. */
export async function siteFile(scene: Scene, at: string): Promise<DeskAnswer> {
  const name = pageFile(at)
  const sheets = scene.sheets()
  const sheet = sheets.get(name)
  const copy = scene.copies.get(name)
  try {
    if (sheet) return {body: wholeOf(await sheet.make()), type: typeOf(name)}
    if (copy) return {body: await readFile(copy), type: typeOf(name)}
    const none = await sheets.get('404.html')?.make()
    return {body: wholeOf(none ?? 'Not found\n'), type: htmlType, status: 404}
  } catch (error) {
    const {message} = error as Error
    return {
      body: `${message}\n`,
      type: 'text/plain; charset=utf-8',
      status: 500
    }
  }
}

/** A file that is made piece by piece, in one. */
function wholeOf(made: Made): string | Uint8Array {
  if (typeof made === 'string' || made instanceof Uint8Array) return made
  return [...made].join('')
}
