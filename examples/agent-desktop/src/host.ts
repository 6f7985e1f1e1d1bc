// The host's half of the panel's events: writes each into the log, and answers requests as a dialer would, after a
// moment, or not at all. Nothing leaves the page.
import type { GdprScriptPanel } from '@gdpr-script/element'
import { addLogLine } from './event-log.js'
import type { LogLine } from './event-log.js'
import { fill } from './labels.js'
import type { Labels } from './labels.js'
import type { Outcome } from './outcomes.js'
import type { Settings } from './settings.js'

const ANSWER_AFTER_MS = 900

interface Desk {
  /** Read at each event, since the switches may have moved. */
  readonly settings: () => Settings
  readonly labels: () => Labels
  readonly numberText: () => string
  /** The id of the current call: what is done for one customer is not shown for the next. */
  readonly callId: () => string
  readonly handleOutcome: (outcome: Outcome) => void
}

interface Answerable {
  respondWith(outcome: Promise<void>): void
}

interface Reply {
  readonly line: LogLine
  /** What there is to show when it went well. */
  readonly outcome: Outcome
}

function answer(event: Answerable, desk: Desk, { line, outcome }: Reply): void {
  const kind = desk.settings().outcome
  if (kind === 'unanswered') {
    line.setOutcome(kind)
    return
  }
  const callId = desk.callId()
  line.setOutcome('pending')
  const settle = (resolve: () => void, reject: (reason: Error) => void): void => {
    line.setOutcome(kind)
    if (kind === 'failed') {
      reject(new Error(desk.labels().busy))
      return
    }
    if (callId === desk.callId()) desk.handleOutcome(outcome)
    resolve()
  }
  event.respondWith(
    new Promise((resolve, reject) => {
      setTimeout(() => settle(resolve, reject), ANSWER_AFTER_MS)
    }),
  )
}

function answerTransfers(panel: GdprScriptPanel, desk: Desk): void {
  panel.addEventListener('gdpr-transfer-request', (event) => {
    const { type, to, right } = event
    const line = addLogLine(type, { to, right })
    answer(event, desk, { line, outcome: { title: ({ transferred }) => fill(transferred, 'to', to) } })
  })
}

function answerMessages(panel: GdprScriptPanel, desk: Desk): void {
  panel.addEventListener('gdpr-message-request', (event) => {
    const { type, message, to } = event
    const { channel, subject, text, sms } = message
    const numberText = desk.numberText()
    const line = addLogLine(type, { channel, to, subject: subject ?? undefined, segments: sms?.segments })
    const outcome: Outcome = {
      title: ({ smsSent, emailSent }) => (channel === 'sms' ? fill(smsSent, 'to', numberText) : emailSent),
      message: text,
      ...(sms && { note: ({ segments }) => fill(segments, 'count', String(sms.segments)) }),
    }
    answer(event, desk, { line, outcome })
  })
}

function answerObjections(panel: GdprScriptPanel, desk: Desk): void {
  panel.addEventListener('gdpr-objection', (event) => {
    const { type, scope } = event
    const line = addLogLine(type, { scope })
    answer(event, desk, { line, outcome: { title: ({ objectionTaken }) => objectionTaken } })
  })
}

function logTheRest(panel: GdprScriptPanel): void {
  panel.addEventListener('gdpr-profile-load', ({ type, profile }) => {
    addLogLine(type, { id: profile.id, version: profile.version })
  })
  panel.addEventListener('gdpr-profile-error', ({ type, error }) => {
    addLogLine(type, { error: error.message })
  })
  panel.addEventListener('gdpr-script-open', ({ type, script, right }) => {
    addLogLine(type, { script, right })
  })
  panel.addEventListener('gdpr-reading-change', ({ type, script, confirmed, required, complete }) => {
    addLogLine(type, { script, confirmed: `${confirmed}/${required}`, complete })
  })
}

/** Connects the panel to the simulated host. */
export function connectHost(panel: GdprScriptPanel, desk: Desk): void {
  answerTransfers(panel, desk)
  answerMessages(panel, desk)
  answerObjections(panel, desk)
  logTheRest(panel)
}
