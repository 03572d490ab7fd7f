/** Values that are looked up at once are those that liquidjs finds. */
import fc from 'fast-check'
import {Drop, Liquid} from 'liquidjs'
import {expect, it} from 'vitest'
import {quickCache} from '../../src/publish/quick-values.ts'

class Late extends Drop {
  override valueOf() {
    return 'late'
  }
}

const values = {
  page: {
    title: 'Pier & “quay” <b>',
    none: null,
    no: false,
    yes: true,
    zero: 0,
    empty: '',
    list: ['a', '<b>', 'c'],
    nobody: [],
    size: 'big',
    deep: {deeper: {word: 'x > y'}},
    late: new Late(),
    made: () => 'made',
    'dash-ed': 'dashed'
  },
  chips: [{name: 'A & B', href: '/a/'}, {name: 'C'}],
  word: 'page',
  toString: 'own'
}

const names = [
  'page.title',
  'page.none',
  'page.no',
  'page.yes',
  'page.zero',
  'page.empty',
  'page.list',
  'page.list[1]',
  'page.list.first',
  'page.list.size',
  'page.nobody.size',
  'page.size',
  'page.deep.deeper.word',
  'page.deep.deeper.size',
  'page.late',
  'page.made',
  "page['dash-ed']",
  'page[word]',
  'page.constructor',
  'page.hasOwnProperty',
  'page.missing',
  'missing',
  'toString',
  'chip.name',
  'chip.href',
  'forloop.index',
  'forloop.first',
  "'word'",
  '12',
  'true',
  'nil',
  '(1..3)'
]
const filters = [
  '',
  '| raw',
  '| escape',
  '| upcase',
  '| t',
  '| t: count: 2',
  '| t: page.zero',
  '| default: page.title',
  '| append: page.title'
]

/** Pieces of templates, in loops, conditions, blocks and partials. */
const pieces = fc.letrec<{piece: string; value: string}>((tie) => ({
  value: fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...filters))
    .map((parts) => parts.join(' ')),
  piece: fc.oneof(
    {maxDepth: 2, depthSize: 'small'},
    tie('value').map((value) => `{{ ${value} }}`),
    fc.constant('<p>\n'),
    fc
      .tuple(tie('value'), tie('piece'), tie('piece'))
      .map(([value, a, b]) => `{% if ${value} %}${a}{% else %}${b}{% endif %}`),
    fc
      .tuple(fc.constantFrom(...names), tie('piece'))
      .map(([name, a]) => `{% unless ${name} == true %}${a}{% endunless %}`),
    tie('piece').map((a) => `{% for chip in chips %}${a}{% endfor %}`),
    tie('piece').map((a) => `{% assign page = chips[0] %}${a}`),
    fc.constant('{% render "part", chip: chips[0] %}'),
    fc.constant(
      '{% for chip in chips %}{% render "part", chip: chip %}{% endfor %}'
    )
  )
})).piece

/** What an engine makes of a template, twice: the second time from its cache. */
function madeBy(source: string, cache: boolean): string[] {
  const engine = new Liquid({
    templates: {
      whole: `{% layout "frame" %}{% block main %}${source}{% endblock %}`,
      frame: '<h1>{{ page.title }}</h1>{% block main %}{% endblock %}',
      part: '[{{ chip.name }}{% if chip.href %} {{ chip.href }}{% endif %} {{ page.title }}]'
    },
    outputEscape: 'escape',
    strictVariables: true,
    lenientIf: true,
    strictFilters: true,
    ownPropertyOnly: true,
    jsTruthy: false,
    extname: '',
    relativeReference: false,
    cache: cache ? quickCache() : true
  })
  engine.registerFilter('t', (key: unknown, ...given: unknown[]) =>
    JSON.stringify([key, ...given])
  )
  return ['first', 'again'].map(() => {
    try {
      const {page} = values
      return engine.renderFileSync('whole', values, {globals: {page}})
    } catch (error) {
      return String(error)
    }
  })
}

it('a template gives the same with and without, and fails with the same words', () => {
  fc.assert(
    fc.property(fc.array(pieces, {minLength: 1, maxLength: 4}), (all) => {
      const source = all.join(' ')
      expect(madeBy(source, true)).toEqual(madeBy(source, false))
    }),
    {numRuns: 2000}
  )
})
