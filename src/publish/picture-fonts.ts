/**
 * The letters in drawings (SVG), which must be the same on every machine.
 */
import {mkdir, rename, writeFile} from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

/**
 * Fonts as wide as those that drawings name: Arimo stands in for Arial and
 * Helvetica, Gelasio for Georgia.
 */
const packages = ['@expo-google-fonts/arimo', '@expo-google-fonts/gelasio']

const standIns: Readonly<Record<string, readonly string[]>> = {
  Arimo: ['Arial', 'Helvetica', 'Helvetica Neue', 'sans-serif', 'system-ui'],
  Gelasio: ['Georgia', 'Charter', 'Times', 'Times New Roman', 'serif']
}

/** Letters of scripts that the fonts do not have. */
const strange =
  /(?![\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Hebr}])[\p{L}\p{Extended_Pictographic}]/u

/**
 * Whether there is a glyph for every letter of a drawing.
 *
 * Those of other scripts, and emoji, would be empty boxes.
 */
export function canBeDrawn(svg: string): boolean {
  const words = svg.match(/<text[\s>][\s\S]*?<\/text>/g) ?? []
  return !words.some((text) => strange.test(text.replace(/<[^>]*>/g, '')))
}

/**
 * Let the library that draws find our fonts and no others.
 *
 * Must come before the first letter is drawn in this process, as fontconfig
 * reads its file once. Its own cache stays in ours.
 */
export async function useOwnFonts(cache: string): Promise<void> {
  const file = path.join(cache, 'fonts.conf')
  await mkdir(cache, {recursive: true})
  const next = `${file}.${process.pid}`
  await writeFile(next, configuration(path.join(cache, 'fonts')))
  await rename(next, file)
  process.env.FONTCONFIG_FILE = file
}

function configuration(cache: string): string {
  const folders = packages.map(
    (name) =>
      `<dir>${escaped(path.dirname(fileURLToPath(import.meta.resolve(name))))}</dir>`
  )
  const aliases = Object.entries(standIns).flatMap(([own, names]) =>
    names.map(
      (name) =>
        `<alias binding="same"><family>${name}</family><prefer><family>${own}</family></prefer></alias>`
    )
  )
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders,
    `<cachedir>${escaped(cache)}</cachedir>`,
    ...aliases,
    '</fontconfig>\n'
  ].join('\n')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
