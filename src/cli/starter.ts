/**
 * The files of a new publication.
 */
import {publishWorkflow, sendWorkflow} from './starter-workflows.ts'

/** What the files of a new publication are filled with. */
export type StarterValues = Readonly<{
  /** ISO day. */
  day: string
  articleId: string
  issueId: string
  /** The version or place of Quoin that npm shall install. */
  engine: string
}>

/**
 * The starter: path to text.
 *
 * It builds without a change; what its owner must change stands on lines with
 * `example`.
 */
export function starterFiles(
  values: StarterValues
): ReadonlyMap<string, string> {
  return new Map([
    ['publication.yaml', publication(values)],
    ['package.json', packageFile(values)],
    ['.gitignore', 'node_modules/\ndist/\n.quoin/\n'],
    ['.github/workflows/publish.yml', publishWorkflow],
    ['.github/workflows/send.yml', sendWorkflow],
    ['README.md', readme],
    ['articles/hello.md', article(values)],
    ['articles/issues/001.md', letter(values)],
    ['articles/actors.yaml', register]
  ])
}

function publication({day}: StarterValues): string {
  return `title: The Example Letter
description: A letter about a place, once a week
url: https://letter.example
language: en
time_zone: Europe/London
# The identity of your articles in feeds is made of this: never change it.
tag_authority: letter.example,${day.slice(0, 4)}
author: The editors
sender:
  name: The Example Letter
  address: letter@letter.example
# Shown under every mail, as the law asks.
postal_address: 1 Example Street, Example Town
`
}

function packageFile({engine}: StarterValues): string {
  const content = {
    private: true,
    type: 'module',
    scripts: {start: 'quoin build', preview: 'quoin preview'},
    dependencies: {quoin: engine}
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}

const readme = `# The Example Letter

Articles stand in \`articles/\`, letters of issues in \`articles/issues/\`, name
and addresses in \`publication.yaml\`. To change the look, copy a file of
\`node_modules/quoin/templates/\` into \`templates/\` and change it there; the
\`README.md\` beside it says what each file is given.

    npm install
    npx quoin build      # makes dist/site (the pages) and dist/mail (the issues)
    npx quoin preview    # shows everything in a browser as you write

Pushed to GitHub, \`.github/workflows/publish.yml\` does the same and puts
\`dist/site\` on GitHub Pages. \`.github/workflows/send.yml\` sends an issue when
somebody asks for it and somebody else approves; what it needs stands at its top.
`

function article({articleId, day}: StarterValues): string {
  return `---
id: ${articleId}
title: The ferry will run on Sundays
slug: hello
kicker: Harbour
standfirst: After two winters without, Example Town gets its Sunday boat back.
date: ${day}
author: The editors
tags: [harbour]
---

The Example Town ferry will run on Sundays again from next month, the harbour
office said. Ana Torres, the harbour master of Example Town, signed the new
timetable on Friday.

“We had the boat, we had the crew, and we had people standing on the quay every
Sunday with nothing to step on to,” Torres said. “It was not a hard decision.”

She called the two winters without a boat “a mistake with good intentions”.

## Who pays

The ferry company, Example Line Ltd, asked for a grant and did not get one. It
will raise the fare by a crown instead.

> A crown is what we lose on every child who is sick on the stairs.
>
> — Samuel Okafor, captain

This is a sample. Write over it, or delete it and begin.
`
}

function letter({issueId, day}: StarterValues): string {
  return `---
number: 1
id: ${issueId}
title: The first letter
date: ${day}
subject: The Sunday boat is back
preheader: And what it will cost
articles: [hello]
---

Dear readers,

this is the first issue. It goes to nobody yet: \`quoin build\` only shows what
it would be, in \`dist/mail/001\`.

The editors
`
}

const register = `# The register of actors: who is meant, however the text names them.
# An entry here always wins over what Quoin finds by itself.

ana-torres:
  name: Ana Torres
  kind: person
  gender: female
  roles:
    - role: Harbour master of Example Town
`
