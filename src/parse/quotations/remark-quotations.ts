/**
 * Plugin that finds quotations and leaves the tree as it is.
 *
 * Finds words in marks, block quotations, transcripts (`NAME:`) and clauses that
 * report speech without marks; tells speech from terms; names the source, the
 * cue and a confidence. Follows pronouns, split attributions, turns of an
 * interview and quotations over several paragraphs. Does not look into
 * headings, captions, code and HTML, does not know what `it` and documents stand
 * for, and reads languages other than English only where their cues are plain.
 *
 * Sets `file.data.quotations`. Sources are resolved to the actors that
 * remark-actors left in `file.data.actors`; where it did not run, they are
 * looked for here. Needs the positions of the tree.
 *
 * @example
 *   “We ship,” said Ada Lovelace, “on Friday.”
 *   ⇒ direct · Ada Lovelace · said · We ship, on Friday.
 * @example
 *   Ana Torres met Ben Ford. She called it “a start”.
 *   ⇒ mixed · Ana Torres · called · a start
 * @example
 *   The so-called “cloud” is a computer.
 *   ⇒ term · cloud
 * @example
 *   Ana Torres said that the quay would stay open.
 *   ⇒ indirect · Ana Torres · said · that the quay would stay open
 */
import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {Quotation} from '../../quotation.ts'
import {findActors} from '../actors/find-actors.ts'
import {type ProseReader, readProse} from '../prose.ts'
import {findQuotations} from './find-quotations.ts'

declare module 'vfile' {
  interface DataMap {
    /** Set by remark-quotations, in order of the text. */
    quotations: readonly Quotation[]
  }
}

/** What the plugin may know beforehand. */
export type QuotationOptions = Readonly<{
  /** Language tag (BCP 47) of the article; guessed from the text without. */
  language?: string
}>

/** Make the plugin. */
export default function remarkQuotations(
  {language}: QuotationOptions = {},
  read: ProseReader = readProse
): (tree: Root, file: VFile) => undefined {
  return (tree, file) => {
    const prose = read(tree, String(file))
    const actors =
      file.data.actors ?? findActors(prose, {...(language && {language})})
    file.data.quotations = findQuotations(prose, actors, undefined, language)
    return undefined
  }
}
