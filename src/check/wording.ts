/**
 * Slips of English: a word twice, “a” for “an”. The rules are those of retext.
 */
import {toNlcst} from 'mdast-util-to-nlcst'
import type {Root as Nlcst} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextRepeatedWords from 'retext-repeated-words'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {type Desk, find} from './desk.ts'

/** Words that English has twice in a row: “came in in 1974”, “that that was so”. */
const doubled = /^(?:in|on|that|had|is|her|you|very|so|no|many|ha|bye) /i

/** Look at the words of all English texts. */
export function checkWording({texts}: Desk): void {
  const retext = unified().use(retextRepeatedWords).use(retextIndefiniteArticle)
  for (const {file, tree, language} of texts) {
    if (!/^en\b/i.test(language)) continue
    const scratch = new VFile({path: file.path, value: String(file)})
    retext.runSync(toNlcst(tree, scratch, ParseEnglish) as Nlcst, scratch)
    for (const {source, actual, expected, place} of scratch.messages) {
      if (source === 'retext-repeated-words') {
        if (doubled.test(actual ?? '')) continue
        find(
          file,
          'repeated-word',
          place,
          `Unexpected \`${actual}\`, expected \`${expected?.[0] ?? ''}\` once`
        )
      } else if (source === 'retext-indefinite-article') {
        find(
          file,
          'indefinite-article',
          place,
          `Unexpected \`${actual}\`, expected \`${expected?.[0] ?? ''}\` before the word that follows`
        )
      }
    }
  }
}
