/**
 * Articles for measuring: as many as wanted, each about 4.5 kB of news, the
 * same at each run.
 *
 * They have what articles have: front matter, headings, lists, links, a block
 * quotation, words in marks with their speakers, names said in full and then
 * short. Other site generators can read them as they are.
 */

/** One file: its name and its Markdown. */
export type CorpusArticle = Readonly<{name: string; text: string}>

const given =
  'Ada Bela Cora Dario Edda Farid Greta Hugo Inga Joost Karin Leon Mara Nuno Olga Pavel Quim Rosa Sven Tilda Uwe Vera Wanda Xaver Ylva Zeno'.split(
    ' '
  )
const family =
  'Abbott Brandt Castell Dorsey Engel Fontaine Grieve Hallam Ibsen Jansen Kowal Lindqvist Marchetti Novak Okafor Pereira Quist Rendell Salter Tamm Ullman Varga Whitlock Yilmaz Zeller'.split(
    ' '
  )
const roles = [
  'harbour master',
  'mayor of Ostrey',
  'head of the port company',
  'chair of the ferry board',
  'spokeswoman of the water works',
  'director of the town archive'
]
const subjects = [
  'the north pier',
  'the ferry to the mainland',
  'the budget of the council',
  'the dredging of the bar',
  'the new quay',
  'the lobster fishery',
  'the old lighthouse',
  'the water works'
]
const tags =
  'harbour council ferry water budget fishing weather schools roads housing energy culture sport history letters opinion courts health tourism trade'.split(
    ' '
  )
const verbs = 'said told added explained warned argued'.split(' ')
const plain = [
  'Work on {subject} began in the spring and was to end before the autumn storms, but the contractor asked for more time in {month}.',
  'The council discussed {subject} for {number} hours on {day} night and put the vote off by a week.',
  'Figures that were published on {day} show that {subject} cost {number} per cent more than planned, the third year in a row.',
  'Residents of the lower town have waited for a decision since {month}, and several of them came to the meeting with lists of their own.',
  'A report of {number} pages lists what is wrong with {subject}: old pipes, a wall that leans, and no plan for the winter.',
  'Nobody at the port company wanted to name a date, and the tender is still open until the end of {month}.',
  'The money comes from a fund that was set up after the flood, which has paid for {number} such projects so far.',
  'On {day} the first {number} metres were closed to carts, and by evening the queue reached the chapel.',
  'A second opinion was asked for in {month}; it came to {number} lines and agreed with the first.',
  'Those who live nearest to it say they heard of {subject} from a notice on a lamp post.',
  'The last time anything was done about {subject} the ferry still ran on coal, and the bill is in the museum.',
  'Of the {number} letters that reached this office about {subject}, all but two were against.',
  'Insurance covers part of the damage, though which part is to be settled before {month}.',
  'It rained on {day}, which the minutes give as the reason that only {number} members were present.'
]
const days = 'Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const months = 'January March April June July September October'.split(' ')
const numbers = 'two three nine eleven 14 23 40 60 75 112'.split(' ')
const spoken = [
  'We will open it when it is safe, and not a day before',
  'There is no money for a second study of {subject}',
  'I have heard that promise in every year since I came here',
  'The figures are on the table, and they are worse than we thought',
  'It is a good plan, but it is not a plan for this town',
  'Ask me again when the tide is out'
]

/** Choose from lists by a seed; the same seed chooses the same. */
function chooser(seed: number): <T>(list: readonly T[]) => T {
  let state = (seed * 2_654_435_761 + 12_345) >>> 0
  return (list) => {
    // A linear congruential generator; its high bits are good enough here.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return list[(state >>> 8) % list.length] as (typeof list)[number]
  }
}

/** The article of a number, from 0. */
export function corpusArticle(index: number): CorpusArticle {
  const choose = chooser(index + 1)
  const slug = `article-${String(index).padStart(6, '0')}`
  const subject = choose(subjects)
  const words = {subject: [subject], day: days, month: months, number: numbers}
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (_, key: keyof typeof words) =>
      choose(words[key])
    )
  const people = [0, 1].map(() => ({
    first: choose(given),
    last: choose(family),
    role: choose(roles)
  }))
  const sentence = () => fill(choose(plain))
  const paragraph = () =>
    [sentence(), sentence(), sentence(), sentence()].join(' ')
  const quotation = (at: number) => {
    const {first, last, role} = people[at % 2] as (typeof people)[number]
    const name = at < 2 ? `${first} ${last}, ${role},` : last
    return at % 3 === 2
      ? `${last} ${choose(verbs).replace('told', 'said')}: “${fill(choose(spoken))}.” ${sentence()}`
      : `“${fill(choose(spoken))},” ${name} ${choose(verbs).replace('told', 'said')}. ${sentence()}`
  }
  const blocks = [
    paragraph(),
    quotation(0),
    `The documents are [in the archive](https://archive.example/${slug}) and the minutes [on the pages of the council](https://council.example/minutes?id=${index}).`,
    quotation(1),
    `## What is planned for ${subject}`,
    paragraph(),
    `- A wall of *${choose(['stone', 'concrete', 'steel'])}*, 40 metres long\n- A gate that **closes by itself**\n- A path for walkers, see [the plan](https://plans.example/${index})`,
    quotation(2),
    quotation(3),
    `> ${sentence()}\n> ${sentence()}`,
    '## What it costs',
    paragraph(),
    `1. ${sentence()}\n2. ${sentence()}`,
    quotation(4),
    paragraph(),
    quotation(5),
    paragraph()
  ]
  return {
    name: `${slug}.md`,
    text: `${matterOf(index, slug, subject, choose)}${blocks.join('\n\n')}\n`
  }
}

/** Articles lie one hour apart, so that their order is the same everywhere. */
function matterOf(
  index: number,
  slug: string,
  subject: string,
  choose: <T>(list: readonly T[]) => T
): string {
  const written = new Date(Date.UTC(2021, 0, 1, 8) + index * 3_600_000)
  const date = `${written.toISOString().slice(0, 19)}Z`
  const own = [...new Set([choose(tags), choose(tags), choose(tags)])]
  return `---
id: corpus${String(index).padStart(6, '0')}
title: "${choose(['More trouble with', 'A plan for', 'No date for', 'Who pays for'])} ${subject}, part ${index + 1}"
slug: ${slug}
standfirst: What the council knows of ${subject}, and what it does not.
date: ${date}
tags: [${own.join(', ')}]
---
`
}
