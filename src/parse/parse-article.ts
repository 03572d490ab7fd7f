/**
 * A Markdown file with its front matter → an Article.
 */
import type {VFile} from 'vfile'
import {type Register, registerAt} from '../actor.ts'
import type {Article, Picture} from '../article.ts'
import type {Publication} from '../publication.ts'
import {advise, complain, isBroken} from './complain.ts'
import type {ArticleMatter} from './matter.ts'
import {readMoment} from './moment.ts'
import type {PictureFile} from './pictures.ts'
import {articleProcessor, type NoteWords} from './processor.ts'
import type {Block, Prose} from './prose.ts'
import type {Yaml} from './read-yaml.ts'
import {type AddressOptions, findPicture} from './rehype-addresses.ts'
import {readSentences} from './sentences.ts'

/** What an article is read against. */
export type ArticleContext = Readonly<{
  publication: Publication
  register: Register
  addresses: AddressOptions
  notes?: NoteWords | undefined
}>

/**
 * Understand one article.
 *
 * @returns
 *   `undefined` when anything is wrong with it; the file then says so.
 *   `file.data.pictures` holds the pictures it shows.
 */
export async function parseArticle(
  file: VFile,
  yaml: Yaml<ArticleMatter>,
  context: ArticleContext
): Promise<Article | undefined> {
  const {value: matter} = yaml
  const {timeZone} = context.publication
  const published = readMoment(matter.date, timeZone)
  if (!published) return undefined
  const register = registerAt(context.register, published.day)
  const language = matter.lang ?? context.publication.language
  const process = articleProcessor({
    matter: yaml,
    register,
    addresses: context.addresses,
    language,
    notes: context.notes,
    extraction: context.publication.extraction
  })
  const processed = await process(file)
  if (!processed) return undefined
  const {prose, hast} = processed
  const picture = await readPicture(file, yaml, context)
  if (prose.blocks.length === 0) {
    advise(file, 'empty-article', 'Unexpected empty text, expected an article')
  }
  if (isBroken(file)) return undefined
  const updated = matter.updated && readMoment(matter.updated, timeZone)
  return {
    id: matter.id,
    file: file.path,
    slug: matter.slug,
    aliases: matter.aliases,
    title: matter.title,
    ...(matter.kicker && {kicker: matter.kicker}),
    ...(matter.standfirst && {standfirst: matter.standfirst}),
    summary: matter.standfirst || firstSentence(prose),
    published,
    ...(updated && updated.day > published.day && {updated}),
    authors: matter.authors ?? [matter.author ?? context.publication.author],
    tags: [...new Set(matter.tags)],
    language,
    ...(matter.canonical && {canonical: matter.canonical}),
    ...(picture && {picture}),
    corrections: matter.corrections,
    mail: {
      as: matter.mail.as,
      ...(matter.mail.subject && {subject: matter.mail.subject}),
      ...(matter.mail.preheader && {preheader: matter.mail.preheader})
    },
    body: hast,
    ...(file.data.pulls?.length && {pulls: file.data.pulls}),
    words: wordsOf(prose),
    quotations: file.data.quotations ?? [],
    actors: file.data.actors ?? []
  }
}

async function readPicture(
  file: VFile,
  {value: matter, placeOf}: Yaml<ArticleMatter>,
  context: ArticleContext
): Promise<Picture | undefined> {
  if (!matter.image) return undefined
  if (!matter.image_alt) {
    complain(
      file,
      'missing-alt',
      'Missing `image_alt`, expected a sentence for those who cannot see the picture',
      placeOf('image')
    )
    return undefined
  }
  const {pictures} = context.addresses
  const found = await findPicture(matter.image, file, pictures)
  if ('problem' in found) {
    const reason = `Unexpected picture \`${matter.image}\`, ${found.problem}`
    complain(file, 'missing-image', reason, placeOf('image'))
    return undefined
  }
  file.data.pictures ??= []
  file.data.pictures.push(found)
  return describe(found, matter.image_alt, matter)
}

function describe(
  found: PictureFile,
  alt: string,
  matter: ArticleMatter
): Picture {
  return {
    path: found.path,
    alt,
    ...(matter.image_caption && {caption: matter.image_caption}),
    ...(matter.image_credit && {credit: matter.image_credit}),
    width: found.width,
    height: found.height
  }
}

/** Stands in for a summary; empty for an article without a paragraph. */
function firstSentence(prose: Prose): string {
  const block = prose.blocks.find(({kind}) => kind === 'paragraph')
  const [sentence] = readSentences(block?.text ?? '')
  if (!block || !sentence) return ''
  let text = ''
  for (let at = sentence.start; at < sentence.end; at++) {
    const sign = block.text[at] ?? ''
    text += sign === '\uFFFC' ? codeAt(prose, block, at) : sign
  }
  return text.replace(/\s+/g, ' ').trim()
}

/** The code that an object replacement stands for; of a picture nothing. */
function codeAt({source}: Prose, {starts, ends}: Block, at: number): string {
  const markdown = source.slice(starts[at], ends[at])
  const [, , code = ''] = /^(`+)(.*)\1$/s.exec(markdown) ?? []
  return code.trim()
}

function wordsOf({blocks}: Prose): number {
  let all = 0
  for (const {words} of blocks) all += words
  return all
}
