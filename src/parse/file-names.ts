/**
 * What a file below `articles/` is, by its name.
 */

/** The register of actors. */
export function isRegister(name: string): boolean {
  return name === 'articles/actors.yaml'
}

/** An article. */
export function isArticle(name: string): boolean {
  return name.startsWith('articles/') && name.endsWith('.md') && !isIssue(name)
}

/** An issue: the editor's letter. */
export function isIssue(name: string): boolean {
  return name.startsWith('articles/issues/') && name.endsWith('.md')
}
