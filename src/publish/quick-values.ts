/**
 * Values of templates that are looked up at once.
 *
 * liquidjs runs a handful of generators for each `{{ page.title }}`, since any
 * value could have to be waited for; that was a sixth of a build. Here a name that
 * plain data has an own value for is read directly. Whatever is more than that, and
 * whatever is not there, goes the way of liquidjs.
 */
import {
  type Context,
  type Emitter,
  type Filter,
  filters,
  type LiquidOptions,
  Output,
  type Template,
  type Token,
  TypeGuards,
  toValueSync,
  Value
} from 'liquidjs'

type Cache = Exclude<LiquidOptions['cache'], boolean | number | undefined>

/** Filters that give a value at once. */
const plainFilters = ['escape', 'raw', 't']

/** What a cache of liquidjs holds is quick. */
export function quickCache(): Cache {
  const known = new Map<string, Template[]>()
  return {
    read: (key) => known.get(key),
    write: (key, templates) => {
      if (!Array.isArray(templates)) return
      quicken(templates)
      known.set(key, templates)
    },
    remove: (key) => {
      known.delete(key)
    }
  }
}

/** Make the values in templates quick, and in those inside of them. */
function quicken(templates: readonly Template[]): void {
  for (const template of templates) {
    const values = [...(template.arguments?.() ?? [])].filter(
      (one) => one instanceof Value
    )
    for (const value of values) quickenValue(value)
    const inside = template.children?.(false, true)
    if (inside) quicken(toValueSync(inside) as Template[])
    if (template instanceof Output) quickenOutput(template)
  }
}

/** Gives a value, or nothing when it takes more than a look. */
type Look = (context: Context) => unknown

function quickenValue(value: Value): void {
  const look = lookOf(value)
  if (!look) return
  const slowly = value.value.bind(value)
  value.value = (context, lenient) => {
    const found = look(context)
    // Whoever asks takes what is ready as it is.
    return found === undefined
      ? slowly(context, lenient)
      : (found as ReturnType<Value['value']>)
  }
}

function quickenOutput(output: Output): void {
  const look = lookOf(output.value)
  if (!look) return
  const slowly = output.render.bind(output)
  output.render = (context: Context, emitter: Emitter) => {
    const found = look(context)
    if (found === undefined) return slowly(context, emitter)
    emitter.write(found)
    return undefined as unknown as ReturnType<Output['render']>
  }
}

function lookOf({initial, filters: steps}: Value): Look | undefined {
  const [token, ...others] = initial.postfix
  const first = others.length === 0 ? lookAt(token) : undefined
  const all = steps.map(stepOf)
  if (!first || !all.every((step) => step !== undefined)) return undefined
  return (context) => {
    let found = first(context)
    for (const step of all) {
      if (found === undefined) return undefined
      found = step(found, context)
    }
    return found
  }
}

type Step = (value: unknown, context: Context) => unknown

/** A filter whose arguments are quick. */
function stepOf(filter: Filter): Step | undefined {
  const {name, args} = filter
  const {handler} = filter as unknown as {handler?: unknown}
  if (typeof handler !== 'function') return undefined
  const isEscape = handler === filters.escape
  if (!isEscape && !plainFilters.includes(name)) return undefined
  const looks = args.map((arg) =>
    Array.isArray(arg) ? lookAt(arg[1]) : lookAt(arg)
  )
  if (!looks.every((look) => look !== undefined)) return undefined
  return (value, context) => {
    const given: unknown[] = []
    for (const [index, look] of looks.entries()) {
      const found = look(context)
      if (found === undefined) return undefined
      const arg = args[index]
      given.push(Array.isArray(arg) ? [arg[0], found] : found)
    }
    return Reflect.apply(handler, {context}, [value, ...given])
  }
}

function lookAt(token: Token | undefined): Look | undefined {
  if (!token) return undefined
  if (TypeGuards.isPropertyAccessToken(token)) {
    const {variable, props} = token
    const names = props.map(literal)
    if (variable || !names.every((name) => name !== undefined)) return undefined
    return (context) => ownValue(context, names)
  }
  const value = literal(token)
  return value === undefined ? undefined : () => value
}

function literal(token: Token): string | number | undefined {
  if (!('content' in token)) return undefined
  const {content} = token
  return typeof content === 'string' || typeof content === 'number'
    ? content
    : undefined
}

/** The own value of plain data; nothing for all else. */
function ownValue(
  context: Context,
  names: readonly (string | number)[]
): unknown {
  const [first = ''] = names
  let found: unknown = scopeOf(context, first)
  for (const name of names) {
    if (typeof found !== 'object' || found === null) return undefined
    const proto = Object.getPrototypeOf(found)
    if (proto !== Object.prototype && proto !== null) return undefined
    if (!Object.hasOwn(found, name)) return undefined
    found = (found as Record<string | number, unknown>)[name]
  }
  return isPlain(found) ? found : undefined
}

function isPlain(value: unknown): boolean {
  if (value === null || Array.isArray(value)) return true
  return ['string', 'number', 'boolean'].includes(typeof value)
}

/** Where a name is looked for first, as in `Context`. */
function scopeOf(context: Context, name: string | number): unknown {
  const {scopes} = context as unknown as {scopes: object[]}
  const own = scopes.findLast((scope) => name in scope)
  if (own) return own
  return name in context.environments ? context.environments : context.globals
}
