/**
 * Plugin that makes a figure of a picture that stands alone in its paragraph.
 *
 * The title of the picture becomes the caption; without one there is no
 * `figcaption`. Also turns the old `align` of table cells into a class
 * (`align-right`), which HTML today wants.
 */
import type {Element, Root} from 'hast'
import {eachElement} from './each-element.ts'

export default function rehypeFigures(): (tree: Root) => undefined {
  return (tree) => {
    eachElement(tree, (node) => {
      if (node.tagName === 'td' || node.tagName === 'th') alignByClass(node)
      const picture = onlyPicture(node)
      if (picture) becomeFigure(node, picture)
    })
    return undefined
  }
}

function alignByClass(cell: Element): void {
  const {align, ...rest} = cell.properties
  if (!align) return
  cell.properties = {...rest, className: [`align-${align}`]}
}

function onlyPicture(node: Element): Element | undefined {
  if (node.tagName !== 'p') return undefined
  const content = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim()
  )
  const [only] = content
  const isPicture =
    content.length === 1 && only?.type === 'element' && only.tagName === 'img'
  return isPicture ? (only as Element) : undefined
}

function becomeFigure(node: Element, picture: Element): void {
  const {title, ...properties} = picture.properties
  picture.properties = properties
  node.tagName = 'figure'
  node.children = [picture]
  if (title) {
    node.children.push({
      type: 'element',
      tagName: 'figcaption',
      properties: {},
      children: [{type: 'text', value: String(title)}]
    })
  }
}
