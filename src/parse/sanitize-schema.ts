/**
 * What may stand in an article's HTML; everything else is taken out.
 */
import {defaultSchema, type Options as Schema} from 'rehype-sanitize'

const {attributes, tagNames, protocols} = defaultSchema

/**
 * GitHub's schema, with figures and the marks of quotations and actors.
 *
 * Ids are not prefixed here: headings get theirs with `h-`, footnotes with
 * `fn-`, quotations with `q-`, so none can shadow a name of the page's own.
 */
export const sanitizeSchema: Schema = {
  ...defaultSchema,
  clobberPrefix: '',
  tagNames: [...(tagNames ?? []), 'figure', 'figcaption', 'aside'],
  attributes: {
    ...attributes,
    '*': (attributes?.['*'] ?? []).filter((name) => name !== 'align'),
    // The place of a pull-quote; rehype-pulls takes it out again.
    aside: ['dataPull'],
    span: [['className', 'quotation'], 'dataActor'],
    img: ['src', 'alt', 'width', 'height', 'loading', 'decoding'],
    td: [['className', /^align-(?:left|right|center)$/]],
    th: [['className', /^align-(?:left|right|center)$/]]
  },
  protocols: {
    ...protocols,
    href: ['http', 'https', 'mailto'],
    // Pictures are paths of the site; an empty list would allow every scheme.
    src: ['https']
  }
}
