/**
 * Plugin that marks quotations and actors in the HTML tree.
 *
 * Wraps quoted words in `<span class="quotation" id="q-…">` and the first
 * mention of each actor in `<span data-actor="ID">`. Terms, code and mentions
 * without a place in the text are left alone. Reads `file.data.quotations` and
 * `file.data.actors`; changes nothing where they are empty.
 */
import type {Element, ElementContent, Root, Text} from 'hast'
import type {VFile} from 'vfile'
import type {Span} from '../actor.ts'
import {firstFrom, textOffsets} from './offsets.ts'

type Mark = {span: Span; id: string}

/** What a run of characters belongs to. */
type Belonging = {quotation: string | undefined; actor: string | undefined}

export default function rehypeMarks(): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const quotations = quotationMarks(file)
    const actors = actorMarks(file)
    if (quotations.length + actors.length === 0) return undefined
    const source = String(file)
    const named = new Set<string>()
    markIn(tree)
    return undefined

    function markIn(parent: Root | Element): void {
      const pinned = parent.type === 'element' && parent.properties.dataActor
      const children: ElementContent[] = []
      for (const node of parent.children as ElementContent[]) {
        if (node.type === 'element') markIn(node)
        const pieces =
          node.type === 'text' &&
          cut(node, source, quotations, pinned ? [] : actors)
        if (!pieces) children.push(node)
        else {
          const {value} = node as Text
          for (const piece of pieces) children.push(wrap(piece, value, named))
        }
      }
      parent.children = children
    }
  }
}

function quotationMarks(file: VFile): Mark[] {
  const marks: Mark[] = []
  for (const {id, kind, spans} of file.data.quotations ?? []) {
    if (kind === 'term') continue
    for (const span of spans) marks.push({span, id})
  }
  return marks.sort((a, b) => a.span[0] - b.span[0])
}

function actorMarks(file: VFile): Mark[] {
  const marks: Mark[] = []
  for (const {id, mentions} of file.data.actors ?? []) {
    const [first] = mentions
    if (first) marks.push({span: [first.start, first.end], id})
  }
  return marks.sort((a, b) => a.span[0] - b.span[0])
}

/** A range of the value of a text node. */
type Piece = Belonging & {from: number; to: number}

/** The runs of a text node, or `undefined` when nothing in it is marked. */
function cut(
  node: Text,
  source: string,
  quotations: readonly Mark[],
  actors: readonly Mark[]
): Piece[] | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return undefined
  const touches = ({span}: Mark) => span[0] < end && span[1] > start
  const inQuotations = quotations.filter(touches)
  const inActors = actors.filter(touches)
  if (inQuotations.length + inActors.length === 0) return undefined
  const {starts} = textOffsets(node.value, source, start, end)
  const pieces: Piece[] = []
  const marks = [...inQuotations, ...inActors]
  for (const at of edgesIn(starts, marks)) {
    const offset = starts[at] as number
    const holds = ({span}: Mark) => span[0] <= offset && offset < span[1]
    const quotation = inQuotations.find(holds)?.id
    const actor = inActors.find(holds)?.id
    const last = pieces.at(-1)
    if (last && last.quotation === quotation && last.actor === actor) continue
    if (last) last.to = at
    pieces.push({from: at, to: node.value.length, quotation, actor})
  }
  return pieces
}

/** The characters of a text at which marks begin or end, and its first, in order. */
function edgesIn(
  starts: readonly number[],
  marks: readonly Mark[]
): readonly number[] {
  const edges = marks.flatMap(({span}) =>
    span.map((to) => firstFrom(starts, to))
  )
  return [0, ...edges.sort((a, b) => a - b)].filter((at) => at < starts.length)
}

function wrap(piece: Piece, value: string, named: Set<string>): ElementContent {
  const words = value.slice(piece.from, piece.to)
  let content: ElementContent = {type: 'text', value: words}
  if (piece.actor !== undefined) {
    content = span({dataActor: piece.actor}, content)
  }
  if (piece.quotation !== undefined) {
    const first = !named.has(piece.quotation)
    named.add(piece.quotation)
    content = span(
      {className: ['quotation'], ...(first && {id: piece.quotation})},
      content
    )
  }
  return content
}

function span(
  properties: Element['properties'],
  content: ElementContent
): Element {
  return {type: 'element', tagName: 'span', properties, children: [content]}
}
