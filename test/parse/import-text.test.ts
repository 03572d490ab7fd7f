import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {importText} from '../../src/parse/import-text.ts'

function imported(text: string) {
  const file = new VFile({path: 'a.txt', value: text})
  const result = importText(file)
  return {result, messages: file.messages.map(String)}
}

const story = `Harbour Office Shuts Its Doors
The harbour office closed on Friday after ninety years. “We kept the lamp lit,” said the clerk.
What the Office Did
The office wrote down every ship that came in, and every one that did not.
Minister Opens Giant Pumpkin Festival in Faraway Plains
The clerk kept the last book of ships.`

describe('importText', () => {
  it('takes a headline in the first line for the title', () => {
    expect(imported(story).result?.title).toBe('Harbour Office Shuts Its Doors')
  })

  it('finds headings that nothing marks', () => {
    expect(imported(story).result?.markdown).toContain(
      '\n## What the Office Did\n'
    )
  })

  it('sets a teaser of another story aside and says so', () => {
    const {result, messages} = imported(story)
    expect(result).toMatchObject({headings: 1, teasers: 1})
    expect(result?.markdown).toContain(
      '<!-- teaser of another story? Minister Opens Giant Pumpkin Festival in Faraway Plains -->'
    )
    expect(messages).toEqual([
      'a.txt:5:1: Unexpected “Minister Opens Giant Pumpkin Festival in Faraway Plains”, which looks like the teaser of another story: it is kept in a comment, take it out or make it a heading'
    ])
  })

  it('keeps quotation marks and words as they are', () => {
    expect(imported(story).result?.markdown).toContain(
      '“We kept the lamp lit,” said the clerk.'
    )
  })

  it('joins wrapped lines where blank lines part the paragraphs', () => {
    const {result} = imported('one line\nand the next.\n\nAnother one.')
    expect(result?.markdown).toBe('one line and the next.\n\nAnother one.\n')
  })

  it('escapes what Markdown would read as markup', () => {
    const {result} = imported(
      '# not a heading, he said.\n\n* not a list, either.\n\na_b_ and <b>.'
    )
    expect(result?.markdown).toBe(
      '\\# not a heading, he said.\n\n\\* not a list, either.\n\na_b\\_ and \\<b>.\n'
    )
  })

  it('cannot be made to close its comment', () => {
    const {result} = imported(
      `${story}\nQuail Breeders --> Zebra Parade Tomorrow\nEnd of it.`
    )
    expect(result?.markdown).toContain(
      'Quail Breeders –&gt; Zebra Parade Tomorrow -->'
    )
  })

  it('refuses an article that has front matter, and an empty text', () => {
    expect(imported('---\ntitle: x\n---\n').messages[0]).toContain(
      'Unexpected front matter'
    )
    expect(imported(' \n').messages[0]).toContain('Unexpected empty text')
  })
})
