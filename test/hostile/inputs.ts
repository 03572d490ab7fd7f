/**
 * What a hostile input is, and how one is written down.
 */
import {articleMd, publicationYaml} from '../folder.ts'

/** One publication that somebody means ill with. */
export type Input = Readonly<{
  /** Which row of the matrix of hostile inputs, then what it is. */
  name: string
  /** By path from the folder of the publication. */
  files: Readonly<Record<string, string | Uint8Array>>
  /** Symbolic links: where they stand, and where they lead. */
  links?: Readonly<Record<string, string>>
  /** Named pipes. */
  pipes?: readonly string[]
}>

/** Whatever runs in a browser says so by this. */
export const run = 'alert(document.domain)'

/** A publication with one article of this text. */
export function body(
  name: string,
  text: string,
  more: Input['files'] = {}
): Input {
  return {
    name,
    files: {
      'publication.yaml': publicationYaml,
      'articles/a.md': article('a', text),
      ...more
    }
  }
}

/** A publication with one article of this front matter; `{}` changes the usual one. */
export function matter(
  name: string,
  changes: Readonly<Record<string, unknown>>,
  more: Input['files'] = {}
): Input {
  const all = {
    id: 'hostile001',
    title: 'A title',
    slug: 'a',
    date: '2026-03-14',
    ...changes
  }
  const yaml = Object.entries(all)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')
  return raw(name, `---\n${yaml}\n---\nThe quay is open.\n`, more)
}

/** A publication with one article of these bytes. */
export function raw(
  name: string,
  text: string | Uint8Array,
  more: Input['files'] = {}
): Input {
  return {
    name,
    files: {
      'publication.yaml': publicationYaml,
      'articles/a.md': text,
      ...more
    }
  }
}

/** An article whose front matter is right, the same at each run. */
export function article(slug: string, text: string, extra = ''): string {
  return articleMd(slug, text, extra).replace(
    /^id: .*/m,
    `id: ${slug.replace(/[^a-z0-9]/g, '').padEnd(10, '0')}`
  )
}

/** An issue with a letter of this text. */
export function letter(
  text: string,
  title = 'An issue',
  subject = title
): string {
  return `---\nnumber: 1\nid: issue00001\ntitle: ${JSON.stringify(title)}\nsubject: ${JSON.stringify(subject)}\npreheader: ${JSON.stringify(subject)}\ndate: 2026-04-01\narticles: [a]\n---\n${text}\n`
}
