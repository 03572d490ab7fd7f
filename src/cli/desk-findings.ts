/**
 * What was found in a file, which holds for the text it was found in.
 */
import type {VFile} from 'vfile'
import {type DeskProblem, digestOf} from '../publish/desk-frame.ts'
import {problemsIn} from './desk-scene.ts'

/** Findings of one file. */
export type FileFindings = Readonly<{
  file: string
  /** Of the text. */
  digest: string
  problems: readonly DeskProblem[]
}>

/** The findings that stand in the messages of a file. */
export function foundIn(file: VFile): FileFindings {
  const digest = digestOf(String(file))
  return {file: file.path, digest, problems: problemsIn(file)}
}
