// What the simulated host did for the customer in this call: messages, transfers, refusals. Forgotten with the call.
import type { Labels } from './labels.js'
import { byId, node } from './node.js'

/** One thing that was done. The title is drawn anew when the page changes language; the message stays as it was sent. */
export interface Outcome {
  readonly title: (labels: Labels) => string
  readonly message?: string
  readonly note?: (labels: Labels) => string
}

function outcomeNode({ title, message, note }: Outcome, labels: Labels): HTMLElement {
  return node('li', {}, [
    node('p', { class: 'outcome-title' }, [title(labels)]),
    ...(message === undefined ? [] : [node('p', { class: 'message' }, [message])]),
    ...(note === undefined ? [] : [node('p', { class: 'quiet' }, [note(labels)])]),
  ])
}

/** Draws the outcomes, the latest first. */
export function drawOutcomes(outcomes: readonly Outcome[], labels: Labels): void {
  byId('outcomes').replaceChildren(...outcomes.map((outcome) => outcomeNode(outcome, labels)))
  byId('no-outcomes').hidden = outcomes.length > 0
}
