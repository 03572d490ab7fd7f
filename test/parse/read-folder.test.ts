import {chmod, mkdir, symlink} from 'node:fs/promises'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {type Folder, readFolder} from '../../src/parse/read-folder.ts'
import {articleMd, folderOf, pixel, publicationYaml} from '../folder.ts'

const now = new Date('2026-06-01T12:00:00Z')

/** What an editor reads: `articles/a.md:4:1 Reason (rule)`. */
function said(folder: Folder): string[] {
  return folder.files.flatMap((file) =>
    file.messages.map(
      ({line, column, reason, ruleId}) =>
        `${file.path}:${line}:${column} ${reason} (${ruleId})`
    )
  )
}

async function messagesOf(
  files: Record<string, string | Uint8Array>
): Promise<string[]> {
  return said(await readFolder(await folderOf(files), now))
}

const head = (lines: string, body = 'Text.') => `---\n${lines}\n---\n${body}\n`

const right = 'id: abcdef1234\ntitle: On a\nslug: a\ndate: 2026-03-14'

describe('readFolder', () => {
  it('reads articles newest first, with the defaults of the publication', async () => {
    const root = await folderOf({
      'articles/old.md': articleMd('old').replace('2026-03-14', '2025-01-01'),
      'articles/new.md': articleMd('new', 'The quay is open. It rained.')
    })
    const folder = await readFolder(root, now)
    expect(said(folder)).toEqual([])
    expect(folder.articles.map(({slug}) => slug)).toEqual(['new', 'old'])
    expect(folder.articles[0]).toMatchObject({
      authors: ['The editors'],
      language: 'en',
      summary: 'The quay is open.',
      published: {day: '2026-03-14', iso: '2026-03-14T00:00:00+00:00'},
      words: 6
    })
  })

  it('sums an article up by its first sentence, code included, without calling that a standfirst', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd(
        'a',
        '![A gate](gate.png) Run `quoin  build` and ``a`b``. Then wait.'
      ),
      'articles/gate.png': pixel
    })
    const {articles} = await readFolder(root, now)
    expect(articles[0]).toMatchObject({summary: 'Run quoin build and a`b.'})
    expect(articles[0]).not.toHaveProperty('standfirst')
  })

  it('takes the standfirst for the summary', async () => {
    const matter = 'standfirst: The gate shuts.\n'
    const root = await folderOf({'articles/a.md': articleMd('a', 'x', matter)})
    const {articles} = await readFolder(root, now)
    expect(articles[0]).toMatchObject({
      standfirst: 'The gate shuts.',
      summary: 'The gate shuts.'
    })
  })

  it('leaves drafts and the future out, and says how many wait', async () => {
    const root = await folderOf({
      'articles/now.md': articleMd('now'),
      'articles/draft.md': articleMd('draft', 'x', 'status: draft\n'),
      'articles/later.md': articleMd('later').replace('2026-03', '2099-03')
    })
    const folder = await readFolder(root, now)
    expect(folder.articles.map(({slug}) => slug)).toEqual(['now'])
    expect(folder.waiting).toBe(2)
  })

  it('publishes an article from the first moment of its day in the zone', async () => {
    const root = await folderOf({
      'publication.yaml': publicationYaml.replace(
        'Europe/London',
        'Pacific/Auckland'
      ),
      'articles/a.md': articleMd('a').replace('2026-03-14', '2026-06-02')
    })
    const at = (time: string) => readFolder(root, new Date(time))
    expect((await at('2026-06-01T11:59:59Z')).articles).toHaveLength(0)
    expect((await at('2026-06-01T12:00:00Z')).articles).toHaveLength(1)
  })

  it('gives issues their articles in the order of the letter', async () => {
    const root = await folderOf({
      'articles/a.md': articleMd('a'),
      'articles/b.md': articleMd('b'),
      'articles/issues/001.md': head(
        'number: 1\nid: issue00001\ntitle: First\ndate: 2026-04-01\narticles: [b, a]',
        'Dear readers'
      )
    })
    const {issues} = await readFolder(root, now)
    expect(issues.map((issue) => issue.articles.map((a) => a.slug))).toEqual([
      ['b', 'a']
    ])
    expect(issues[0]).toMatchObject({number: 1, subject: 'First'})
  })

  it('takes the words for mail from the article when an issue has none', async () => {
    const mail = 'mail: {subject: Boats, preheader: And more}\n'
    const root = await folderOf({
      'articles/a.md': articleMd('a', 'Text.', mail),
      'articles/b.md': articleMd('b'),
      'articles/issues/001.md': head(
        'number: 1\nid: issue00001\ntitle: One\ndate: 2026-04-01\narticles: [a]'
      ),
      'articles/issues/002.md': head(
        'number: 2\nid: issue00002\ntitle: Two\ndate: 2026-04-01\narticles: [a, b]'
      )
    })
    const {issues} = await readFolder(root, now)
    expect(issues.map(({subject, preheader}) => [subject, preheader])).toEqual([
      ['Two', 'And more'],
      ['Boats', 'And more']
    ])
  })

  it('names the pictures that articles show, each once', async () => {
    const root = await folderOf({
      'articles/images/p.png': pixel,
      'articles/a.md': articleMd('a', '![A dot](images/p.png "One dot")'),
      'articles/b.md': articleMd('b', '![A dot](images/p.png)')
    })
    const folder = await readFolder(root, now)
    expect(folder.pictures).toEqual([
      {
        name: 'articles/images/p.png',
        path: '/images/p.png',
        width: 1,
        height: 1
      }
    ])
  })
})

