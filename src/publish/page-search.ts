/**
 * The search page, its script, and the index that it fetches.
 */
import type {Archive} from './archive.ts'
import {framedPage, pageSheet} from './page-frame.ts'
import {searchParts} from './search-parts.ts'
import {type Sheet, sheet} from './sheet.ts'

/** Everything under `/search/`; no other page loads any of it. */
export function searchFiles(archive: Archive): Sheet[] {
  const {say, site, marks} = archive
  const {form} = site.locale
  const head = {
    path: '/search/',
    title: say('search'),
    description: say('search.description', {
      publication: site.publication.title
    })
  }
  const page = pageSheet(archive, head.path, [], () =>
    framedPage(archive, 'search.liquid', head, {
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
  )
  return [
    page,
    script(archive, 'search.js'),
    script(archive, 'minisearch.js'),
    ...searchParts(archive).map(({name, about, weight, make}) => {
      const path = `search/${name}`
      return {path, key: marks.key(path, about), weight, make}
    })
  ]
}

function script({site, marks}: Archive, name: string): Sheet {
  const path = `search/${name}`
  return sheet(path, marks.key(path), () => site.templates(name, {}))
}
