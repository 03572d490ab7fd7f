/**
 * The settings and templates that each site generator needs for the same site.
 */

/** `publication.yaml` of the measured publication. */
export function publication(extraction: boolean): string {
  return `title: The Bench Letter
description: Articles for measuring
url: https://bench.example
language: en
time_zone: UTC
tag_authority: bench.example,2021
author: The editors
sender: {name: The Bench Letter, address: letter@bench.example}
postal_address: 1 Bench Street
extraction: ${extraction}
`
}

const head = (title: string, base: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="/style.css">
<link rel="alternate" type="application/rss+xml" title="The Bench Letter" href="/feed.xml">
</head>
<body>
<header><a href="/">The Bench Letter</a>
<nav><a href="/">Latest</a> <a href="/tags/">Subjects</a> <a href="/archive/">Archive</a> <a href="/about/">About</a></nav></header>
<main>
${base}
</main>
<footer><p>The Bench Letter, 1 Bench Street. <a href="/feed.xml">RSS</a></p></footer>
</body>
</html>
`

const item = `<li><h2><a href="{{ item.url }}">{{ item.data.title }}</a></h2>
<p>{{ item.data.standfirst }}</p>
<p><time datetime="{{ item.date | date: '%Y-%m-%dT%H:%M:%SZ' }}">{{ item.date | date: '%d %B %Y' }}</time></p></li>`

/** Eleventy, with its own Liquid and markdown-it. */
export const eleventyFiles: Readonly<Record<string, string>> = {
  'eleventy.config.js': `export default (config) => {
  const articles = (api) => api.getFilteredByGlob('articles/*.md')
  config.addCollection('articles', articles)
  config.addCollection('latest', (api) => articles(api).slice(-20).reverse())
  config.addCollection('subjects', (api) => {
    const subjects = new Map()
    for (const item of articles(api).reverse()) {
      for (const name of item.data.tags) {
        subjects.set(name, [...(subjects.get(name) ?? []), item])
      }
    }
    return [...subjects].map(([name, items]) => ({name, items}))
  })
}
export const config = {markdownTemplateEngine: false}
`,
  'package.json': '{"type": "module"}\n',
  '_includes/layout.liquid': head('{{ title }}', '{{ content }}'),
  '_includes/article.liquid': `---
layout: layout.liquid
---
<article>
<h1>{{ title }}</h1>
<p>{{ standfirst }}</p>
<p><time datetime="{{ page.date | date: '%Y-%m-%dT%H:%M:%SZ' }}">{{ page.date | date: '%d %B %Y' }}</time></p>
{{ content }}
<p>{% for tag in tags %}<a rel="tag" href="/tags/{{ tag }}/">{{ tag }}</a> {% endfor %}</p>
</article>
`,
  // A function, since templates in Markdown are off.
  'articles/articles.11tydata.js': `export default {
  layout: 'article.liquid',
  permalink: ({page, slug}) => \`/\${page.date.getUTCFullYear()}/\${slug}/index.html\`
}
`,
  'index.liquid': `---
layout: layout.liquid
title: Latest
pagination: {data: collections.articles, size: 20, alias: items, reverse: true}
---
<h1>Latest</h1>
<ol>{% for item in items %}${item}{% endfor %}</ol>
<p>{% if pagination.href.previous %}<a href="{{ pagination.href.previous }}">Newer</a>{% endif %} {% if pagination.href.next %}<a href="{{ pagination.href.next }}">Older</a>{% endif %}</p>
`,
  'tags.liquid': `---
layout: layout.liquid
title: A subject
pagination: {data: collections.subjects, size: 1, alias: subject}
permalink: "/tags/{{ subject.name }}/index.html"
---
<h1>{{ subject.name }}</h1>
<ol>{% for item in subject.items %}<li><a href="{{ item.url }}">{{ item.data.title }}</a></li>{% endfor %}</ol>
`,
  'feed.liquid': `---
permalink: /feed.xml
---
<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>The Bench Letter</title><link>https://bench.example/</link><description>Articles for measuring</description>
{% for item in collections.latest %}<item><title>{{ item.data.title | escape }}</title><link>https://bench.example{{ item.url }}</link><guid>https://bench.example{{ item.url }}</guid><pubDate>{{ item.date | date: '%a, %d %b %Y %H:%M:%S GMT' }}</pubDate><description>{{ item.templateContent | escape }}</description></item>
{% endfor %}</channel></rss>
`
}

const line =
  '<li><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.standfirst }}</p><p><time datetime="{{ .Date.Format "2006-01-02T15:04:05Z" }}">{{ .Date.Format "2 January 2006" }}</time></p></li>'

/** Hugo, with goldmark. */
export const hugoFiles: Readonly<Record<string, string>> = {
  'config.toml': `baseURL = "https://bench.example/"
title = "The Bench Letter"
languageCode = "en"
paginate = 20
rssLimit = 20
disableKinds = ["section", "sitemap"]
[permalinks]
articles = "/:year/:slug/"
[outputs]
home = ["HTML", "RSS"]
taxonomy = ["HTML"]
term = ["HTML"]
[outputFormats.RSS]
baseName = "feed"
`,
  'layouts/_default/baseof.html': head(
    '{{ .Title }}',
    '{{ block "main" . }}{{ end }}'
  ),
  'layouts/_default/single.html': `{{ define "main" }}<article>
<h1>{{ .Title }}</h1>
<p>{{ .Params.standfirst }}</p>
<p><time datetime="{{ .Date.Format "2006-01-02T15:04:05Z" }}">{{ .Date.Format "2 January 2006" }}</time></p>
{{ .Content }}
<p>{{ range .Params.tags }}<a rel="tag" href="/tags/{{ . }}/">{{ . }}</a> {{ end }}</p>
</article>{{ end }}
`,
  'layouts/index.html': `{{ define "main" }}<h1>Latest</h1>
{{ $pages := .Paginate (where .Site.RegularPages "Section" "articles") }}
<ol>{{ range $pages.Pages }}${line}{{ end }}</ol>
<p>{{ if $pages.HasPrev }}<a href="{{ $pages.Prev.URL }}">Newer</a>{{ end }} {{ if $pages.HasNext }}<a href="{{ $pages.Next.URL }}">Older</a>{{ end }}</p>{{ end }}
`,
  'layouts/_default/term.html': `{{ define "main" }}<h1>{{ .Title }}</h1>
<ol>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol>{{ end }}
`,
  'layouts/_default/taxonomy.html': `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}
`,
  'layouts/_default/rss.xml': `{{ printf "<?xml version=\\"1.0\\" encoding=\\"utf-8\\"?>" | safeHTML }}
<rss version="2.0"><channel><title>The Bench Letter</title><link>{{ .Permalink }}</link><description>Articles for measuring</description>
{{ range first 20 .Site.RegularPages }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><guid>{{ .Permalink }}</guid><pubDate>{{ .Date.Format "Mon, 02 Jan 2006 15:04:05 GMT" }}</pubDate><description>{{ .Content | html }}</description></item>
{{ end }}</channel></rss>
`
}
