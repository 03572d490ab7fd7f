/**
 * The designer's files, ready to be filled.
 */
import {Liquid, LiquidError} from 'liquidjs'
import {VFileMessage} from 'vfile-message'
import {type Locale, localeIn} from './locale.ts'

/**
 * Fill one template.
 *
 * Every value is escaped for HTML and XML (`& < > " '`) unless the template
 * says `| raw`. Throws a VFileMessage when the template is broken or names
 * what is not there; it has the file, line and column. `site` and `page` are
 * seen by partials too.
 */
export type Templates = (name: string, values: object) => string

/**
 * Make templates of their sources.
 *
 * `{{ "count.articles" | t: count: 2 }}` says a word of the locale; a word
 * that it does not have is an error.
 *
 * @param files
 *   Name relative to `templates/` (`article.liquid`, `email.mjml.liquid`,
 *   `partials/mast.liquid`) to source. Files without `.liquid` (the stylesheet)
 *   can be taken in by `{% render "style.css" %}`; scripts (`.js`) are given out
 *   as they are.
 */
export function templatesFrom(
  files: ReadonlyMap<string, string>,
  locale: Locale = localeIn('en')
): Templates {
  const engine = new Liquid({
    templates: Object.fromEntries(files),
    outputEscape: 'escape',
    strictVariables: true,
    lenientIf: true,
    strictFilters: true,
    ownPropertyOnly: true,
    cache: true,
    extname: '',
    relativeReference: false,
    jsTruthy: false
  })
  engine.registerFilter('t', (key: unknown, ...values: [string, unknown][]) =>
    said(locale, String(key), values)
  )
  return (name, values) => {
    const script = name.endsWith('.js') ? files.get(name) : undefined
    if (script !== undefined) return script
    try {
      return engine.renderFileSync(name, values, {globals: shared(values)})
    } catch (cause) {
      throw templateMessage(name, cause)
    }
  }
}

/** What partials see without being given it. */
function shared(values: object): object {
  const {site, page} = values as {site?: unknown; page?: unknown}
  return {...(site !== undefined && {site}), ...(page !== undefined && {page})}
}

function said(
  locale: Locale,
  key: string,
  values: readonly [string, unknown][]
): string {
  const given = values.map(([name, value]): [string, string | number] => [
    name,
    typeof value === 'number' ? value : String(value ?? '')
  ])
  const text = locale.find(key, Object.fromEntries(given))
  if (text === undefined) throw new Error(`no word \`${key}\` in the locale`)
  return text
}

function templateMessage(name: string, cause: unknown): VFileMessage {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const token = LiquidError.is(cause) ? cause.token : undefined
  const [line, column] = token?.getPosition() ?? [1, 1]
  const message = new VFileMessage(
    `Cannot fill template: ${reason.replace(/, (?:file:|line:).*$/s, '')}`,
    {
      place: {line: line ?? 1, column: column ?? 1},
      source: 'quoin',
      ruleId: 'template',
      cause: cause instanceof Error ? cause : undefined
    }
  )
  message.file = `templates/${token?.file ?? name}`
  message.fatal = true
  return message
}
