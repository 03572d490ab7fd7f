/**
 * Plugin that reads `:::name{key="value"}` … `:::` as a container.
 *
 * Of remark-directive it takes the containers alone: its text directives would
 * take the time in `at 5:actor` for one, and `::name` is the text it says. A
 * container stands in no other container (a thousand of them, one in the
 * other, take seconds to read): what opens inside of one is text. Needs to be
 * behind remark-parse.
 */
import remarkDirective from 'remark-directive'
import type {Data, Processor} from 'unified'

type Extension = NonNullable<Data['micromarkExtensions']>[number]
type Flow = NonNullable<NonNullable<Extension['flow']>[58]>
type Construct = Exclude<Flow, readonly unknown[]>

/** Make the plugin; it takes no options. */
export default function remarkContainers(this: Processor): void {
  remarkDirective.call(this)
  const extensions = this.data().micromarkExtensions ?? []
  const constructs = [extensions.pop()?.flow?.[58] ?? []].flat()
  const container = constructs.find(({concrete}) => concrete)
  if (!container) throw new Error('remark-directive brought no containers')
  extensions.push({flow: {58: alone(container)}})
}

/** The construct, refused on the lines between the fences of another. */
function alone(container: Construct): Construct {
  const taken = new WeakMap<object, Set<number>>()
  return {
    ...container,
    tokenize(effects, ok, nok) {
      const {line} = this.now()
      const inside = taken.get(this.parser) ?? new Set<number>()
      taken.set(this.parser, inside)
      if (inside.has(line)) return nok
      const closed: typeof ok = (code) => {
        const end = this.now().line
        for (let at = line + 1; at < end; at++) inside.add(at)
        return ok(code)
      }
      return container.tokenize.call(this, effects, closed, nok)
    }
  }
}
