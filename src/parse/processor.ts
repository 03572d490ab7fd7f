/**
 * The unified processors: Markdown in, marked and sanitized HTML trees out.
 */
import type {Element, Root as Hast} from 'hast'
import type {Definition, FootnoteDefinition, Root} from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import remarkRehype, {defaultHandlers} from 'remark-rehype'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import type {Register} from '../actor.ts'
import remarkActors from './actors/remark-actors.ts'
import {checkContainers} from './check-containers.ts'
import {checkSize, isTooDeep} from './check-size.ts'
import {advise} from './complain.ts'
import type {ArticleMatter} from './matter.ts'
import {parseMarkdown} from './parse-markdown.ts'
import {type Prose, proseOnce} from './prose.ts'
import remarkQuotations from './quotations/remark-quotations.ts'
import type {Yaml} from './read-yaml.ts'
import rehypeAddresses, {type AddressOptions} from './rehype-addresses.ts'
import rehypeFigures from './rehype-figures.ts'
import rehypeHeadingIds from './rehype-heading-ids.ts'
import rehypeMarks from './rehype-marks.ts'
import rehypePulls, {placeOfPull} from './rehype-pulls.ts'
import remarkDecisions from './remark-decisions.ts'
import remarkLimits from './remark-limits.ts'
import remarkPulls from './remark-pulls.ts'
import {sanitizeSchema} from './sanitize-schema.ts'

/** What footnotes are called, and the links back from them, in a language. */
export type NoteWords = (
  language: string
) => Readonly<{label: string; back: (reference: string) => string}>

/** Turns a file into its HTML tree; what it found stands in `file.data`. */
export type Processor = (file: VFile) => Promise<Hast>

/** What an article is processed with. */
export type ProcessOptions = Readonly<{
  /** Its front matter, for the headline and the editor's decisions. */
  matter: Yaml<ArticleMatter>
  register: Register
  addresses: AddressOptions
  /** Its language tag. */
  language: string
  /** English words when absent. */
  notes?: NoteWords | undefined
  /** Whether actors and quotations are looked for; they are when absent. */
  extraction?: boolean | undefined
}>

/** What an article holds: its prose, and the HTML tree made of it. */
export type Processed = Readonly<{prose: Prose; hast: Hast}>

/** A processor for one article; it gives nothing of one that is too deep. */
export function articleProcessor({
  matter,
  register,
  addresses,
  language,
  notes = englishNotes,
  extraction = true
}: ProcessOptions): (file: VFile) => Promise<Processed | undefined> {
  const read = proseOnce()
  const understanding = unified()
  if (extraction) {
    understanding
      .use(remarkActors, {register, title: matter.value.title, language}, read)
      .use(remarkLimits)
      .use(remarkQuotations, {language}, read)
      .use(remarkDecisions, {
        matter: matter.value,
        register,
        placeOf: matter.placeOf,
        language
      })
  }
  understanding.use(remarkPulls, {register}, read)
  return async (file) => {
    const mdast = parseMarkdown(file)
    if (isTooDeep(mdast, file)) return undefined
    checkContainers(mdast, file, 'article')
    understanding.runSync(mdast, file)
    const hast = await toHast(mdast, file, addresses, notes(language))
    return {prose: read(mdast, String(file)), hast}
  }
}

/** A processor for an editor's letter: nothing is extracted. */
export function letterProcessor(
  addresses: AddressOptions,
  language = 'en',
  notes: NoteWords = englishNotes
): Processor {
  return async (file) => {
    const mdast = parseMarkdown(file)
    if (isTooDeep(mdast, file)) return nothing
    checkContainers(mdast, file, 'letter')
    return toHast(mdast, file, addresses, notes(language))
  }
}

const nothing: Hast = {type: 'root', children: []}

/** The words when nobody gives others. */
export const englishNotes: NoteWords = () => ({
  label: 'Notes',
  back: (reference) => `Back to reference ${reference}`
})

async function toHast(
  mdast: Root,
  file: VFile,
  addresses: AddressOptions,
  notes: ReturnType<NoteWords>
): Promise<Hast> {
  adviseOnHtml(mdast, file)
  const rendering = unified()
    .use(remarkRehype, {
      clobberPrefix: '',
      footnoteLabel: notes.label,
      footnoteBackLabel: (reference, again) =>
        notes.back(
          again > 1 ? `${reference + 1}-${again}` : `${reference + 1}`
        ),
      handlers: {
        containerDirective: placeOfPull,
        // A root, which the types of handlers do not foresee.
        root: (state) => defaultHandlers.root(state, mdast) as Element
      }
    })
    .use(rehypeHeadingIds)
    .use(rehypeFigures)
    .use(rehypeAddresses, addresses)
    .use(rehypeMarks)
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypePulls)
  const hast = (await rendering.run(definitionsOf(mdast, file), file)) as Hast
  checkSize(hast, file)
  return hast
}

/**
 * A tree of the definitions of another one, which remark-rehype looks for first:
 * to search it for them takes a third of making HTML of it, and few have any.
 */
function definitionsOf(tree: Root, file: VFile): Root {
  const children: Root['children'] = []
  // A definition has `]:` behind its label (CommonMark §4.7), a note as well.
  if (String(file).includes(']:')) {
    visit(tree, ['definition', 'footnoteDefinition'], (node) => {
      children.push(node as Definition | FootnoteDefinition)
    })
  }
  return {type: 'root', children}
}

/** HTML in Markdown is left out of every output; say so, but for comments. */
function adviseOnHtml(tree: Root, file: VFile): void {
  if (!String(file).includes('<')) return
  visit(tree, 'html', (node) => {
    if (/^<!--/.test(node.value)) return
    const shown = node.value.split('\n', 1)[0]?.slice(0, 40)
    advise(
      file,
      'raw-html',
      `Unexpected HTML \`${shown}\`, expected Markdown: it is left out`,
      node.position
    )
  })
}
