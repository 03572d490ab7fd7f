/**
 * The publication of hard cases: files of `fixtures/hard-publication`, and what
 * is too big or too binary to be kept there, made here.
 */
import {cp, mkdir, readFile, writeFile} from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'

const fixture = path.join(import.meta.dirname, '../fixtures/hard-publication')

/** Write the publication into a folder that is there. */
export async function writeHardPublication(root: string): Promise<void> {
  await cp(fixture, root, {recursive: true})
  const articles = path.join(root, 'articles')
  await fillNames(articles)
  for (const [name, text] of longArticles()) {
    await writeFile(path.join(articles, `${name}.md`), text)
  }
  await drawPictures(path.join(articles, 'images'))
}

/** Words of exactly so many characters. */
export function exactly(length: number, seed: string): string {
  let text = seed
  while (text.length < length) text += ` ${seed}`
  return text.slice(0, length).replace(/ $/, 'x')
}

/** Three hundred characters stand as one word in the files, which stay readable. */
async function fillNames(articles: string): Promise<void> {
  const words = {
    NAME300: exactly(300, 'Quoth-Featherstonehaugh'),
    TITLE300: exactly(300, 'A title that does not end'),
    KICKER: exactly(120, 'A kicker that does not end either'),
    STANDFIRST: exactly(900, 'A standfirst & its “words”, which go on')
  }
  for (const name of ['actors.yaml', 'long-title.md']) {
    const file = path.join(articles, name)
    let text = await readFile(file, 'utf8')
    for (const [mark, value] of Object.entries(words)) {
      text = text.replaceAll(mark, value)
    }
    await writeFile(file, text)
  }
}

function longArticles(): [name: string, text: string][] {
  return [
    ['sixty-quotations', article('sixty-quotations', 'hardsixty1', 60, sixty)],
    [
      'two-hundred-actors',
      article('two-hundred-actors', 'hardactor1', 200, actor)
    ],
    [
      'ten-thousand-words',
      article('ten-thousand-words', 'hardwords1', 100, hundredWords)
    ]
  ]
}

function article(
  slug: string,
  id: string,
  count: number,
  paragraph: (index: number) => string
): string {
  const title = slug.replaceAll('-', ' ')
  const body = Array.from({length: count}, (_, index) => paragraph(index))
  return `---
id: ${id}
title: ${title.charAt(0).toUpperCase()}${title.slice(1)}
slug: ${slug}
date: 2026-03-14
tags: [long]
---
${body.join('\n\n')}
`
}

const subjects = ['ferry', 'quay', 'gauge', 'deed', 'pier', 'lamp', 'net']

function word(index: number): string {
  return subjects[index % subjects.length] ?? ''
}

function sixty(index: number): string {
  return `“We counted the ${word(index)} ${index + 1} times, and it was there each time,” said [Inês Okafor](actor:ines-okafor).`
}

const first =
  'Ana Ben Cara Dov Ema Finn Gwen Hugo Ida Jon Kay Leo Mia Ned Ola Pia Ron Sue Tom Una'.split(
    ' '
  )
const last =
  'Abbott Barlow Calder Dunmore Ellery Fenwick Garrick Hollis Ingram Jessop'.split(
    ' '
  )

/** A paragraph that names one of two hundred people. */
function actor(index: number): string {
  const name = `${first[index % 20]} ${last[Math.floor(index / 20) % 10]}`
  return `${name} signed the ${word(index)} on page ${index + 1}, and “so it is” was added by ${name}.`
}

/** A hundred words, every tenth paragraph under a heading. */
function hundredWords(index: number): string {
  const sentence = (place: number) =>
    `The keeper of the ${word(place)} at ${madeWord(place)} wrote down what the sea had done to ${madeWord(place + 7)} and went home to sleep.`
  const text = [0, 1, 2, 3, 4, 5]
    .map((part) => sentence(index * 6 + part))
    .join(' ')
    .split(' ')
    .slice(0, 99)
    .join(' ')
  const heading = index % 10 === 0 ? `## Part ${index / 10 + 1}\n\n` : ''
  return `${heading}${text} again.`
}

/** A word that no other place has. */
function madeWord(place: number): string {
  const syllables = ['ba', 'do', 'fe', 'gi', 'lu', 'ma', 'no', 'ri', 'su', 'te']
  return [100, 10, 1]
    .map((unit) => syllables[Math.floor(place / unit) % 10])
    .join('')
}

/** Pictures of each format, some with what a camera tells about its owner. */
async function drawPictures(folder: string): Promise<void> {
  await mkdir(folder, {recursive: true})
  const place = (name: string) => path.join(folder, name)
  const photo = sharp(meadow(2400, 1600))
  const owner = {
    IFD0: {Make: 'Camera', Artist: 'SECRET owner'},
    IFD3: {GPSLatitude: '47/1 33/1 0/1', GPSLongitude: '52/1 42/1 0/1'}
  }
  await photo.clone().jpeg().withExif(owner).toFile(place('photo.jpg'))
  await photo
    .clone()
    .jpeg()
    .withExif({...owner, IFD0: {...owner.IFD0, Orientation: '6'}})
    .withMetadata({orientation: 6})
    .toFile(place('turned.jpg'))
  await photo.clone().resize(800).avif({effort: 0}).toFile(place('photo.avif'))
  await sharp(leaf(64)).png().toFile(place('small.png'))
  await sharp(leaf(900)).webp().toFile(place('leaf.webp'))
  await sharp(leaf(40)).gif().toFile(place('blink.gif'))
  await writeFile(place('chart.svg'), chart)
}

function meadow(width: number, height: number): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="a" x2="0" y2="1"><stop stop-color="#8ec5f0"/><stop offset="1" stop-color="#3d7a35"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#a)"/><circle cx="20%" cy="20%" r="120" fill="#ffe08a"/><path d="M1400 900h400v400h-400z" fill="#8c1d18"/></svg>`
  )
}

/** A shape on no background. */
function leaf(size: number): Buffer {
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><circle cx="50%" cy="50%" r="40%" fill="#3d7a35" fill-opacity=".8"/></svg>`
  )
}

const chart = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 300" width="600" height="300"><rect width="600" height="300" fill="#fdfcf9"/><text x="20" y="40" font-family="Georgia, serif" font-size="24" fill="#1c1b19">Height of the waves</text><path d="M20 250L200 120L380 180L580 60" fill="none" stroke="#0b4f8a" stroke-width="4"/><text x="20" y="285" font-family="Helvetica, Arial, sans-serif" font-size="16" fill="#5a564e">2024 · AT&amp;T · 2026</text></svg>
`
