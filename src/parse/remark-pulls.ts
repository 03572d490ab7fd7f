/**
 * Plugin that reads the pull-quotes an editor set, and leaves the tree as it is.
 *
 * Sets `file.data.pullWords`. `:::pull{of="q-0a1b2c3d"}` shows that quotation,
 * `:::pull` with words below it these words, `by="ada-lund"` under that name. The
 * words must stand in the text; those of no quotation are the publication's
 * own and get no name. Runs behind remark-decisions.
 *
 * @example
 *   :::pull
 *   We kept the lamp lit all winter
 *   :::
 */
import type {Root, RootContent} from 'mdast'
import type {VFile} from 'vfile'
import type {Actor, Register} from '../actor.ts'
import {currentId} from '../actor.ts'
import type {Pull} from '../article.ts'
import {wordsAlone} from '../quotation.ts'
import {complain} from './complain.ts'
import {isClosed, pullName} from './containers.ts'
import {type InlineText, readInline} from './inline-text.ts'
import {type ProseReader, readProse} from './prose.ts'
import {
  type Found,
  isSpoken,
  type PullFinder,
  pullFinder
} from './pull-finder.ts'
import {nearest} from './read-yaml.ts'

/** The register, for ids that an actor had before. */
export type PullOptions = Readonly<{register: Register}>

type Container = Extract<RootContent, {type: 'containerDirective'}>
type Words = Omit<Pull, 'before'>

/** What a pull-quote is read against. */
type Setting = Readonly<{
  file: VFile
  finder: PullFinder
  actors: ReadonlyMap<string, Actor>
  register: Register
}>

/** More than anyone wants; each is looked for in the whole text. */
const most = 20

export default function remarkPulls(
  {register}: PullOptions,
  read: ProseReader = readProse
): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const source = String(file)
    const pulls = tree.children
      .filter(isPull)
      .filter((node) => isClosed(node, source))
    if (pulls.length === 0) return undefined
    const actors = new Map((file.data.actors ?? []).map((a) => [a.id, a]))
    const prose = read(tree, source)
    const finder = pullFinder(prose, file.data.quotations ?? [])
    const setting = {file, finder, actors, register}
    checkPlaces(tree, pulls, file)
    file.data.pullWords = pulls
      .slice(0, most)
      .flatMap((pull) => readPull(pull, setting) ?? [])
    return undefined
  }
}

function isPull(node: RootContent | undefined): node is Container {
  return node?.type === 'containerDirective' && node.name === pullName
}

function checkPlaces(
  {children}: Root,
  pulls: readonly Container[],
  file: VFile
): void {
  for (const [index, node] of children.entries()) {
    if (!isPull(node) || !isPull(children[index - 1])) continue
    const reason = 'Unexpected pull-quote behind another, expected text between'
    wrong(file, node, reason)
  }
  const extra = pulls[most]
  if (!extra) return
  const reason = `Unexpected pull-quote, expected at most ${most} in an article`
  wrong(file, extra, reason)
}

/** What a pull-quote shows; `undefined` when it is wrong, and the file says so. */
function readPull(pull: Container, setting: Setting): Words | undefined {
  const words = wordsOf(pull, setting.file)
  const {of, by, ...others} = pull.attributes ?? {}
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) {
    const reason = `Unexpected \`${unknown}\` of a pull-quote, expected \`of="q-0a1b2c3d"\` or \`by="ana-torres"\``
    return wrong(setting.file, pull, reason)
  }
  if (words === undefined) return undefined
  const found = findWords(pull, words, of || undefined, setting)
  return found && named(pull, found, by ?? undefined, setting)
}

