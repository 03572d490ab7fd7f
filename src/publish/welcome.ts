/**
 * The welcome as mail, addressed to nobody yet.
 */
import type {Element, ElementContent, Root} from 'hast'
import {h} from 'hastscript'
import {visit} from 'unist-util-visit'
import {type Email, unsubscribeField} from '../issue.ts'
import {fullAddress} from './addresses.ts'
import {toHtml} from './html.ts'
import type {Site} from './site.ts'
import {plainText} from './text.ts'
import {oneLine} from './xml-text.ts'

/**
 * Render the welcome once, for everyone; as bare as a mail by hand, so that it
 * needs no MJML. Holds `unsubscribeField` in both forms.
 */
export function renderWelcome(
  {publication, locale}: Pick<Site, 'publication' | 'locale'>,
  subject: string,
  body: Root
): Email {
  const {say} = locale
  const full = (href: unknown) => fullAddress(publication, '/', href)
  const {title, postalAddress, language} = publication
  const foot = [oneLine(title), oneLine(postalAddress)]
  const tree = structuredClone(body)
  visit(tree, 'element', (node: Element) => {
    if (node.tagName === 'a') node.properties.href = full(node.properties.href)
  })
  const text = plainText(body.children, {
    link: (href) => full(href),
    attribution: () => undefined,
    say
  })
  const end = say('label', {name: say('mail.unsubscribe')})
  return {
    issue: 0,
    subject: oneLine(subject),
    preheader: '',
    text: `${text}\n\n-- \n${foot.join('\n')}\n${end}\n${unsubscribeField}\n`,
    html: toHtml({
      type: 'root',
      children: [
        {type: 'doctype'},
        h('html', {lang: language}, [
          h('head', [
            h('meta', {charSet: 'utf-8'}),
            h('title', oneLine(subject))
          ]),
          h('body', [
            ...(tree.children as ElementContent[]),
            h('p', foot.join(', ')),
            h('p', [h('a', {href: unsubscribeField}, say('mail.unsubscribe'))])
          ])
        ])
      ]
    })
  }
}
