/**
 * The pages of `src/docs`, as `quoin help` names them.
 */
import {readFileSync} from 'node:fs'

/** Each page by its name, and what it is for; a test holds README.md to it. */
export const topics: Readonly<Record<string, string>> = {
  writing: 'front matter, pull-quotes, pictures, texts from elsewhere',
  'actors-and-quotations':
    'the register, decisions, the extractor and how good it is',
  checking: '`quoin check` and its rules, exit codes, completion',
  rules: 'every rule, what it means and how to mend it',
  sending: 'issues, sending once, uncertain deliveries, PostgreSQL, from CI',
  subscribers: 'the list, the service, bounces',
  building: 'what a build promises, ids of feeds',
  settings: '`publication.yaml`, templates, words',
  commands: 'every command and option',
  library: '`import` from your own programs, the remark plugins'
}

/** A page as it stands: Markdown. */
export function pageOf(topic: string): string {
  const page = new URL(`../../src/docs/${topic}.md`, import.meta.url)
  return readFileSync(page, 'utf8')
}
