/**
 * What the service needs of a publication: its words and templates, not its
 * articles.
 */
import {readText} from '../parse/read-files.ts'
import {readPublication} from '../parse/read-publication.ts'
import {readTemplates} from '../publish/read-templates.ts'
import type {Site} from '../publish/site.ts'
import {printProblems} from './problems.ts'
import {readWords} from './read-words.ts'

/** Read it; says everything that is wrong and throws. */
export async function readServiceSite(root: string): Promise<Site> {
  const file = await readText(root, 'publication.yaml')
  const publication = readPublication(file)
  const {locale, files} = await readWords(root)
  const templates = await readTemplates(root, locale)
  if (
    !printProblems([file, ...files, ...templates.files], {}) ||
    !publication
  ) {
    throw new Error('Nothing is served: correct what is wrong first')
  }
  return {
    publication,
    articles: [],
    issues: [],
    register: new Map(),
    gallery: new Map(),
    locale,
    templates: templates.fill
  }
}
