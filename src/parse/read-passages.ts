/**
 * The prose of a file, for those who show where in it something was found.
 */
import {VFile} from 'vfile'
import {parseMarkdown} from './parse-markdown.ts'
import {type Block, readProse} from './prose.ts'
import {isLight, weigh} from './weigh.ts'

/** A block, for those who do not ask for its words. */
export type Passage = Omit<Block, 'tokens' | 'words'>

/**
 * The blocks of a text as a reader reads them, with the way back to the source.
 *
 * A text that may take long to parse is one block, letter for letter.
 */
export function readPassages(text: string): readonly Passage[] {
  if (isLight(weigh(text))) {
    return readProse(parseMarkdown(new VFile(text)), text).blocks
  }
  const starts = Array.from({length: text.length}, (_, index) => index)
  const ends = starts.map((start) => start + 1)
  return [
    {kind: 'paragraph', text, starts, ends, links: [], depth: 0, group: 0}
  ]
}
