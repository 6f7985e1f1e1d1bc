// A small dialer that exists only in this page: it shows how a host drives the panel and answers it.
import '@gdpr-script/element/define'
import type { GdprScriptPanel } from '@gdpr-script/element'
import { drawCallCard, drawTimer, makeActions } from './call-card.js'
import { AGENT_NAME, CUSTOMERS } from './customers.js'
import type { Customer } from './customers.js'
import { firstCall, moveTo, press } from './dialer.js'
import type { Action, Call, DialerState } from './dialer.js'
import { addLogLine, clearLog } from './event-log.js'
import { connectHost } from './host.js'
import { LABELS } from './labels.js'
import type { Labels } from './labels.js'
import { byId } from './node.js'
import { drawOutcomes } from './outcomes.js'
import type { Outcome } from './outcomes.js'
import { drawQueue, makeQueue } from './queue.js'
import { drawSettings, FIRST_SETTINGS, readSettings } from './settings.js'
import type { Settings } from './settings.js'

const panel = findPanel()
const form = byId('settings') as HTMLFormElement
let settings: Settings = FIRST_SETTINGS
let state: DialerState = firstCall(Date.now())
let outcomes: readonly Outcome[] = []
const called = new Set<number>()

function findPanel(): GdprScriptPanel {
  const found = document.querySelector('gdpr-script-panel')
  if (!found) throw new Error('The page has no panel.')
  return found
}

const labels = (): Labels => LABELS[settings.language]
const callId = (): string => `simulated-${state.callNumber}`

function customerNow(): Customer {
  const customer = CUSTOMERS[state.position]
  if (!customer) throw new Error('The queue is empty.')
  return customer
}

function callNow(): Call {
  const { direction, number, sourceId, customerSince } = customerNow()
  return {
    id: callId(),
    phase: state.phase,
    direction,
    customerNumber: number,
    agentName: AGENT_NAME,
    ...(sourceId === undefined ? {} : { sourceId }),
    ...(customerSince === undefined ? {} : { values: { customerSince: customerSince[settings.language] } }),
  }
}

function drawPage(): void {
  document.documentElement.lang = settings.language
  document.documentElement.dataset['theme'] = settings.theme
  document.documentElement.dataset['width'] = settings.width
  document.title = `${labels().title} (${labels().simulation})`
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    const label = labels()[element.dataset['label'] as keyof Labels]
    if (typeof label === 'string') element.textContent = label
  }
  drawSettings(form, settings, labels())
}

function drawCall(): void {
  const shown = { labels: labels(), language: settings.language }
  const canPick = state.phase === 'preview' || state.phase === 'ended'
  drawQueue({ customers: CUSTOMERS, position: state.position, called, canPick, ...shown })
  drawCallCard({ customer: customerNow(), state, ...shown })
  drawOutcomes(outcomes, labels())
  drawTimer(state, Date.now())
}

function tellPanel(): void {
  panel.locale = settings.language
  panel.src = `profiles/${customerNow().profile}.json`
  panel.call = callNow()
}

function go(next: DialerState): void {
  if (next === state) return
  if (next.callNumber !== state.callNumber) outcomes = []
  state = next
  if (state.phase === 'ended') called.add(state.position)
  addLogLine('call', { id: callId(), phase: state.phase }, 'dialer')
  drawCall()
  tellPanel()
}

function handleAction(action: Action): void {
  go(press(state, action, { at: Date.now(), queueLength: CUSTOMERS.length }))
}

connectHost(panel, {
  settings: () => settings,
  labels,
  numberText: () => customerNow().numberText,
  callId,
  handleOutcome(outcome) {
    outcomes = [outcome, ...outcomes]
    drawOutcomes(outcomes, labels())
  },
})
makeActions(handleAction)
makeQueue(CUSTOMERS, (position) => go(moveTo(position, state, Date.now())))
byId('clear').addEventListener('click', clearLog)
form.addEventListener('change', () => {
  settings = readSettings(form)
  drawPage()
  drawCall()
  tellPanel()
})
setInterval(() => drawTimer(state, Date.now()), 1000)
drawPage()
drawCall()
tellPanel()
