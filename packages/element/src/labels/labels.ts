// The words of the panel itself: what the agent sees, never what is said. A language is one typed table; sentence case,
// no full stop in tabs, buttons and headings. Names of scripts and of rights come with the language's clauses.
import type { CallPhase } from '../call.js'
import type { SkipReason, StopReason } from '../reading-state.js'
import type { Command } from '../shortcuts.js'
import type { Tab } from '../place.js'

/** Lists every label of the panel. Texts with values are functions, so that each language orders them its own way. */
export interface Labels {
  readonly 'panel.name': string
  readonly 'panel.calling-from': (callerName: string) => string
  readonly 'panel.answering-for': (controllerName: string) => string
  readonly 'panel.language': string
  readonly tab: Readonly<Record<Tab, string>>
  readonly phase: Readonly<Record<CallPhase, string>>
  readonly 'questions.four': string
  readonly 'questions.more': string
  readonly 'something-else': string
  readonly 'search.field': string
  readonly 'search.results': string
  readonly 'search.none': string
  /** For screen readers: what Enter opens. */
  readonly 'search.best': (answer: string) => string
  /** Before the answer to what the customer just said. */
  readonly 'heard.answer': (answer: string) => string
  /** A right by its name, in mid-sentence too. */
  readonly 'search.right': (right: string) => string
  readonly 'right.choose': string
  readonly 'right.complaint': string
  readonly 'action.confirm': string
  readonly 'action.undo': string
  readonly 'action.skip': string
  readonly 'action.stop': string
  readonly 'action.resume': string
  readonly 'action.end-repeat': string
  readonly 'action.repeat': string
  readonly 'action.simpler': string
  readonly 'action.usual': string
  readonly 'action.transfer': string
  readonly 'action.sms': string
  readonly 'action.email': string
  readonly 'action.call': string
  readonly 'action.copy-text': string
  readonly 'action.copy-address': string
  readonly 'action.copy-number': string
  readonly 'action.open-sms': string
  readonly 'action.open-email': string
  readonly 'action.objection': string
  readonly 'action.record-objection': string
  readonly 'action.back': string
  readonly 'action.retry': (action: string) => string
  readonly 'action.why': string
  readonly 'action.continue': string
  readonly 'action.dismiss': string
  readonly skip: Readonly<Record<SkipReason, string>>
  readonly stop: Readonly<Record<StopReason, string>>
  readonly 'layer.choose': string
  readonly 'layer.short': string
  readonly 'layer.full': string
  readonly 'reading.progress': (position: number, total: number) => string
  readonly 'reading.time-left': (seconds: number) => string
  readonly 'reading.next': string
  readonly 'reading.again': string
  readonly 'reading.stopped': Readonly<Record<StopReason, string>>
  readonly 'reading.required': string
  readonly 'reading.complete': string
  readonly 'reading.withheld': string
  readonly 'reading.done': string
  readonly 'contact.hours-unknown': string
  /** null = the profile states no number of days, which means a month. */
  readonly 'contact.deadline': (days: number | null) => string
  readonly 'contact.none': string
  readonly 'note.title': string
  readonly 'note.field': string
  readonly 'note.hint': string
  readonly 'note.copy': string
  readonly 'note.email': string
  readonly 'note.mailed': string
  /** First line of a note that is passed on, and subject of its e-mail. */
  readonly 'note.heading': (controllerName: string) => string
  readonly 'note.topic': (right: string) => string
  readonly 'note.words': (text: string) => string
  /** Before what the text lacks. */
  readonly 'message.no-sms': string
  readonly 'message.no-email': string
  readonly 'sms.preview': (segments: number) => string
  readonly 'sms.size': (characters: number, segments: number) => string
  /** Characters that count twice. */
  readonly 'sms.doubled': (characters: string) => string
  /** Characters that leave room for less than half in each part. */
  readonly 'sms.halved-by': (characters: string) => string
  readonly 'keys.title': string
  readonly 'keys.switch': string
  readonly 'keys.questions': string
  readonly 'keys.space': string
  readonly 'keys.escape': string
  readonly command: Readonly<Record<Exclude<Command['kind'], 'answer' | 'tab'>, string>>
  readonly 'state.loading': string
  /** A part of the panel that is on its way. */
  readonly 'state.part-loading': string
  /** A part of the panel that could not be fetched. */
  readonly 'state.part-missing': string
  readonly 'state.empty': string
  readonly 'state.refused': string
  readonly 'state.details': string
  readonly 'state.not-yet': (date: string) => string
  readonly 'state.expired': (date: string) => string
  readonly 'state.incomplete': (count: number) => string
  readonly 'state.not-stated': string
  readonly 'state.missing': (name: string) => string
  readonly 'state.other-language': string
  readonly 'state.ended': string
  readonly 'request.pending': string
  readonly 'request.sms-sent': (time: string) => string
  readonly 'request.email-sent': (time: string) => string
  readonly 'request.transferred': (time: string) => string
  readonly 'request.copied': string
  readonly 'request.failed': string
  readonly 'request.copy-failed': string
  readonly 'request.about': (what: string, detail: string) => string
  readonly 'request.transfer-failed': string
  readonly 'request.sms-failed': string
  readonly 'request.email-failed': string
  readonly 'request.no-host': string
  readonly 'request.no-host-message': string
  readonly 'objection.pending': string
  readonly 'objection.recorded': string
  readonly 'objection.failed': string
  readonly 'objection.no-host': string
  readonly 'objection.unconfirmed': string
  /** null = the brand is not known. */
  readonly 'objection.carried': (controllerName: string | null) => string
  readonly 'objection.carried-recorded': (controllerName: string | null) => string
  readonly 'after.opening-read': string
  readonly 'after.opening-owed': string
  readonly 'after.opening-stopped': string
  readonly 'after.purchase-read': (position: number, total: number) => string
  readonly 'after.purchase-gap': string
  readonly 'after.writing-owed': string
  readonly 'after.writing-sent': string
  readonly 'after.right-asked': (right: string) => string
  readonly 'after.note-owed': (topic: string) => string
  readonly 'after.note-passed-on': (topic: string) => string
  readonly 'after.done': string
  /** Names of values that a wording may need and nobody gave; a name without a row is shown as it stands. */
  readonly values: Readonly<Record<string, string>>
  readonly time: (hours: string, minutes: string) => string
}

/** Writes a clock time of this machine in a language's own form. */
export function clockTime(labels: Labels, at: Date): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0')
  return labels.time(twoDigits(at.getHours()), twoDigits(at.getMinutes()))
}
