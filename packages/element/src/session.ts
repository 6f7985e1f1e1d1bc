// What one call has led to: where the agent is, what was read out and what was asked of the host. Everything here is
// forgotten with the next call. It renders nothing; views read it and call it.
import type { FollowUp, Profile, Referral, Right, ScriptDocument, ScriptId } from '@gdpr-script/core/base'
import type { Call } from './call.js'
import type { FocusWish } from './focus-keeper.js'
import { hasReached, nextCall } from './call-state.js'
import {
  MessageRequestEvent,
  ObjectionEvent,
  ReadingChangeEvent,
  ScriptOpenEvent,
  TransferRequestEvent,
} from './events.js'
import { type Place, placeOfScript, START, type Tab } from './place.js'
import {
  clauseKeys,
  confirmAll,
  confirmClause,
  measureReading,
  type Reading,
  type ReadingProgress,
  type SkipReason,
  skipClause,
  undoLast,
} from './reading-state.js'
import { OBJECTION_KEY, type RequestHost, Requests } from './requests.js'

/** Names how much of a script is read out. */
export type Layer = ScriptDocument['layer']

const NO_WISH: FocusWish = { focus: null, reveal: null }

const NO_SCRIPTS: ReadonlySet<ScriptId> = new Set()

/** What the session needs of the panel. */
export type SessionHost = Pick<RequestHost, 'dispatchEvent' | 'requestUpdate'>

const contentOf = (profile: Profile): string => JSON.stringify({ ...profile, version: '' })

/** Tells whether two profiles say the same, whatever their version is called. */
const isSameContent = (one: Profile, other: Profile): boolean =>
  one === other || contentOf(one) === contentOf(other)

/** Holds what belongs to the call that goes on, or to no call. */
export class Session {
  call: Call | null = null
  place: Place = START
  layer: Layer = 'short'
  /** The rights that were chosen because the customer asked about them, in their order. */
  asked: readonly Right[] = []
  /** What a screen reader should hear; blank = nothing. */
  announcement = ''
  readonly requests: Requests
  #wish: FocusWish = NO_WISH
  #profile: Profile | null = null
  #affected: ReadonlySet<ScriptId> = NO_SCRIPTS
  #wasAffected: ReadonlySet<ScriptId> = NO_SCRIPTS
  #readings: Partial<Record<ScriptId, Reading>> = {}
  readonly #host: SessionHost

  constructor(host: SessionHost, announceOutcome: RequestHost['announceOutcome']) {
    this.#host = host
    this.requests = new Requests({
      dispatchEvent: (event) => host.dispatchEvent(event),
      requestUpdate: () => host.requestUpdate(),
      announceOutcome,
    })
  }

  /** True once the call has ended: then nothing can be changed. */
  get isReadOnly(): boolean {
    return this.call?.phase === 'ended'
  }

  /** True while there is a call in which nobody can have heard a word. */
  get isBeforeTalk(): boolean {
    return this.call !== null && !hasReached(this.call.phase, 'connected')
  }

  /** Gives, once, what the last step asks of focus and view. */
  takeWish(): FocusWish {
    const wish = this.#wish
    this.#wish = NO_WISH
    return wish
  }

  /**
   * Takes which profile is in use, null = none yet, and the scripts that its faults affect, absent = none. Ticks and
   * requests of another profile do not count for it. Ticks belong to the words that were said: a profile with
   * other content starts without them, and so does a script that only now turns out to be affected.
   */
  takeProfile(profile: Profile | null, affected = NO_SCRIPTS): void {
    this.#affected = affected
    if (profile === null) return
    const before = this.#profile
    this.#profile = profile
    if (before !== null && before.id !== profile.id) this.#forget()
    if (before !== null && !isSameContent(before, profile)) {
      this.#readings = {}
      this.#wasAffected = NO_SCRIPTS
    }
    this.#dropReadings(affected)
  }

  /** Takes what the host says about the call; undefined = nothing that can be used. */
  takeCall(message: Call | null | undefined): void {
    if (message === undefined) return
    const before = this.call
    const { call, reset } = nextCall(before, message)
    this.call = call
    if (reset) this.#forget()
    const isOver = call !== null && hasReached(call.phase, 'wrap-up')
    const wasOver = !reset && before !== null && hasReached(before.phase, 'wrap-up')
    if (isOver && !wasOver) this.place = { ...this.place, tab: 'after', script: null }
  }

  /** Opens a script and says so. */
  open(script: ScriptId, right?: Right): void {
    this.place = placeOfScript(this.place, script, right)
    if (right && script === 'rights') this.#noteRight(right)
    this.#host.requestUpdate()
    this.#host.dispatchEvent(new ScriptOpenEvent(script, right ?? null))
  }

  /** Opens a script from a list or by its digit: the focus goes along. */
  openByAgent(script: ScriptId): void {
    this.open(script)
    this.#wish = { ...NO_WISH, focus: '#title' }
  }

  /** Shows a tab; the focus stays on it. */
  showTab(tab: Tab): void {
    if (tab === this.place.tab && this.place.script === null) return
    if (tab === 'opening' || tab === 'purchase') {
      this.open(tab)
      return
    }
    this.place = { ...this.place, tab, script: null }
    this.#host.requestUpdate()
  }

