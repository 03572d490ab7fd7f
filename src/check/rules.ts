/**
 * The rules by name, and how much a finding of each weighs.
 */
import type {Level} from '../publication.ts'
import {buildRules, checkRules} from './knowledge/rules.ts'
import type {Rule} from './rule.ts'

/** All rules by name, those of the build behind those of the check. */
export const rules: Readonly<Record<string, Rule>> = {
  ...checkRules,
  ...buildRules
}

/** Whether a rule may be set in publication.yaml, and silenced. */
export function isSettable(name: string): boolean {
  const rule = rules[name]
  return rule !== undefined && rule.level !== 'must'
}

/**
 * How much a finding weighs.
 *
 * @param said
 *   What the finding says of itself: a rule may warn first and complain later.
 */
export function levelOf(
  name: string | undefined,
  own: Readonly<Record<string, Level>>,
  said: Level
): Level {
  if (name === undefined || !isSettable(name)) return said
  return own[name] ?? (rules[name]?.level === 'off' ? 'off' : said)
}
