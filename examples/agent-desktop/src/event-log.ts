// The log under the call: every event of the panel with its time and fields, newest first. Kept in the page alone.
import { byId, node } from './node.js'

/** Named values of an event, in the order in which they are shown. */
export type Fields = Readonly<Record<string, string | number | boolean | null | undefined>>

/** A line of the log whose outcome may come later. */
export interface LogLine {
  setOutcome(outcome: 'pending' | 'done' | 'failed' | 'unanswered'): void
}

const MOST_LINES = 200

function fieldNodes(fields: Fields): HTMLElement[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    value === undefined
      ? []
      : [node('span', { class: 'field' }, [node('b', {}, [name]), ' ', node('span', {}, [String(value)])])],
  )
}

/** Adds a line on top. `origin` tells the panel's events from the dialer's own steps. */
export function addLogLine(name: string, fields: Fields, origin: 'panel' | 'dialer' = 'panel'): LogLine {
  const outcome = node('span', { class: 'outcome' })
  const time = new Date().toTimeString().slice(0, 8)
  const line = node('li', { 'data-origin': origin }, [
    node('time', {}, [time]),
    node('code', {}, [name]),
    node('span', { class: 'fields' }, [...fieldNodes(fields), outcome]),
  ])
  const log = byId('log')
  log.prepend(line)
  while (log.childElementCount > MOST_LINES) log.lastElementChild?.remove()
  return {
    setOutcome(kind) {
      outcome.dataset['kind'] = kind
      outcome.textContent = kind
    },
  }
}

/** Empties the log. */
export function clearLog(): void {
  byId('log').replaceChildren()
}
