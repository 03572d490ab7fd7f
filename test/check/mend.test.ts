import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {find, placer} from '../../src/check/desk.ts'
import {changesOf, mend} from '../../src/check/mend.ts'

const text = 'One link, two.'

/** A file with findings at ranges, each with what should stand there. */
function fileOf(...ranges: [number, number, string][]): VFile {
  const file = new VFile({path: 'articles/a.md', value: text})
  for (const [start, end, mended] of ranges) {
    find(file, 'tracked-link', placer(file)(start, end), 'No', mended)
  }
  return file
}

describe('mend', () => {
  it('makes changes in order, whatever the order of the findings', () => {
    const changes = changesOf(fileOf([10, 13, 'three'], [0, 3, 'A']))
    expect(mend(text, changes)).toBe('A link, three.')
  })

  it('of two that overlap makes the first alone, the next time the other', () => {
    const changes = changesOf(fileOf([4, 8, 'page'], [0, 8, 'None']))
    expect(changes.map(({to}) => to)).toEqual(['None'])
    expect(mend(text, changes)).toBe('None, two.')
  })

  it('changes nothing for a rule that only a person can mend', () => {
    const file = new VFile({path: 'a', value: text})
    find(file, 'vague-link', placer(file)(0, 3), 'No', 'A')
    expect(changesOf(file)).toEqual([])
  })
})
