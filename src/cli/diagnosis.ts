/**
 * What a doctor says: one line for each thing that was looked at.
 */

/** `skipped` says why something was not looked at. */
export type DiagnosisLevel = 'ok' | 'advice' | 'error' | 'skipped'

/** One thing that was looked at. */
export type Diagnosis = Readonly<{
  /** `node`, `smtp`: for people and programs. */
  area: string
  level: DiagnosisLevel
  /** What was found; for anything but `ok` with what to do. */
  text: string
}>

/** Diagnoses of one area. */
export function diagnosesOf(
  area: string
): Readonly<Record<DiagnosisLevel, (text: string) => Diagnosis>> {
  const say = (level: DiagnosisLevel) => (text: string) => ({area, level, text})
  return {
    ok: say('ok'),
    advice: say('advice'),
    error: say('error'),
    skipped: say('skipped')
  }
}
