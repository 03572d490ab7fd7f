/**
 * The designer's files, ready to be filled.
 */
import {Liquid, LiquidError} from 'liquidjs'
import {VFileMessage} from 'vfile-message'

/**
 * Fill one template.
 *
 * Every value is escaped for HTML and XML (`& < > " '`) unless the template
 * says `| raw`. Throws a VFileMessage when the template is broken or names
 * what is not there; it has the file, line and column.
 */
export type Templates = (name: string, values: object) => string

/**
 * Make templates of their sources.
 *
 * @param files
 *   Name relative to `templates/` (`article.liquid`, `email.mjml.liquid`,
 *   `partials/mast.liquid`) to source. Files without `.liquid` (the stylesheet)
 *   can be taken in by `{% render "style.css" %}`.
 */
export function templatesFrom(files: ReadonlyMap<string, string>): Templates {
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
  return (name, values) => {
    try {
      return engine.renderFileSync(name, values)
    } catch (cause) {
      throw templateMessage(name, cause)
    }
  }
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
