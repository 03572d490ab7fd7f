/**
 * The designer's files, ready to be filled.
 */
import {Liquid, LiquidError} from 'liquidjs'
import {VFileMessage} from 'vfile-message'
import {type Locale, localeIn} from './locale.ts'
import {quickCache} from './quick-values.ts'
import {addSharedTag} from './shared-tag.ts'

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
    cache: quickCache(),
    extname: '',
    relativeReference: false,
    jsTruthy: false
  })
  addSharedTag(engine)
  engine.registerFilter('t', (key: unknown, ...values: [string, unknown][]) =>
    said(locale, String(key), values)
  )
  return (name, values) => {
    const script = name.endsWith('.js') ? files.get(name) : undefined
    if (script !== undefined) return script
    try {
      return engine.renderFileSync(name, values, {globals: shared(values)})
    } catch (cause) {
      throw templateMessage(name, cause, files)
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

/**
 * What is wrong with the syntax of a template; `undefined` for nothing.
 *
 * Only what can be seen without filling it: tags and their ends, not names.
 */
export function parseTemplate(
  name: string,
  source: string
): VFileMessage | undefined {
  if (!name.endsWith('.liquid')) return undefined
  const engine = new Liquid({strictFilters: true})
  addSharedTag(engine)
  engine.registerFilter('t', String)
  try {
    engine.parse(source, name)
    return undefined
  } catch (cause) {
    return templateMessage(name, cause, new Map([[name, source]]))
  }
}

function templateMessage(
  name: string,
  cause: unknown,
  files: ReadonlyMap<string, string>
): VFileMessage {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const token = LiquidError.is(cause) ? cause.token : undefined
  const [line, column] = token?.getPosition() ?? [1, 1]
  const message = new VFileMessage(
    `Cannot fill template: ${sentence(reason)}`,
    {
      place: {line: line ?? 1, column: column ?? 1},
      source: 'quoin',
      ruleId: 'template',
      cause: cause instanceof Error ? cause : undefined
    }
  )
  message.file = `templates/${token?.file ?? fileOf(token?.input) ?? name}`
  message.fatal = true
  return message

  /** An undefined variable knows its text, but not its file. */
  function fileOf(input: string | undefined): string | undefined {
    return [...files].find(([, source]) => source === input)?.[0]
  }
}

/** liquidjs speaks of files on a disk, and adds the place by itself. */
function sentence(reason: string): string {
  return reason
    .replace(/, (?:file:|line:).*$/s, '')
    .replace(
      /^ENOENT: Failed to lookup "([^"]*)" in .*$/s,
      'no template `$1`, expected the name of a file in `templates/`'
    )
    .replace(
      /^(undefined variable): (.*)$/s,
      '$1: $2, expected a name that Quoin’s `templates/README.md` has for it'
    )
}
