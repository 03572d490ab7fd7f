/**
 * The files of a publication as a check reads them.
 */
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Register} from '../actor.ts'
import type {Text} from '../check/desk.ts'
import remarkActors from '../parse/actors/remark-actors.ts'
import {readIssueMatter} from '../parse/issue-matter.ts'
import {readArticleMatter} from '../parse/matter.ts'
import {parseMarkdown} from '../parse/parse-markdown.ts'
import {readProse} from '../parse/prose.ts'
import {pullFinder} from '../parse/pull-finder.ts'
import type {Site} from '../publish/site.ts'

/** Complaints behind which a text is not read a second time. */
const hopeless =
  /^(?:too-(?:deep|costly|large)|unreadable-|not-utf-8|no-front-matter|yaml)/

/**
 * Every article and letter whose front matter is right.
 *
 * @param site
 *   With drafts and the future.
 */
export function textsOf(files: readonly VFile[], site: Site): Text[] {
  const bare = withoutRoles(site.register)
  return files.flatMap((file): Text[] => {
    if (!/^articles\/.*\.md$/.test(file.path)) return []
    if (file.messages.some(({ruleId}) => hopeless.test(ruleId ?? ''))) return []
    return /^articles\/issues\//.test(file.path)
      ? letterOf(file, site)
      : articleOf(file, site, bare)
  })
}

function articleOf(file: VFile, site: Site, bare: Register): Text[] {
  const source = String(file)
  const scratch = new VFile({path: file.path, value: source})
  const matter = readArticleMatter(scratch)
  if (!matter) return []
  const tree = parseMarkdown(scratch)
  const article = site.articles.find((one) => one.file === file.path)
  const language = matter.value.lang ?? site.publication.language
  const prose = readProse(tree, source)
  const finder = pullFinder(prose, article?.quotations ?? [])
  const isKnown = article?.actors.some(({id}) =>
    site.register.get(id)?.roles.some(({from, to}) => from ?? to)
  )
  if (isKnown) {
    const {title} = matter.value
    const options = {register: bare, title, language}
    unified().use(remarkActors, options).runSync(tree, scratch)
  }
  return [
    {
      file,
      kind: 'article',
      tree,
      matter: matter.value,
      placeOf: matter.placeOf,
      language,
      article,
      words: {
        holds: (words) => finder.find(words).length > 0,
        nearest: (words) => finder.nearest(words)
      },
      told: scratch.data.actors
    }
  ]
}

function letterOf(file: VFile, site: Site): Text[] {
  const scratch = new VFile({path: file.path, value: String(file)})
  const matter = readIssueMatter(scratch)
  if (!matter) return []
  return [
    {
      file,
      kind: 'letter',
      tree: parseMarkdown(scratch),
      matter: matter.value,
      placeOf: matter.placeOf,
      language: site.publication.language,
      issue: site.issues.find((one) => one.file === file.path)
    }
  ]
}

/** The register that says who is meant, and leaves the roles to the text. */
function withoutRoles(register: Register): Register {
  return new Map([...register].map(([id, one]) => [id, {...one, roles: []}]))
}