  /** Goes back from an answer to the questions, to the one that was opened. */
  back(): void {
    const { script } = this.place
    if (script === null) return
    this.#wish = { ...NO_WISH, focus: `[data-script="${script}"]` }
    this.place = { ...this.place, script: null }
    this.#host.requestUpdate()
  }

  /** Notes which right the customer asks about, also where it is the one that was on screen before. */
  chooseRight(right: Right): void {
    if (this.place.right !== right || !this.asked.includes(right)) this.open('rights', right)
  }

  /** Switches between what has to be said and all there is to say; marks are kept. */
  chooseLayer(layer: Layer): void {
    this.layer = layer
    this.#host.requestUpdate()
  }

  /** The marks of a script. */
  reading(script: ScriptId): Reading {
    return this.#readings[script] ?? []
  }

  /** Tells whether reading all there is does not complete a script, because the profile lacks what has to be said. */
  isWithheld(script: ScriptId): boolean {
    return script === 'purchase' && this.#affected.has(script)
  }

  /** Counts how far the reading of a script has come. */
  progress(document: ScriptDocument): ReadingProgress {
    const progress = measureReading(this.reading(document.script), document)
    return this.isWithheld(document.script) ? { ...progress, complete: false } : progress
  }

  /** Notes the current clause as read out. */
  confirm(document: ScriptDocument): void {
    const key = clauseKeys(document)[this.progress(document).current]
    if (key !== undefined) this.#change(document, confirmClause(this.reading(document.script), key))
  }

  /** Notes the whole script as read out; nothing is noted before the customer has answered. */
  confirmAll(document: ScriptDocument): void {
    if (!this.isBeforeTalk) this.#change(document, confirmAll(this.reading(document.script), document))
  }

  /** Leaves out the current clause. */
  skip(document: ScriptDocument, reason: SkipReason): void {
    const key = clauseKeys(document)[this.progress(document).current]
    this.#wish = { ...NO_WISH, focus: '#confirm' }
    if (key !== undefined)
      this.#change(document, skipClause(this.reading(document.script), document, { key, reason }))
  }

  /** Takes back the last step. */
  undo(document: ScriptDocument): void {
    this.#change(document, undoLast(this.reading(document.script), document))
  }

  /** Goes on from a script that is read out. */
  leave(script: ScriptId): void {
    this.place = { ...this.place, tab: script === 'opening' ? 'questions' : 'after', script: null }
    this.#wish = { ...NO_WISH, focus: '#title' }
    this.#host.requestUpdate()
  }

  /** Records that the customer said no, once, and shows the words for it. */
  object(scope: ObjectionEvent['scope']): void {
    if (this.isReadOnly) return
    this.recordObjection(scope)
    if (this.place.script !== 'objection') this.openByAgent('objection')
  }

  /** Records that the customer said no, once, and stays where the agent is. */
  recordObjection(scope: ObjectionEvent['scope']): void {
    if (!this.isReadOnly) this.requests.send(OBJECTION_KEY, new ObjectionEvent(scope))
  }

  /** Asks the host to connect the caller to whoever handles a right. */
  transfer(key: string, referral: Referral): void {
    const to = referral.contact?.transfer?.to
    if (this.isReadOnly || !referral.contact || to === undefined) return
    this.requests.send(
      key,
      new TransferRequestEvent({ contact: referral.contact, to, right: referral.right }),
    )
  }

  /** Asks the host to send a message. */
  sendMessage(key: string, message: FollowUp): void {
    if (this.isReadOnly) return
    const to = message.channel === 'sms' ? (this.call?.customerNumber ?? null) : null
    this.requests.send(key, new MessageRequestEvent(message, to))
  }

  #forget(): void {
    this.place = START
    this.layer = 'short'
    this.asked = []
    this.#readings = {}
    this.announcement = ''
    this.#wish = NO_WISH
    this.requests.reset()
  }

  /** Drops, once, the ticks of each script that turns out to be affected. */
  #dropReadings(affected: ReadonlySet<ScriptId>): void {
    const isKept = (script: string): boolean =>
      !affected.has(script as ScriptId) || this.#wasAffected.has(script as ScriptId)
    const kept = Object.entries(this.#readings).filter(([script]) => isKept(script))
    this.#readings = Object.fromEntries(kept)
    this.#wasAffected = new Set([...this.#wasAffected, ...affected])
  }

  #noteRight(right: Right): void {
    if (!this.asked.includes(right)) this.asked = [...this.asked, right]
  }

  #change(document: ScriptDocument, reading: Reading): void {
    if (this.isReadOnly || reading === this.reading(document.script)) return
    this.#readings = { ...this.#readings, [document.script]: reading }
    this.#host.requestUpdate()
    this.#wish = { ...this.#wish, reveal: '.stage' }
    const progress = this.progress(document)
    const goesOn = this.#host.dispatchEvent(new ReadingChangeEvent(document.script, progress))
    if (goesOn && progress.complete && progress.current === -1) this.leave(document.script)
  }
}
