// The card of the current call: who, for whom, in which phase, and the buttons of the dialer.
import type { Customer } from './customers.js'
import { isAllowed, isNextStep } from './dialer.js'
import type { Action, DialerState } from './dialer.js'
import type { Labels } from './labels.js'
import type { Language } from './language.js'
import { byId, node } from './node.js'

/** The buttons from left to right. A button that stands for several steps shows the one that is possible. */
const SLOTS: readonly (readonly [Action, ...Action[]])[] = [
  ['ring', 'answer'],
  ['hold', 'resume'],
  ['hang-up'],
  ['next', 'finish'],
]

interface View {
  readonly customer: Customer
  readonly state: DialerState
  readonly labels: Labels
  readonly language: Language
}

/** Makes the buttons, once; `drawCallCard` only changes what they say and whether they can be pressed. */
export function makeActions(handleAction: (action: Action) => void): void {
  const buttons = SLOTS.map(() => {
    const button = node('button', { type: 'button' })
    button.addEventListener('click', () => handleAction(button.dataset['action'] as Action))
    return button
  })
  byId('actions').replaceChildren(...buttons)
}

/** Draws the card. */
export function drawCallCard(view: View): void {
  const { customer, state, labels } = view
  document.documentElement.dataset['phase'] = state.phase
  byId('brand').textContent = customer.brand
  byId('customer').textContent = customer.name
  byId('phase').textContent = labels.phases[state.phase]
  byId('facts').replaceChildren(...factNodes(view))
  drawActions(view)
}

function factNodes({ customer, labels, language }: View): HTMLElement[] {
  const facts = [
    [labels.number, customer.numberText],
    [labels.campaign, customer.campaign[language]],
    [labels.direction, labels.directions[customer.direction]],
    [labels.source, customer.sourceId ?? labels.sourceUnknown],
  ]
  return facts.map(([name = '', value = '']) =>
    node('div', {}, [node('dt', {}, [name]), node('dd', {}, [value])]),
  )
}

function actionLabel(action: Action, { customer, labels }: View): string {
  return customer.direction === 'inbound' ? labels.inboundActions[action] : labels.actions[action]
}

function drawActions(view: View): void {
  const { phase } = view.state
  const buttons = [...byId('actions').querySelectorAll('button')]
  const focusWasHere = buttons.some((button) => button === document.activeElement)
  buttons.forEach((button, index) => {
    const slot = SLOTS[index] ?? SLOTS[0]
    const action = slot?.find((candidate) => isAllowed(phase, candidate)) ?? slot?.[0]
    if (!action) return
    button.dataset['action'] = action
    button.textContent = actionLabel(action, view)
    button.disabled = !isAllowed(phase, action)
    button.classList.toggle('primary', isNextStep(phase, action))
  })
  if (focusWasHere && buttons.every((button) => button !== document.activeElement || button.disabled)) {
    buttons.find((button) => !button.disabled)?.focus()
  }
}

/** Draws the time spent in the phase, as minutes and seconds. */
export function drawTimer(state: DialerState, now: number): void {
  const seconds = Math.max(0, Math.floor((now - state.since) / 1000))
  const two = (count: number): string => String(count).padStart(2, '0')
  byId('timer').textContent = `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`
}
