/**
 * Drawings (SVG) that do more than show something.
 */
import {visit} from 'unist-util-visit'
import {fromXml} from 'xast-util-from-xml'

/**
 * What is wrong with a drawing, as the end of a sentence; nothing when it is
 * shapes, text, and pictures inside itself.
 *
 * A drawing is published as it is, and who opens it alone opens a page of the
 * site: what runs or loads something there is refused, not taken out, since the
 * rest may not be what its maker meant.
 */
export function dangerOf(svg: string): string | undefined {
  // Entities can be a bomb, or another file; drawing programs need none.
  if (/<!ENTITY/i.test(svg)) return 'expected a drawing without `<!ENTITY`'
  try {
    return dangerIn(svg)
  } catch (error) {
    const [reason] = (error as Error).message.split('\n')
    return `expected a drawing that is well-formed XML: ${reason}`
  }
}

const running = new Set(
  'script foreignobject iframe object embed audio video handler listener'.split(
    ' '
  )
)

function dangerIn(svg: string): string | undefined {
  let danger: string | undefined
  visit(fromXml(svg), (node) => {
    if (node.type === 'instruction' && node.name === 'xml-stylesheet') {
      danger ??= 'expected a drawing without `<?xml-stylesheet`'
    }
    if (node.type !== 'element') return
    if (running.has(localName(node.name))) {
      danger ??= `expected a drawing without \`<${node.name}>\`, which can run something`
    }
    if (localName(node.name) === 'style' && loads(textIn(node))) {
      danger ??= 'expected a drawing whose `<style>` loads nothing'
    }
    for (const [name, value] of Object.entries(node.attributes)) {
      if (isDangerous(localName(name), value ?? '')) {
        danger ??= `expected a drawing without \`${name}="${(value ?? '').slice(0, 40)}"\`, which runs or loads something`
      }
    }
  })
  return danger
}

function isDangerous(name: string, value: string): boolean {
  if (/^on/.test(name)) return true
  // Animation can put an address where there was none.
  if (name === 'attributename') return /^(?:on|.*href$)/i.test(value.trim())
  if (name === 'href' || name === 'src') {
    return !/^\s*(?:#|data:image\/(?:png|jpeg|gif|webp|avif);)/i.test(value)
  }
  return loads(value)
}

/** Whether CSS names an address that is not inside the drawing. */
function loads(css: string): boolean {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '')
  return (
    /@import|\\/i.test(plain) ||
    /url\(\s*["']?(?!["']?\s*(?:#|data:image\/(?:png|jpeg|gif|webp|avif);))/i.test(
      plain
    )
  )
}

function localName(name: string): string {
  return (name.split(':').at(-1) ?? name).toLowerCase()
}

function textIn(node: {children: readonly object[]}): string {
  return node.children
    .map((child) => ('value' in child ? String(child.value) : ''))
    .join('')
}
