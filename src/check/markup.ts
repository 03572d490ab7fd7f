/**
 * Structure that readers would miss or stumble over: outline, references, tables,
 * pictures.
 *
 * The first four are rules of remark-lint, told in the words of the house.
 */
import type {Heading, Image, Root} from 'mdast'
import remarkLintHeadingIncrement from 'remark-lint-heading-increment'
import remarkLintNoDuplicateDefinitions from 'remark-lint-no-duplicate-definitions'
import remarkLintNoHiddenTableCell from 'remark-lint-no-hidden-table-cell'
import remarkLintNoUndefinedReferences from 'remark-lint-no-undefined-references'
import remarkLintNoUnusedDefinitions from 'remark-lint-no-unused-definitions'
import {type PluggableList, unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {type Desk, find, type Text} from './desk.ts'
import {pictureWords} from './knowledge/links.ts'
import type {CheckRule} from './rule.ts'

/** Look at the structure of all texts. */
export function checkMarkup({texts}: Desk): void {
  for (const text of texts) {
    for (const message of lint(text)) tell(text, message)
    checkPictures(text)
  }
}

const plugins: PluggableList = [
  remarkLintHeadingIncrement,
  remarkLintNoUndefinedReferences,
  remarkLintNoUnusedDefinitions,
  remarkLintNoDuplicateDefinitions,
  remarkLintNoHiddenTableCell
]

function lint({file, tree}: Text): VFileMessage[] {
  const scratch = new VFile({path: file.path, value: String(file)})
  // The title, which is not in the text, is the heading of the first level
  const title: Heading = {type: 'heading', depth: 1, children: []}
  const whole: Root = {type: 'root', children: [title, ...tree.children]}
  unified().use(plugins).runSync(whole, scratch)
  return scratch.messages
}

function tell(text: Text, {ruleId, place, reason}: VFileMessage): void {
  const [start, end] =
    place && 'start' in place
      ? [place.start.offset ?? 0, place.end.offset ?? 0]
      : [0, 0]
  const found = String(text.file).slice(start, end)
  const shown = `\`${found.split('\n', 1)[0]?.slice(0, 60)}\``
  const told = wordsFor(ruleId ?? '', shown, found, reason)
  if (told) find(text.file, told[0], place, told[1])
}

function wordsFor(
  rule: string,
  shown: string,
  found: string,
  reason: string
): [CheckRule, string] | undefined {
  switch (rule) {
    case 'heading-increment': {
      const [, rank] = /exected rank `(\d)`|expected rank `(\d)`/
        .exec(reason)
        ?.filter(Boolean) ?? ['', '2']
      return [
        'heading-order',
        `Unexpected heading ${shown}, expected \`${'#'.repeat(Number(rank))}\`: a level is left out`
      ]
    }
    case 'no-undefined-references':
      // Brackets alone are an editor’s words inside a quotation
      return /^\[\^|\]\[[^\]]*\]$/.test(found)
        ? [
            'undefined-reference',
            `Unexpected reference ${shown}, expected a definition of it: readers see the brackets`
          ]
        : undefined
    case 'no-unused-definitions':
      return [
        'unused-definition',
        `Unexpected definition ${shown}, to which nothing refers, expected a reference: readers never see it`
      ]
    case 'no-duplicate-definitions':
      return [
        'duplicate-definition',
        `Unexpected definition ${shown} of an id that another has, expected one of its own`
      ]
    case 'no-hidden-table-cell':
      return [
        'hidden-cell',
        `Unexpected cell ${shown}, for which the head of the table has no column, expected one: readers never see it`
      ]
    default:
      return undefined
  }
}

/** Alternative texts that tell nothing; missing ones stop the build. */
function checkPictures(text: Text): void {
  const known = new Map<string, string>()
  const {matter, placeOf, file} = text
  const lead = matter.image_alt
  if (lead) {
    const problem = problemOf(lead, matter.image_caption)
    if (problem) tellOfPicture(text, placeOf('image_alt'), lead, problem)
  }
  visit(text.tree, 'image', (node: Image) => {
    const alt = node.alt?.trim() ?? ''
    if (!alt) return
    const other = known.get(alt)
    const problem =
      problemOf(alt, node.title ?? undefined) ??
      (other !== undefined && other !== node.url
        ? 'which another picture has, too'
        : undefined)
    known.set(alt, node.url)
    if (problem) tellOfPicture({...text, file}, node.position, alt, problem)
  })
}

function tellOfPicture(
  {file}: Pick<Text, 'file'>,
  place: Parameters<typeof find>[2],
  alt: string,
  problem: string
): void {
  find(
    file,
    'alt-text',
    place,
    `Unexpected alternative text \`${alt.slice(0, 60)}\`, ${problem}, expected a sentence that says what one sees`
  )
}

function problemOf(
  alt: string,
  caption: string | undefined
): string | undefined {
  if (/\.(?:png|jpe?g|gif|webp|avif|svg|heic|tiff?)$/i.test(alt)) {
    return 'which is the name of a file'
  }
  if (
    /^(?:img|dsc[nf]?|pxl|image|picture|photo|screen ?shot|unnamed)[\s_-]?[\d_-]*$/i.test(
      alt
    )
  ) {
    return 'which says nothing'
  }
  if (pictureWords.test(alt)) return 'which says that it is a picture'
  return caption && fold(caption) === fold(alt)
    ? 'which is the caption once more'
    : undefined
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