/** The words set in a container, `''` for none, `undefined` for more than words. */
function wordsOf(pull: Container, file: VFile): string | undefined {
  const draft: InlineText = {text: '', parts: [], links: []}
  for (const child of pull.children) {
    if (child.type !== 'paragraph' || child.data?.directiveLabel) {
      const reason = `Unexpected ${child.data ? 'label' : child.type} in a pull-quote, expected words alone`
      return wrong(file, pull, reason)
    }
    for (const inline of child.children) readInline(inline, draft, String(file))
    draft.text += '\n'
  }
  const words = draft.text.replace(/\s+/g, ' ').trim()
  if (!words.includes('\uFFFC')) return words
  const reason =
    'Unexpected picture or code in a pull-quote, expected words alone'
  return wrong(file, pull, reason)
}

function findWords(
  pull: Container,
  words: string,
  of: string | undefined,
  {file, finder}: Setting
): Found | undefined {
  const quotation = of === undefined ? undefined : finder.quotation(of)
  if (of !== undefined && !(quotation && isSpoken(quotation))) {
    return wrong(file, pull, `Unexpected pull-quote ${unknownOf(of, finder)}`)
  }
  if (!words && !quotation) {
    const reason =
      'Unexpected empty pull-quote, expected words of the text, or `of="…"` with the id of a quotation'
    return wrong(file, pull, reason)
  }
  if (quotation?.show === false) {
    const reason = `Unexpected pull-quote of \`${of}\`, expected another: \`quotes\` in the front matter says \`show: false\``
    return wrong(file, pull, reason)
  }
  if (quotation && !words) {
    return {text: wordsAlone(quotation), borrowed: false, quotation}
  }
  const [found, other] = finder.find(words, quotation)
  if (!found) {
    const near = finder.nearest(words, quotation)
    const hint = near ? `: did you mean “${cut(near, 240)}”?` : ''
    const where = of === undefined ? 'the text' : `\`${of}\``
    const reason = `Unexpected pull-quote “${cut(words, 120)}”, expected words of ${where}${hint}`
    return wrong(file, pull, reason)
  }
  if (found.quotation && other?.quotation) {
    const reason = `Unexpected pull-quote “${cut(words, 120)}”, which two speakers say, expected \`of="${found.quotation.id}"\` or \`of="${other.quotation.id}"\``
    return wrong(file, pull, reason)
  }
  return found
}

/** Why an id names nothing that can be shown. */
function unknownOf(id: string, {quotation, ids}: PullFinder): string {
  const known = quotation(id)
  if (known) {
    return `of \`${id}\`, which is ${known.kind === 'term' ? 'a term' : 'reported speech'}, expected a quotation in marks that somebody says`
  }
  const near = nearest(id, ids)
  const hint = near
    ? `did you mean \`${near}\`?`
    : 'its words may have changed, see `quoin extract`'
  return `of \`${id}\`, expected the id of a quotation of this article: ${hint}`
}

/** The words with the name that the editor puts under them. */
function named(
  pull: Container,
  {text, borrowed, quotation}: Found,
  by: string | undefined,
  {file, actors, register}: Setting
): Words | undefined {
  const id = quotation?.id
  const words = {text, ...(id !== undefined && {quotation: id})}
  if (by === undefined) return {...words, ...(borrowed && {by: 'none'})}
  const actor = by === 'none' ? by : currentId(register, by)
  if (actor !== 'none' && !actors.has(actor)) {
    const near = nearest(by, [...actors.keys()])
    const hint = near ? `\`${near}\`` : 'the id of an actor of this article'
    const reason = `Unknown actor \`${by}\` of a pull-quote, expected ${hint}, or \`none\``
    return wrong(file, pull, reason, 'unknown-actor')
  }
  const said = borrowed ? undefined : quotation?.source?.actor
  if (said !== undefined && actor !== 'none' && said !== actor) {
    const reason = `Unexpected pull-quote by \`${by}\`, expected \`${said}\`, who says it in the text; if that is wrong, say \`quotes: {${id}: {source: ${by}}}\` in the front matter`
    return wrong(file, pull, reason)
  }
  return {...words, by: actor}
}

function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text
}

function wrong(
  file: VFile,
  pull: Container,
  reason: string,
  rule = 'pull-quote'
): undefined {
  complain(file, rule, reason, pull.position?.start)
  return undefined
}
