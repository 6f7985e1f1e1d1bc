// The list of people to call.
import type { Customer } from './customers.js'
import type { Labels } from './labels.js'
import type { Language } from './language.js'
import { byId, node } from './node.js'

interface View {
  readonly customers: readonly Customer[]
  readonly position: number
  /** Places in the queue that have been called. */
  readonly called: ReadonlySet<number>
  readonly labels: Labels
  readonly language: Language
  /** False while a call is going on: then nobody else can be picked. */
  readonly canPick: boolean
}

/** Makes the list, once. */
export function makeQueue(customers: readonly Customer[], handlePick: (position: number) => void): void {
  const items = customers.map((_, position) => {
    const button = node('button', { type: 'button' })
    button.addEventListener('click', () => handlePick(position))
    return node('li', {}, [button])
  })
  byId('queue').replaceChildren(...items)
}

/** Draws the list. */
export function drawQueue({ customers, position, called, labels, language, canPick }: View): void {
  const buttons = [...byId('queue').querySelectorAll('button')]
  customers.forEach((customer, index) => {
    const button = buttons[index]
    if (!button) return
    const isCurrent = index === position
    button.disabled = !canPick && !isCurrent
    button.setAttribute('aria-current', String(isCurrent))
    button.replaceChildren(
      node('span', { class: 'queue-brand' }, [customer.brand]),
      node('span', { class: 'queue-state' }, [
        isCurrent ? labels.current : called.has(index) ? labels.called : labels.waiting,
      ]),
      node('span', { class: 'queue-name' }, [customer.name]),
      node('span', { class: 'queue-campaign' }, [customer.campaign[language]]),
    )
  })
}
