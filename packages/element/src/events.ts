// The events of the panel: one meaning each, bubbling and composed, with readonly fields and no bag of details.
import type { Contact, Finding, FollowUp, Profile, Right, ScriptId } from '@gdpr-script/core/base'
import { warnOnce } from './warn-once.js'

const PASSING = { bubbles: true, composed: true } as const

/** Says that a profile is ready and was held against the rules. */
export class ProfileLoadEvent extends Event {
  /** The profile in use, as `parseProfile` returns it. */
  declare readonly profile: Profile
  /** What the rules say of the profile; [] = nothing, or the rules could not be loaded. */
  declare readonly findings: readonly Finding[]
  constructor(profile: Profile, findings: readonly Finding[]) {
    super('gdpr-profile-load', PASSING)
    this.profile = profile
    this.findings = findings
  }
}

/** Says that no profile can be used, and why. */
export class ProfileErrorEvent extends Event {
  /** Why: a `ProfileError` of core with its `code` and `issues`, or the error of the network. */
  declare readonly error: Error
  constructor(error: Error) {
    super('gdpr-profile-error', PASSING)
    this.error = error
  }
}

/** Says that the agent, or the host by `openScript()`, opened a script. */
export class ScriptOpenEvent extends Event {
  /** What is on screen now. */
  declare readonly script: ScriptId
  /** null = none was chosen, or the script is about no single right. */
  declare readonly right: Right | null
  constructor(script: ScriptId, right: Right | null) {
    super('gdpr-script-open', PASSING)
    this.script = script
    this.right = right
  }
}

/**
 * Says that the reading went on by a tick, a skip, a stop or an undo, or counts anew in another layer. Cancelable: after `preventDefault()` on the last step the
 * panel stays on the reading; no tick is undone, and the agent can still leave it.
 */
export class ReadingChangeEvent extends Event {
  /** What is read: 'opening' or 'purchase'. */
  declare readonly script: ScriptId
  /** True where every required clause is confirmed, and the profile holds all that has to be said. */
  declare readonly complete: boolean
  /** Required clauses that were confirmed. */
  declare readonly confirmed: number
  /** Clauses that have to be read. */
  declare readonly required: number
  constructor(script: ScriptId, progress: { complete: boolean; confirmed: number; required: number }) {
    super('gdpr-reading-change', { ...PASSING, cancelable: true })
    this.script = script
    this.complete = progress.complete
    this.confirmed = progress.confirmed
    this.required = progress.required
  }
}

const outcomes = new WeakMap<RequestEvent, { answer: Promise<void> | null; closed: boolean }>()

/** Asks the host for something. The host answers while the event is dispatched, once, by `respondWith()`. */
export class RequestEvent extends Event {
  constructor(type: string) {
    super(type, PASSING)
    outcomes.set(this, { answer: null, closed: false })
  }

  /** Takes the promise of the outcome: fulfilled = done, rejected = failed, and its message is shown to the agent. */
  respondWith(outcome: Promise<void>): void {
    const entry = outcomes.get(this)
    if (!entry || entry.closed || entry.answer) {
      warnOnce(
        `late-answer:${this.type}`,
        `${this.type} was answered twice, or after its dispatch; the answer is ignored.`,
      )
      return
    }
    entry.answer = Promise.resolve(outcome)
    // The panel awaits the answer in a moment; a rejection until then is not an unhandled one.
    entry.answer.catch(() => undefined)
  }
}

/**
 * Ends the time for answers and gives the one that came; null = nobody answered.
 * @internal
 */
export function collectAnswer(event: RequestEvent): Promise<void> | null {
  const entry = outcomes.get(event)
  if (!entry) return null
  entry.closed = true
  return entry.answer
}

/** Asks the host to connect the caller. */
export class TransferRequestEvent extends RequestEvent {
  /** Whom the profile names for the right. */
  declare readonly contact: Contact
  /** A number, a SIP URI or a queue of the dialer, as the profile states it. */
  declare readonly to: string
  /** What the customer asks about. */
  declare readonly right: Right
  constructor(request: { contact: Contact; to: string; right: Right }) {
    super('gdpr-transfer-request')
    this.contact = request.contact
    this.to = request.to
    this.right = request.right
  }
}

/** Asks the host to send a text message or an e-mail. */
export class MessageRequestEvent extends RequestEvent {
  /** The text, ready to be sent; `sms` counts its parts. */
  declare readonly message: FollowUp
  /** The customer's number, as the host gave it; null = not known, and always for e-mail. */
  declare readonly to: string | null
  constructor(message: FollowUp, to: string | null) {
    super('gdpr-message-request')
    this.message = message
    this.to = to
  }
}

/** Tells the host that the customer said no. */
export class ObjectionEvent extends RequestEvent {
  /** What the no is about: marketing, unless the profile states that there is none. */
  declare readonly scope: 'direct-marketing' | 'other'
  constructor(scope: 'direct-marketing' | 'other') {
    super('gdpr-objection')
    this.scope = scope
  }
}

/** Maps the name of each event of the panel to its class. */
export interface PanelEventMap {
  'gdpr-profile-load': ProfileLoadEvent
  'gdpr-profile-error': ProfileErrorEvent
  'gdpr-script-open': ScriptOpenEvent
  'gdpr-transfer-request': TransferRequestEvent
  'gdpr-message-request': MessageRequestEvent
  'gdpr-objection': ObjectionEvent
  'gdpr-reading-change': ReadingChangeEvent
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- one list of names, merged into the platform's
  interface GlobalEventHandlersEventMap extends PanelEventMap {}
}
