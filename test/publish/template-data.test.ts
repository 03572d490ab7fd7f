/**
 * `templates/README.md` tells designers what each template is given: this
 * holds it against what the templates are really given.
 */
import {readFileSync} from 'node:fs'
import {beforeAll, describe, expect, it} from 'vitest'
import {answersOf} from '../../src/publish/answers.ts'
import {renderEmail} from '../../src/publish/email.ts'
import {renderPages} from '../../src/publish/pages.ts'
import type {Site} from '../../src/publish/site.ts'
import {
  sampleArticle,
  sampleIssue,
  sampleMoment,
  sampleSite
} from './sample-site.ts'

const readme = readFileSync(
  new URL('../../templates/README.md', import.meta.url),
  'utf8'
)

/** Headings to what is documented below them. */
const sections = new Map(
  readme.split(/^##+ /m).map((section) => {
    const [heading = '', ...lines] = section.split('\n')
    return [heading, lines.filter((line) => line.startsWith('- `'))]
  })
)

/** Every path that a section documents, its shapes opened. */
function documented(heading: string): string[] {
  const lines = sections.get(heading) ?? []
  return lines.flatMap((line) => {
    const names = [...line.matchAll(/`([a-z][\w.[\]]*)`/gi)].map(
      (match) => match[1] as string
    )
    const shapes = [...line.matchAll(/#shape-(\w+)/g)].flatMap((match) =>
      documented(`Shape: ${match[1]}`)
    )
    const within = [...names.slice(1), ...shapes]
    return [
      ...names,
      ...names.flatMap((name) => within.map((part) => `${name}.${part}`))
    ]
  })
}

/** Every path of the values; an absent or empty one ends there. */
function pathsOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    return value.length > 0
      ? value.flatMap((one) => pathsOf(one, `${path}[]`))
      : [`${path}[]`]
  }
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, held]) =>
    pathsOf(held, path ? `${path}.${key}` : key)
  )
}

const given = new Map<string, Set<string>>()

beforeAll(async () => {
  const article = sampleArticle({
    kicker: 'Council',
    aliases: ['old'],
    updated: sampleMoment('2026-03-20'),
    canonical: 'https://elsewhere.example/a',
    picture: {path: '/images/a.png', alt: 'A', width: 1, height: 1},
    corrections: [{date: '2026-03-14', text: 'It was two.'}]
  })
  const other = sampleArticle({id: 'b', slug: 'b', language: 'ar'})
  const articles = [article, other]
  const site = sampleSite({
    articles,
    issues: [sampleIssue({articles}), sampleIssue({number: 2, id: 'i2'})]
  })
  const spy: Site = {
    ...site,
    templates: (name, values) => {
      const paths = given.get(name) ?? new Set()
      given.set(name, paths)
      for (const path of pathsOf(values)) paths.add(path)
      return site.templates(name, values)
    }
  }
  renderPages(spy)
  for (const issue of site.issues) await renderEmail(spy, issue)
  const answer = answersOf(spy)
  const form = {action: '/x', fields: [{name: 'a', value: 'b'}]}
  answer({kind: 'subscribe', address: 'a', problem: true, ...form})
  answer({kind: 'confirm', address: 'a', ...form})
  answer({kind: 'expired'})
  const lists = [
    {id: 'a', name: 'A', chosen: true, frequency: 'every'}
  ] as const
  const rest = {saved: true, lists, unsubscribe: '/u', rights: '/r'}
  answer({kind: 'preferences', address: 'a', ...rest, ...form})
})

describe('templates/README.md', () => {
  it('has a section for every template that is filled', () => {
    const names = [...given.keys()].filter((name) => name.endsWith('.liquid'))
    expect(names.length).toBeGreaterThan(15)
    expect(names.filter((name) => !sections.has(name))).toEqual([])
  })

  it('documents every value that a template is given', () => {
    const missing: string[] = []
    const everywhere = documented('Every page')
    for (const [name, paths] of given) {
      const known = new Set([...documented(name), ...everywhere])
      for (const path of paths) {
        if (!known.has(path.replace(/\[\]$/, '')) && !known.has(path)) {
          missing.push(`${name}: ${path}`)
        }
      }
    }
    expect(missing).toEqual([])
  })

  it('documents nothing that is given to no template', () => {
    const wrong: string[] = []
    for (const [name, paths] of given) {
      const tops = new Set([...paths].map((path) => path.split(/[.[]/)[0]))
      for (const line of sections.get(name) ?? []) {
        const [first = ''] = /`([^`]+)`/.exec(line)?.slice(1) ?? []
        if (!tops.has(first.split(/[.[]/)[0] ?? ''))
          wrong.push(`${name}: ${first}`)
      }
    }
    expect(wrong).toEqual([])
  })
})
