/**
 * The unified processors: Markdown in, marked and sanitized HTML trees out.
 */
import type {Root as Hast} from 'hast'
import type {Root} from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeSlug from 'rehype-slug'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import type {Register} from '../actor.ts'
import remarkActors from './actors/remark-actors.ts'
import {checkContainers} from './check-containers.ts'
import {checkSize, isTooDeep} from './check-size.ts'
import {advise} from './complain.ts'
import type {ArticleMatter} from './matter.ts'
import remarkQuotations from './quotations/remark-quotations.ts'
import type {Yaml} from './read-yaml.ts'
import rehypeAddresses, {type AddressOptions} from './rehype-addresses.ts'
import rehypeFigures from './rehype-figures.ts'
import rehypeMarks from './rehype-marks.ts'
import rehypePulls, {placeOfPull} from './rehype-pulls.ts'
import remarkContainers from './remark-containers.ts'
import remarkDecisions from './remark-decisions.ts'
import remarkPulls from './remark-pulls.ts'
import {sanitizeSchema} from './sanitize-schema.ts'

/** What footnotes are called, and the links back from them, in a language. */
export type NoteWords = (
  language: string
) => Readonly<{label: string; back: (reference: string) => string}>

/** Turns a file into its tree; what it found stands in `file.data`. */
export type Processor = (file: VFile) => Promise<{mdast: Root; hast: Hast}>

/**
 * A processor for one article.
 *
 * @param matter
 *   Its front matter, for the headline and the editor's decisions.
 * @param language
 *   Its language tag.
 */
export function articleProcessor(
  matter: Yaml<ArticleMatter>,
  register: Register,
  addresses: AddressOptions,
  language: string,
  notes: NoteWords = englishNotes
): Processor {
  const extraction = unified()
    .use(remarkActors, {register, title: matter.value.title, language})
    .use(remarkQuotations, {language})
    .use(remarkDecisions, {
      matter: matter.value,
      register,
      placeOf: matter.placeOf,
      language
    })
    .use(remarkPulls, {register})
  return async (file) => {
    const mdast = parser.parse(file)
    if (isTooDeep(mdast, file))
      return {mdast, hast: {type: 'root', children: []}}
    checkContainers(mdast, file, 'article')
    extraction.runSync(mdast, file)
    return {mdast, hast: await toHast(mdast, file, addresses, notes(language))}
  }
}

/** A processor for an editor's letter: nothing is extracted. */
export function letterProcessor(
  addresses: AddressOptions,
  language = 'en',
  notes: NoteWords = englishNotes
): Processor {
  return async (file) => {
    const mdast = parser.parse(file)
    if (isTooDeep(mdast, file))
      return {mdast, hast: {type: 'root', children: []}}
    checkContainers(mdast, file, 'letter')
    return {mdast, hast: await toHast(mdast, file, addresses, notes(language))}
  }
}

/** The words when nobody gives others. */
export const englishNotes: NoteWords = () => ({
  label: 'Notes',
  back: (reference) => `Back to reference ${reference}`
})

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkContainers)
  .freeze()

/** The tree of a file, nothing found in it yet. */
export function parseMarkdown(file: VFile): Root {
  return parser.parse(file)
}

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
      handlers: {containerDirective: placeOfPull}
    })
    .use(rehypeSlug, {prefix: 'h-'})
    .use(rehypeFigures)
    .use(rehypeAddresses, addresses)
    .use(rehypeMarks)
    .use(rehypeSanitize, sanitizeSchema)
    .use(rehypePulls)
  const hast = (await rendering.run(mdast, file)) as Hast
  checkSize(hast, file)
  return hast
}

/** HTML in Markdown is left out of every output; say so, but for comments. */
function adviseOnHtml(tree: Root, file: VFile): void {
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
