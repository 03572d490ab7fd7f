/**
 * What can be said of a designer's files before they are filled.
 */
import {distance} from 'fastest-levenshtein'
import {VFile} from 'vfile'
import {parseTemplate} from './templates.ts'

/**
 * Look at every file of a publication's own: all that cannot be read is told
 * at once, and a file that nothing uses is taken for a slip in its name.
 *
 * @param own
 *   Name to source, of the publication.
 * @param ours
 *   The same, of Quoin.
 */
export function checkTemplates(
  own: ReadonlyMap<string, string>,
  ours: ReadonlyMap<string, string>
): VFile[] {
  const all = [...ours, ...own].map(([, source]) => source)
  return [...own].map(([name, value]) => {
    const file = new VFile({path: `templates/${name}`, value})
    const problem = parseTemplate(name, value)
    if (problem) file.messages.push(problem)
    const isUsed = ours.has(name) || all.some((text) => text.includes(name))
    if (!isUsed) unused(file, name, [...ours.keys()])
    return file
  })
}

function unused(file: VFile, name: string, known: readonly string[]): void {
  const near = known.toSorted((a, b) => distance(name, a) - distance(name, b))
  const message = file.message(
    `Unexpected template \`${name}\`, which nothing uses, expected the name of one of Quoin’s such as \`${near[0]}\`, or one that another file renders`,
    {line: 1, column: 1}
  )
  message.source = 'quoin'
  message.ruleId = 'unused-template'
}
