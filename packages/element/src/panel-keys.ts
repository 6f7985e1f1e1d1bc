// Single keys of the panel. They work only while the focus is inside it, and never where the agent may be typing.
import { FOUR_QUESTIONS } from './place.js'
import type { Session } from './session.js'

const TYPING =
  'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"], [type="button"])'

/** Opens a question by its digit, and goes back by Escape. */
export function handlePanelKey(event: KeyboardEvent, session: Session): void {
  const [target] = event.composedPath()
  const isTyping = target instanceof Element && target.matches(TYPING)
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping) return
  const question = /^[1-9]$/.test(event.key) ? FOUR_QUESTIONS[Number(event.key) - 1] : undefined
  if (question) session.openByAgent(question)
  else if (event.key === 'Escape' && session.place.script !== null) session.back()
  else return
  event.preventDefault()
}
