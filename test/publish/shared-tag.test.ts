import {describe, expect, it} from 'vitest'
import {parseTemplate, templatesFrom} from '../../src/publish/templates.ts'

const files = (nav: string) =>
  new Map([
    ['a.liquid', 'A {% shared "nav.liquid" %} {{ page.title }}'],
    ['nav.liquid', nav]
  ])

describe('the shared tag', () => {
  it('fills a partial with the site, and again for another site', () => {
    const fill = templatesFrom(files('<b>{{ site.title }}</b>'))
    const page = (title: string) => ({site: {title}, page: {title: 'P'}})
    expect(fill('a.liquid', page('One'))).toBe('A <b>One</b> P')
    expect(fill('a.liquid', page('A & B'))).toBe('A <b>A &amp; B</b> P')
    expect(fill('a.liquid', page('One'))).toBe('A <b>One</b> P')
  })

  it('keeps the page from the partial, which all pages share', () => {
    const fill = templatesFrom(files('{{ page.title }}'))
    expect(() => fill('a.liquid', {site: {}, page: {title: 'P'}})).toThrowError(
      /undefined variable: page/
    )
  })

  it('wants the name of a partial in quotes', () => {
    expect(String(parseTemplate('a.liquid', 'A\n{% shared nav %}'))).toContain(
      'expected the name of a partial in quotes'
    )
  })
})
