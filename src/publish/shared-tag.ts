/**
 * `{% shared "partials/nav.liquid" %}`: a partial that looks at `site` alone.
 *
 * Most pages have the same frame, which is half of what there is to fill: it is
 * filled once for all that have the same `site`.
 */
import {
  type Context,
  type Emitter,
  type Liquid,
  Tag,
  type TagToken,
  type TopLevelToken
} from 'liquidjs'

/** Partials that are held at once; a site has a few. */
const most = 100

/** Teach a Liquid engine the tag. */
export function addSharedTag(engine: Liquid): void {
  const known = new Map<string, string>()
  engine.registerTag(
    'shared',
    class extends Tag {
      readonly #name: string

      constructor(token: TagToken, rest: TopLevelToken[], liquid: Liquid) {
        super(token, rest, liquid)
        const [, , name] = /^\s*(["'])([^"']+)\1\s*$/.exec(token.args) ?? []
        if (name === undefined) {
          throw new Error(
            `illegal tag: shared ${token.args}, expected the name of a partial in quotes`
          )
        }
        this.#name = name
      }

      // biome-ignore lint/correctness/useYield: what liquidjs calls is a generator.
      *render(context: Context, emitter: Emitter): Generator<never, void> {
        const {site} = context.globals as {site?: unknown}
        const key = `${this.#name} ${JSON.stringify(site)}`
        const globals = {site}
        const text =
          known.get(key) ??
          this.liquid.renderFileSync(this.#name, {}, {globals})
        if (known.size >= most) known.clear()
        known.set(key, text)
        emitter.write(text)
      }
    }
  )
}
