/**
 * Articles as text → articles of which the small part is there, and the rest is
 * read when somebody asks for it.
 */
import type {ArticleHead, ArticleTexts} from '../article.ts'
import type {ArticleCache} from './article-cache.ts'
import type {HeadReader} from './shared-words.ts'
import type {UnderstoodText} from './understand.ts'

/** An article, its body and quotations still text. */
export type Understood = Readonly<{
  head: ArticleHead
  digest: string
  texts: ArticleTexts
}>

/** One that the cache has. */
export function keptArticle(
  readHead: HeadReader,
  cache: ArticleCache,
  path: string,
  digest: string
): Understood {
  const head = readHead(cache.part(path, digest, 'head'))
  return {head, digest, texts: textsIn(cache, path, digest)}
}

function textsIn(
  cache: ArticleCache,
  path: string,
  digest: string
): ArticleTexts {
  return (part) => cache.part(path, digest, part)
}

/** One that was read just now; of the cache, when there is one that keeps it. */
export function understood(
  readHead: HeadReader,
  {head, digest, ...parts}: UnderstoodText,
  path: string,
  cache: ArticleCache | undefined
): Understood {
  const read = readHead(head)
  // A closure holds all that any closure beside it names: here they are texts.
  const texts: ArticleTexts = cache
    ? textsIn(cache, path, digest)
    : (part) => parts[part]
  return {head: read, digest, texts}
}
