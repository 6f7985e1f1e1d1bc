import { clockTime, type Labels } from '../labels/labels.js'
import type { Outcome } from '../request-entry.js'

type Say = (labels: Labels, time: string) => string

/** What is said of one kind of request. */
interface Endings {
  readonly done: Say
  readonly unanswered: Say
  /** What did not come about, without the reason. */
  readonly failed: Say
  /** Absent = no more than that it takes a moment. */
  readonly pending?: Say
}

/** Says how each kind of request ends. A kind is the word before the colon of a request's key. */
const ENDINGS: Readonly<Record<string, Endings>> = {
  transfer: {
    done: (labels, time) => labels['request.transferred'](time),
    unanswered: (labels) => labels['request.no-host'],
    failed: (labels) => labels['request.transfer-failed'],
    pending: (labels) => labels['request.about'](labels['action.transfer'], labels['request.pending']),
  },
  sms: {
    done: (labels, time) => labels['request.sms-sent'](time),
    unanswered: (labels) => labels['request.no-host-message'],
    failed: (labels) => labels['request.sms-failed'],
    pending: (labels) => labels['request.about'](labels['action.sms'], labels['request.pending']),
  },
  email: {
    done: (labels, time) => labels['request.email-sent'](time),
    unanswered: (labels) => labels['request.no-host-message'],
    failed: (labels) => labels['request.email-failed'],
    pending: (labels) => labels['request.about'](labels['action.email'], labels['request.pending']),
  },
  copy: {
    done: (labels) => labels['request.copied'],
    unanswered: (labels) => labels['request.no-host'],
    failed: (labels) => labels['request.copy-failed'],
  },
  mail: {
    done: (labels) => labels['note.mailed'],
    unanswered: (labels) => labels['request.no-host'],
    failed: (labels) => labels['request.failed'],
  },
  objection: {
    done: (labels) => labels['objection.recorded'],
    unanswered: (labels) => labels['objection.no-host'],
    failed: (labels) => labels['objection.failed'],
    pending: (labels) => labels['objection.pending'],
  },
  carried: {
    done: (labels) => labels['objection.carried-recorded'](null),
    unanswered: (labels) => labels['objection.carried'](null),
    failed: (labels) => labels['objection.carried'](null),
  },
}

/** Puts the outcome of a request into words. */
export function outcomeText(labels: Labels, key: string, outcome: Outcome): string {
  const endings = ENDINGS[key.split(':')[0] ?? '']
  switch (outcome.status) {
    case 'pending':
      return endings?.pending?.(labels, '') ?? labels['request.pending']
    case 'done':
      return endings?.done(labels, clockTime(labels, outcome.at)) ?? ''
    case 'unanswered':
      return endings?.unanswered(labels, '') ?? ''
    case 'failed': {
      const what = endings?.failed(labels, '') ?? labels['request.failed']
      return outcome.reason === '' ? what : labels['request.about'](what, outcome.reason)
    }
  }
}

/** Says what a request led to where nothing beside it tells what it was about: a line, or what to do in a second one. */
export function outcomeLines(labels: Labels, key: string, outcome: Outcome): readonly string[] {
  const text = outcomeText(labels, key, outcome)
  if (outcome.status !== 'unanswered') return [text]
  const what = ENDINGS[key.split(':')[0] ?? '']?.failed(labels, '')
  return what === undefined ? [text] : [what, text]
}