describe('readFolder on bad input', () => {
  const cases: [string, Record<string, string | Uint8Array>, string[]][] = [
    [
      'a missing and an unknown key, each at its place',
      {
        'articles/a.md': head(
          'id: abcdef1234\ntitel: On a\nslug: a\ndate: 2026-03-14'
        )
      },
      [
        'articles/a.md:2:1 Missing `title`, expected a title, such as `title: On bees` (missing-key)',
        'articles/a.md:3:1 Unknown key `titel`, expected `title` (unknown-key)'
      ]
    ],
    [
      'a day that does not exist',
      {'articles/a.md': head(right.replace('2026-03-14', '2026-02-30'))},
      [
        'articles/a.md:5:1 Unexpected "2026-02-30" for `date`, expected a day or a time of the publication’s zone, such as `2026-03-14` or `2026-03-14 09:30` (bad-value)'
      ]
    ],
    [
      'a time zone that does not exist',
      {
        'publication.yaml': publicationYaml.replace(
          'Europe/London',
          'Mars/Base'
        ),
        'articles/a.md': articleMd('a')
      },
      [
        'publication.yaml:5:1 Unexpected "Mars/Base" for `time_zone`, expected the name of a time zone, such as `Europe/London` (bad-value)'
      ]
    ],
    [
      'a slug with a path in it',
      {'articles/a.md': head(right.replace('slug: a', 'slug: ../a'))},
      [
        'articles/a.md:4:1 Unexpected "../a" for `slug`, expected lower-case letters and digits in words joined by hyphens, at most 80, such as `on-bees` (bad-value)'
      ]
    ],
    [
      'a slug, an alias and an id that another article has',
      {
        'articles/a.md': head(right),
        'articles/b.md': head(
          `${right.replace('slug: a', 'slug: b')}\naliases: [a]`
        )
      },
      [
        'articles/b.md:2:1 Unexpected id `abcdef1234`, which articles/a.md has: expected one of its own (duplicate-id)',
        'articles/b.md:6:11 Unexpected slug `a`, which articles/a.md has: expected one of its own (duplicate-slug)'
      ]
    ],
    [
      'an issue number used twice, and articles that are not there',
      {
        'articles/a.md': head(right),
        'articles/issues/1.md': head(
          'number: 1\nid: issue00001\ntitle: I\ndate: 2026-04-01\narticles: [a]'
        ),
        'articles/issues/2.md': head(
          'number: 1\nid: issue00002\ntitle: I\ndate: 2026-04-01\narticles: [nothing-near]'
        )
      },
      [
        'articles/issues/2.md:2:1 Unexpected number `1`, which articles/issues/1.md has: expected one of its own (duplicate-number)',
        'articles/issues/2.md:6:12 Unknown article `nothing-near`, expected the slug of an article (unknown-article)'
      ]
    ],
    [
      'a picture that is not there, and one without alternative text',
      {
        'articles/images/p.png': pixel,
        'articles/a.md': head(
          right,
          'Look:\n\n![A quay](images/q.png)\n\n![](images/p.png)'
        )
      },
      [
        'articles/a.md:9:1 Unexpected picture `images/q.png`, expected the picture at articles/images/q.png (missing-image)',
        'articles/a.md:11:1 Missing alternative text of `images/p.png`, expected a sentence for those who cannot see it: `![sentence](…)` (missing-alt)'
      ]
    ],
    [
      'a lead picture without alternative text',
      {
        'articles/images/p.png': pixel,
        'articles/a.md': head(`${right}\nimage: images/p.png`)
      },
      [
        'articles/a.md:6:1 Missing `image_alt`, expected a sentence for those who cannot see the picture (missing-alt)'
      ]
    ],
    [
      'a picture above the articles and one of another host',
      {
        'articles/a.md': head(
          right,
          '![x](../../x.png) ![y](https://evil.example/y.png)'
        )
      },
      [
        'articles/a.md:7:1 Unexpected picture `../../x.png`, expected a file inside articles/ (missing-image)',
        'articles/a.md:7:19 Unexpected picture `https://evil.example/y.png`, expected a file beside the articles: save it there (missing-image)'
      ]
    ],
    [
      'links that lead nowhere, to a draft, and to a scheme that runs code',
      {
        'articles/a.md': head(
          right,
          '[a](b.md) [b](draft.md) [c](/nowhere/) [d](#no) [e](javascript:x)'
        ),
        'articles/draft.md': articleMd('draft', 'x', 'status: draft\n')
      },
      [
        'articles/a.md:7:1 Unexpected link to `articles/b.md`, expected the file of an article: correct the name or take the link out (broken-link)',
        'articles/a.md:7:11 Unexpected link to `articles/draft.md`, which is a draft or of the future: publish it or take the link out (broken-link)',
        'articles/a.md:7:25 Unexpected link to `/nowhere/`, expected a page of this site (broken-link)',
        'articles/a.md:7:40 Unexpected link to `#no`, expected the id of a heading here (broken-link)',
        'articles/a.md:7:49 Unexpected address `javascript:x`, expected one that begins with https:, http:, mailto:, / or #, or a file beside this one (broken-link)'
      ]
    ],
    [
      'an actor nobody knows, in front matter and in the text',
      {
        'articles/a.md': head(
          `${right}\nactors: {ana-torres: true}`,
          '[He](actor:no-one) came.'
        )
      },
      [
        'articles/a.md:6:10 Unknown actor `ana-torres`, expected an id of articles/actors.yaml or one found in the text: `no-one` (unknown-actor)',
        'articles/a.md:8:1 Unknown actor `no-one`, expected an id of articles/actors.yaml (unknown-actor)'
      ]
    ],
    [
      'an alias of what it stands in, and half of a character',
      {
        'articles/a.md': head(`${right}\ntags: &a [*a]`),
        'articles/b.md': head(`${right}\nkicker: "\\ud83d"`)
      },
      [
        'articles/a.md:2:1 Unexpected alias of what it is in (yaml)',
        'articles/b.md:6:9 Unexpected half of a character, expected a whole one: write it as it is instead of `\\u` (yaml)'
      ]
    ],
    [
      'addresses with a percent sign of no meaning',
      {'articles/a.md': head(right, '[a](#%ff) [b](b.md#%) ![c](%ff.png)')},
      [
        'articles/a.md:7:1 Unexpected link to `#%ff`, expected the id of a heading here (broken-link)',
        'articles/a.md:7:11 Unexpected link to `articles/b.md`, expected the file of an article: correct the name or take the link out (broken-link)',
        'articles/a.md:7:23 Unexpected picture `%ff.png`, expected the picture at articles/%ff.png (missing-image)'
      ]
    ],
    [
      'a drawing that runs something',
      {
        'articles/d.svg':
          '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script/></svg>',
        'articles/a.md': head(right, '![a](d.svg)')
      },
      [
        'articles/a.md:7:1 Unexpected picture `d.svg`, expected a drawing without `<script>`, which can run something (missing-image)'
      ]
    ],
    [
      'YAML that cannot be read',
      {'articles/a.md': head('title: "open\nslug: a')},
      ['articles/a.md:4:1 Missing closing "quote (yaml)']
    ],
    [
      'a key given twice',
      {'articles/a.md': head(`${right}\ntitle: Again`)},
      ['articles/a.md:6:1 Map keys must be unique (yaml)']
    ],
    [
      'front matter in another language, which other tools would run',
      {'articles/a.md': '---js\nprocess.exit()\n---\nText.\n'},
      [
        'articles/a.md:1:1 Unexpected `js` behind `---`, expected YAML behind a bare `---` (no-front-matter)'
      ]
    ],
    [
      'front matter without an end, or none at all',
      {'articles/a.md': '---\ntitle: a\n', 'articles/b.md': 'Text.\n'},
      [
        'articles/a.md:1:1 Missing end of front matter, expected a second line `---` (no-front-matter)',
        'articles/b.md:1:1 Missing front matter, expected `---` on the first line, YAML, and `---` (no-front-matter)'
      ]
    ],
    [
      'bytes that are not UTF-8, with their place',
      {
        'articles/a.md': Buffer.concat([
          Buffer.from('---\ntitle: caf'),
          Buffer.from([0xe9]),
          Buffer.from('\n---\n')
        ])
      },
      [
        'articles/a.md:2:11 Unexpected byte at offset 14, expected UTF-8: save the file as UTF-8 (not-utf-8)'
      ]
    ],
    [
      'a second title and raw HTML',
      {'articles/a.md': head(right, '# Again\n\n<script>alert(1)</script>')},
      [
        'articles/a.md:9:1 Unexpected HTML `<script>alert(1)</script>`, expected Markdown: it is left out (raw-html)',
        'articles/a.md:7:1 Unexpected heading of the first level, expected `##`: the title stands in the front matter (second-title)'
      ]
    ],
    [
      'a folder without articles',
      {},
      [
        'publication.yaml:1:1 Missing articles, expected at least one Markdown file in articles/: write one, or run `quoin init` in an empty folder (no-articles)'
      ]
    ],
    [
      'a register in which two actors claim one name',
      {
        'articles/a.md': articleMd('a'),
        'articles/actors.yaml':
          'ann:\n  name: Ann\n  kind: person\nanna:\n  name: Anna\n  kind: persona\n  aliases: [Ann]\n'
      },
      [
        'articles/actors.yaml:6:3 Unexpected "persona" for `anna.kind`, expected `person`, `organisation`, `place` or `group` (bad-value)'
      ]
    ]
  ]

  for (const [name, files, expected] of cases) {
    it(`tells of ${name}`, async () => {
      expect(
        (await messagesOf(files)).filter((m) => !m.includes('(empty-article)'))
      ).toEqual(expected)
    })
  }

  it('tells of a link in place of a file, and does not follow it', async () => {
    const root = await folderOf({'articles/a.md': articleMd('a')})
    await symlink('/etc/passwd', path.join(root, 'articles/b.md'))
    await mkdir(path.join(root, 'articles/c.md'))
    expect(said(await readFolder(root, now))).toEqual([
      'articles/b.md:1:1 Unexpected link, folder or device, expected a plain file: put the text itself here (unreadable-file)'
    ])
  })

  it.skipIf(process.getuid?.() === 0)(
    'tells of a file it may not read',
    async () => {
      const root = await folderOf({'articles/a.md': articleMd('a')})
      await chmod(path.join(root, 'articles/a.md'), 0)
      expect(said(await readFolder(root, now))[0]).toContain('Forbidden file')
    }
  )

  it('looks for no actors and quotations where the publication does not want it', async () => {
    const said = '“We open,” said Ana Torres. See [her](actor:ana-torres).'
    const files = {
      'articles/a.md': articleMd('a', said, 'quotes: {q-00000000: {}}\n'),
      'articles/actors.yaml': 'ana-torres: {name: Ana Torres, kind: person}\n'
    }
    const read = async (extra: string) => {
      const yaml = {'publication.yaml': publicationYaml + extra}
      return readFolder(await folderOf({...files, ...yaml}), now)
    }
    const {articles, files: found} = await read('extraction: false\n')
    expect(found.flatMap(({messages}) => messages.map(String))).toEqual([])
    expect(articles[0]).toMatchObject({actors: [], quotations: []})
    expect(
      (await read('')).files.flatMap(({messages}) => messages)
    ).not.toEqual([])
  })

  it('tells where publication.yaml is missing', async () => {
    const folder = await readFolder('/nowhere/at/all', now)
    expect(said(folder)).toEqual([
      'publication.yaml:1:1 Missing file, expected it here (unreadable-file)'
    ])
  })

  it('stops a YAML bomb', async () => {
    const bomb = `${right}\ntags: &a [x, x]\nmail: [${'*a, '.repeat(60)}*a]`
    const [first] = await messagesOf({'articles/a.md': head(bomb)})
    expect(first).toContain('Excessive alias count')
  })
})
