import {describe, expect, it} from 'vitest'
import {addToList, renameInList, setValue} from '../../src/parse/edit-matter.ts'

const text = `---
# The bees
id: 7kq2m9xw4t # minted
title: 'On bees'
slug: on-bees
standfirst: >-
  They are
  back.
tags: [harbour, council]
corrections:
  - date: 2026-01-16
    text: |
      It was a wasp.
  - {date: 2026-01-17, text: No.}
---
The *bees* — slug: on-bees.
`

describe('changes to front matter', () => {
  it('change one value and nothing beside it', () => {
    expect(setValue(text, 'slug', 'on-wasps', 'id')).toBe(
      text.replace('slug: on-bees\nstand', 'slug: on-wasps\nstand')
    )
    expect(setValue(text, 'id', 'aaaaaaaaaa', 'id')).toBe(
      text.replace('7kq2m9xw4t', 'aaaaaaaaaa')
    )
  })

  it('put a new key below another, whatever form that has', () => {
    const added = (below: string) => {
      const lines = setValue(text, 'updated', '2026-02-01', below).split('\n')
      return lines[lines.indexOf('updated: 2026-02-01') - 1]
    }
    expect(added('id')).toBe('id: 7kq2m9xw4t # minted')
    expect(added('standfirst')).toBe('  back.')
    expect(added('tags')).toBe('tags: [harbour, council]')
    expect(added('corrections')).toBe('  - {date: 2026-01-17, text: No.}')
  })

  it('add to a list in its own form', () => {
    expect(addToList(text, 'tags', 'sea: deep', 'id')).toContain(
      'tags: [harbour, council, "sea: deep"]\n'
    )
    expect(
      addToList(text, 'corrections', {date: '2026-02-01', text: 'A: b'}, 'id')
    ).toContain(
      "  - {date: 2026-01-17, text: No.}\n  - date: 2026-02-01\n    text: 'A: b'\n---\n".replaceAll(
        "'",
        '"'
      )
    )
    expect(addToList(text, 'aliases', 'on-ants', 'slug')).toContain(
      'slug: on-bees\naliases: [on-ants]\nstandfirst'
    )
    expect(
      addToList('---\nid: a\naliases: []\n---\n', 'aliases', 'b', 'id')
    ).toBe('---\nid: a\naliases: [b]\n---\n')
  })

  it('add behind an item that ends with its line', () => {
    const folded =
      '---\nid: a\ncorrections:\n  - date: x\n    text: |\n      No.\n---\n'
    expect(addToList(folded, 'corrections', {date: 'y', text: 'z'}, 'id')).toBe(
      '---\nid: a\ncorrections:\n  - date: x\n    text: |\n      No.\n  - date: y\n    text: z\n---\n'
    )
  })

  it('rename in a list', () => {
    expect(renameInList(text, 'tags', 'council', 'court')).toContain(
      'tags: [harbour, court]\n'
    )
    expect(renameInList(text, 'tags', 'nothing', 'court')).toBe(text)
    const block = '---\narticles:\n  - a # first\n  - b\n---\n'
    expect(renameInList(block, 'articles', 'a', 'c')).toBe(
      '---\narticles:\n  - c # first\n  - b\n---\n'
    )
  })
})
