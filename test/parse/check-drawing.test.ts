import {describe, expect, it} from 'vitest'
import {dangerOf} from '../../src/parse/check-drawing.ts'

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inside}</svg>`

describe('dangerOf', () => {
  it.each([
    '<rect fill="url(#a)" width="1" height="1"/>',
    '<style>rect { fill: url("#a") }</style>',
    '<use href="#a"/>',
    '<use xlink:href="#a"/>',
    '<image href="data:image/png;base64,AA=="/>',
    '<text font-family="Georgia, serif">on script</text>',
    '<animate attributeName="x" to="1"/>',
    '<title>a &amp; b</title><metadata><a:b xmlns:a="http://a.example/">c</a:b></metadata>'
  ])('has nothing against %s', (inside) => {
    expect(dangerOf(svg(inside))).toBe(undefined)
  })

  it.each([
    ['<script>x</script>', 'without `<script>`'],
    ['<a:script xmlns:a="http://www.w3.org/1999/xhtml"/>', '`<a:script>`'],
    ['<foreignObject/>', '`<foreignObject>`'],
    ['<rect onload="x()"/>', '`onload="x()"`'],
    ['<a href="javascript:x()"/>', '`href="javascript:x()"`'],
    ['<image xlink:href="https://a.example/x"/>', '`xlink:href='],
    ['<image href="data:image/svg+xml;base64,AA=="/>', '`href='],
    ['<animate attributeName="xlink:href" to="x"/>', '`attributeName='],
    ['<set attributeName="onload" to="x"/>', '`attributeName='],
    ['<rect style="fill:url(//a.example)"/>', '`style='],
    ['<style>@import "x"</style>', '`<style>` loads nothing'],
    ['<style>rect{fill:u\\72l(x)}</style>', '`<style>` loads nothing'],
    ['<rect>', 'well-formed XML']
  ])('refuses %s', (inside, expected) => {
    expect(dangerOf(svg(inside))).toContain(expected)
  })

  it.each([
    '<!DOCTYPE svg [<!ENTITY a "b">]>',
    '<?xml-stylesheet href="x.xsl"?>'
  ])('refuses %s before it', (before) => {
    expect(dangerOf(`${before}${svg('')}`)).toContain('expected a drawing')
  })
})
