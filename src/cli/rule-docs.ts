/**
 * What is written about the rules: in the terminal, and in src/docs/rules.md.
 */
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Rule} from '../check/rule.ts'
import {isSettable, rules} from '../check/rules.ts'
import {didYouMean} from './did-you-mean.ts'

const file = path.join(import.meta.dirname, '../../src/docs/rules.md')

/** Where a rule is explained: in the docs that came with this Quoin. */
export function ruleAddress(name: string | undefined): string | undefined {
  if (name === undefined || !rules[name]) return undefined
  return `${pathToFileURL(file)}#${name}`
}

/** All rules, a line each; or as JSON. */
export function listRules({json}: Readonly<{json?: boolean}>): string {
  if (json) {
    const all = Object.entries(rules).map(([name, rule]) => plain(name, rule))
    return `${JSON.stringify(all, undefined, 2)}\n`
  }
  const width = Math.max(...Object.keys(rules).map(({length}) => length)) + 2
  const rows = Object.entries(rules).map(
    ([name, {level, what}]) =>
      `${name.padEnd(width)}${(level === 'must' ? 'error' : level).padEnd(7)}${what}\n`
  )
  return rows.join('')
}

/** One rule; throws when there is none of that name. */
export function explainRule(
  name: string,
  {json}: Readonly<{json?: boolean}>
): string {
  const rule = rules[name]
  if (!rule) {
    throw new Error(
      `Unknown rule ${name}, ${didYouMean(
        name,
        Object.keys(rules),
        'one that `quoin check --rules` lists'
      )}`
    )
  }
  if (json) return `${JSON.stringify(plain(name, rule), undefined, 2)}\n`
  return `${name}\n\n${body(name, rule)}\n`
}

/** The text of src/docs/rules.md. */
export function rulesDocument(): string {
  const parts = Object.entries(rules).map(
    ([name, rule]) => `## ${name}\n\n${body(name, rule)}\n`
  )
  return `# Rules\n\n${introduction}\n${parts.join('\n')}`
}

const introduction = `What \`quoin check\` finds, and \`quoin build\` where nothing can be built. The
levels are those without a word of yours; \`publication.yaml\` has yours:

\`\`\`yaml
rules:
  unregistered-actor: warn
  reused-link: off
\`\`\`

A comment says that something is right as it is, and why. It holds for the block
that it stands in, or for the one below it; in front matter, YAML and templates
for its line, or for the next one:

\`\`\`markdown
<!-- quoin-ignore unsourced-quotation: graffiti, nobody knows whose -->
\`\`\`

\`\`\`yaml
# quoin-ignore subject-length: a poem
subject: …
\`\`\`

A comment without a reason, or that silences nothing, is told.
`

/** All rules, for a page that explains them. */
export function explainedRules(): Readonly<
  Record<'name' | 'what' | 'cure' | 'notes', string>
>[] {
  return Object.entries(rules).map(([name, rule]) => {
    const {what, cure} = rule
    return {name, what, cure, notes: notesOn(name, rule)}
  })
}

function body(name: string, rule: Rule): string {
  const {what, cure} = rule
  return `${what} ${cure}\n\n${notesOn(name, rule)}`
}

function notesOn(name: string, {level, fix, online}: Rule): string {
  const notes = [
    isSettable(name)
      ? `Level: \`${level}\`.`
      : 'Always an error: with it nothing can be published.',
    ...(fix ? ['`--fix` mends it.'] : []),
    ...(online ? ['Only with `--online`.'] : [])
  ]
  return notes.join(' ')
}

function plain(name: string, rule: Rule): object {
  const {level, what, cure, fix = false, online = false} = rule
  return {
    rule: name,
    level: level === 'must' ? 'error' : level,
    settable: isSettable(name),
    what,
    cure,
    fix,
    online,
    url: ruleAddress(name)
  }
}
