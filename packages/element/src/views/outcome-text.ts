import { clockTime, type Labels } from '../labels/labels.js'
import type { Outcome } from '../requests.js'

type Say = (labels: Labels, time: string) => string

/** What is said at each end of one kind of request; absent `failed` = the reason. */
interface Endings {
  readonly done: Say
  readonly unanswered: Say
  readonly failed?: Say
}

/** Says how each kind of request ends. A kind is the word before the colon of a request's key. */
const ENDINGS: Readonly<Record<string, Endings>> = {
  transfer: {
    done: (labels, time) => labels['request.transferred'](time),
    unanswered: (labels) => labels['request.no-host'],
  },
  sms: {
    done: (labels, time) => labels['request.sms-sent'](time),
    unanswered: (labels) => labels['request.no-host-message'],
  },
  email: {
    done: (labels, time) => labels['request.email-sent'](time),
    unanswered: (labels) => labels['request.no-host-message'],
  },
  copy: {
    done: (labels) => labels['request.copied'],
    unanswered: (labels) => labels['request.no-host'],
  },
  objection: {
    done: (labels) => labels['objection.recorded'],
    unanswered: (labels) => labels['objection.no-host'],
  },
  carried: {
    done: (labels) => labels['objection.carried-recorded'],
    unanswered: (labels) => labels['objection.carried'],
    failed: (labels) => labels['objection.carried'],
  },
}

/** Puts the outcome of a request into words. */
export function outcomeText(labels: Labels, key: string, outcome: Outcome): string {
  const endings = ENDINGS[key.split(':')[0] ?? '']
  switch (outcome.status) {
    case 'pending':
      return labels['request.pending']
    case 'done':
      return endings?.done(labels, clockTime(labels, outcome.at)) ?? ''
    case 'unanswered':
      return endings?.unanswered(labels, '') ?? ''
    case 'failed':
      return endings?.failed?.(labels, '') ?? failureText(labels, outcome.reason)
  }
}

function failureText(labels: Labels, reason: string): string {
  return reason === '' ? labels['request.failed-without-reason'] : labels['request.failed'](reason)
}
