/**
 * A string between quotation marks; offsets are into the text it stands in.
 *
 * `start` and `end` enclose the words, `outerStart` and `outerEnd` the marks.
 */
export type Marked = Readonly<{
  start: number
  end: number
  outerStart: number
  outerEnd: number
  /** The opening mark, told apart by kind, not by shape. */
  mark: 'double' | 'single' | 'angle' | 'dash' | 'block'
  /** Whether a mark closes it; one that does not may go on in the next text. */
  closed: boolean
}>
