/**
 * The search page, its script, and the index that it fetches.
 */
import {VFile} from 'vfile'
import type {Archive} from './archive.ts'
import {framedPage} from './page-frame.ts'
import {searchIndex} from './search-index.ts'

/** Everything under `/search/`; no other page loads any of it. */
export function searchFiles(archive: Archive): VFile[] {
  const {say, site} = archive
  const {form} = site.locale
  const head = {
    path: '/search/',
    title: say('search'),
    description: say('search.description', {
      publication: site.publication.title
    })
  }
  const page = framedPage(archive, 'search.liquid', head, {
    action: archive.link('/archive/'),
    script: archive.link('/search/search.js'),
    index: archive.link('/search/index.json'),
    words: JSON.stringify({
      waiting: say('search.waiting'),
      failed: say('search.failed'),
      none: form('search.none'),
      some: form('search.some'),
      found: form('search.found'),
      ignored: say('search.ignored')
    }),
    ways: (
      [
        ['/archive/', 'archive'],
        ['/actors/', 'actors'],
        ['/quotations/', 'quotations'],
        ['/tags/', 'subjects']
      ] as const
    ).map(([path, word]) => ({name: say(word), href: archive.link(path)}))
  })
  return [
    page,
    script(archive, 'search.js'),
    script(archive, 'minisearch.js'),
    new VFile({
      path: 'search/index.json',
      value: `${JSON.stringify(searchIndex(archive))}\n`
    })
  ]
}

function script({site}: Archive, name: string): VFile {
  return new VFile({path: `search/${name}`, value: site.templates(name, {})})
}
