// Where in the view the agent is, and what leads there. Both peers hold their state in this form.
import type { Right, ScriptId } from '@gdpr-script/core/base'

/** The tabs. Left out: what stands in 'purchase' (the reading) and in 'after' (requests); both stay blank. */
export const TABS = ['opening', 'questions', 'purchase', 'after'] as const

/** Names a tab. */
export type Tab = (typeof TABS)[number]

/** What stands in the list of questions. Left out: the answer to what no script answers; its row leads nowhere. */
export type Question = ScriptId | 'something-else'

/** The four questions. */
export const FOUR: readonly ScriptId[] = ['source', 'legal-basis', 'rights', 'sensitive-data']

/** The other questions. */
export const MORE: readonly Question[] = [
  'recipients',
  'retention',
  'recording',
  'complaint',
  'automated-decisions',
  'something-else',
]

const QUESTIONS: readonly Question[] = [...FOUR, ...MORE]

/** Gives the key of a question: its number, and 0 for what no script answers. */
export function keyOf(question: Question): string {
  return question === 'something-else' ? '0' : String(QUESTIONS.indexOf(question) + 1)
}

/** The rights to choose from. */
export const RIGHTS: readonly Right[] = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'withdraw-consent',
  'human-review',
]

/** Says what is on screen. */
export interface Place {
  readonly tab: Tab
  /** The answer that is open; null = the questions alone. */
  readonly script: ScriptId | null
  readonly right: Right
}

/** Where every call begins. */
export const START: Place = { tab: 'opening', script: null, right: 'access' }

/** Finds the place of a script. */
export function placeOf(place: Place, script: ScriptId): Place {
  if (script === 'opening' || script === 'purchase') return { ...place, tab: script, script: null }
  return { ...place, tab: 'questions', script }
}

const TYPING = 'textarea, select, input:not([type="radio"])'

/** Says what a key asks for: a question by its digit, 'back' by Escape; null = nothing. Left out: the other keys. */
export function askedByKey(event: KeyboardEvent): ScriptId | 'back' | null {
  const [target] = event.composedPath()
  const isTyping = target instanceof Element && target.matches(TYPING)
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping) return null
  if (event.key === 'Escape') return 'back'
  const question = QUESTIONS.find((one) => keyOf(one) === event.key)
  return question === undefined || question === 'something-else' ? null : question
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** Moves the focus among the buttons of a list by the arrow keys. */
export function rove(event: KeyboardEvent): void {
  const step = STEPS[event.key]
  const [target] = event.composedPath()
  if (step === undefined || !(target instanceof HTMLButtonElement)) return
  const buttons = [...(target.closest('[data-roving]')?.querySelectorAll('button') ?? [])]
  const index = buttons.indexOf(target)
  const next = buttons[(index + step + buttons.length) % buttons.length]
  if (index === -1 || !next) return
  event.preventDefault()
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1
  next.focus()
}
