// Where in the panel the agent is, and what leads there. Pure.
import type { Right, ScriptId } from '@gdpr-script/core/base'

/** Lists the tabs in their order. */
export const TABS = ['opening', 'questions', 'purchase', 'after'] as const

/** Names a tab. */
export type Tab = (typeof TABS)[number]

/** Lists the four questions that every customer may ask, in the order of their digits. */
export const FOUR_QUESTIONS = [
  'source',
  'legal-basis',
  'rights',
  'sensitive-data',
] as const satisfies readonly ScriptId[]

/** Lists the other questions, in the order of their digits, which go on from the four. */
export const MORE_QUESTIONS = [
  'recipients',
  'retention',
  'recording',
  'complaint',
  'automated-decisions',
] as const satisfies readonly ScriptId[]

const SCRIPTS: readonly string[] = ['opening', ...FOUR_QUESTIONS, 'objection', ...MORE_QUESTIONS, 'purchase']

/** Lists every question, in the order of the digits. */
export const QUESTIONS: readonly ScriptId[] = [...FOUR_QUESTIONS, ...MORE_QUESTIONS]

/** Names the answer to what no script answers. */
export const SOMETHING_ELSE = 'something-else'

/** Names what can be open under the questions. */
export type Answer = ScriptId | typeof SOMETHING_ELSE

/** Lists the rights in the order they are offered. */
export const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'withdraw-consent',
  'human-review',
] as const satisfies readonly Right[]

/** Says what is on screen. */
export interface Place {
  readonly tab: Tab
  /** The answer that is open under the questions; null = the list of them. */
  readonly script: Answer | null
  /** The right on screen: the one that was chosen last, or the first of them. */
  readonly right: Right
}

/** Where every call begins. */
export const START: Place = { tab: 'opening', script: null, right: 'access' }

/** Finds the place of an answer; absent right = the one that was chosen before. */
export function placeOfAnswer(place: Place, script: Answer, right: Right = place.right): Place {
  if (script === 'opening' || script === 'purchase') return { ...place, tab: script, script: null }
  return { tab: 'questions', script, right }
}

/** Tells whether a value names a script. */
export function isScriptId(value: unknown): value is ScriptId {
  return typeof value === 'string' && SCRIPTS.includes(value)
}

/** Tells whether a value names a right. */
export function isRight(value: unknown): value is Right {
  return (RIGHTS as readonly unknown[]).includes(value)
}
