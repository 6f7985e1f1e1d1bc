// What one call has led to: where the agent is, what was read out and what was asked of the host. Everything here is
// forgotten with the next call. It renders nothing; views read it and call it.
import type { FollowUp, Profile, Referral, Right, ScriptDocument, ScriptId } from '@gdpr-script/core/base'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Call } from './call.js'
import { hasReached, nextCall } from './call-state.js'
import {
  MessageRequestEvent,
  ObjectionEvent,
  ReadingChangeEvent,
  ScriptOpenEvent,
  TransferRequestEvent,
} from './events.js'
import type { FocusWish } from './focus-keeper.js'
import { Hearing } from './hearing.js'
import { Notes, type NoteSubject } from './notes.js'
import { type Answer, type Place, placeOfAnswer, SOMETHING_ELSE, START, type Tab } from './place.js'
import type { ReadingProgress } from './reading-state.js'
import { type ReadingHost, Readings } from './readings.js'
import { OBJECTION_KEY } from './request-entry.js'
import { type RequestHost, Requests } from './requests.js'

const NO_WISH: FocusWish = { focus: null, lost: null, reveal: null }

/** What the session needs of the panel. */
export type SessionHost = Pick<RequestHost, 'dispatchEvent'> &
  Pick<ReactiveControllerHost, 'requestUpdate' | 'addController'>

const contentOf = (profile: Profile): string => JSON.stringify({ ...profile, version: '' })

/** Tells whether two profiles say the same, whatever their version is called. */
const isSameContent = (one: Profile, other: Profile): boolean =>
  one === other || contentOf(one) === contentOf(other)

/** Holds what belongs to the call that goes on, or to no call. */
export class Session implements ReadingHost, ReactiveController {
  call: Call | null = null
  place: Place = START
  /** The rights that were chosen because the customer asked about them, in their order. */
  asked: readonly Right[] = []
  /** What the agent looks for; blank = nothing. */
  query = ''
  /** What a screen reader should hear; blank = nothing. */
  announcement = ''
  readonly requests: Requests
  readonly readings: Readings
  readonly notes = new Notes()
  readonly hearing = new Hearing(this)
  #wish: FocusWish = NO_WISH
  #profile: Profile | null = null
  #passed: Right | null = null
  #isPassing = false
  readonly #host: SessionHost

  constructor(host: SessionHost, announceOutcome: RequestHost['announceOutcome']) {
    this.#host = host
    this.readings = new Readings(this)
    this.requests = new Requests({
      dispatchEvent: (event) => host.dispatchEvent(event),
      requestUpdate: () => host.requestUpdate(),
      announceOutcome,
    })
    host.addController(this)
  }

  hostConnected(): void {
    this.requests.arrive()
  }

  hostDisconnected(): void {
    this.requests.leave()
  }

  /** True once the call has ended: then nothing can be changed. */
  get isReadOnly(): boolean {
    return this.call?.phase === 'ended'
  }

  /** True while there is a call in which nobody can have heard a word. */
  get isBeforeTalk(): boolean {
    return this.call !== null && !hasReached(this.call.phase, 'connected')
  }

  requestUpdate(): void {
    this.#host.requestUpdate()
  }

  /** Says something to screen readers; blank = nothing. */
  say(text: string): void {
    this.announcement = text
    this.requestUpdate()
  }

  /** Gives, once, what the last step asks of focus and view. */
  takeWish(): FocusWish {
    const wish = this.#wish
    this.#wish = NO_WISH
    return wish
  }

  /** Asks, once the view stands, for the focus on what a selector finds. */
  wishFocus(focus: string): void {
    this.#wish = { ...this.#wish, focus }
    this.requestUpdate()
  }

  /**
   * Takes which profile is in use, null = none yet, and the scripts that its faults affect, absent = not known yet.
   * Ticks and requests of another profile do not count for it. Ticks belong to the words that were said: a profile with
   * other content starts without them, and so does a script that only now turns out to be affected.
   */
  takeProfile(profile: Profile | null, affected?: ReadonlySet<ScriptId>): void {
    const before = this.#profile
    if (profile !== null && profile !== before) {
      if (before !== null && before.id !== profile.id) this.#forget()
      if (before?.id !== profile.id || !isSameContent(before, profile)) this.readings.forgetMarks()
      this.#profile = profile
      this.requests.brand = profile.controller.name
    }
    if (profile !== null && affected) this.readings.takeAffected(affected)
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
    if (isOver && !wasOver) this.#go({ ...this.place, tab: 'after', script: null })
    if (this.isReadOnly && before !== call) this.#dropWords()
  }

  /** Opens a script and says so. */
  open(script: ScriptId, right?: Right): void {
    this.#go(placeOfAnswer(this.place, script, right), this.query)
    if (right && script === 'rights') this.#noteRight(right)
    this.#host.dispatchEvent(new ScriptOpenEvent(script, right ?? null))
  }

  /** Opens an answer from a list, from a search or by its key: the focus goes along. */
  openByAgent(answer: Answer, right?: Right): void {
    if (this.query !== '') this.announcement = ''
    if (answer === SOMETHING_ELSE) this.#openSomethingElse()
    else {
      this.query = ''
      this.open(answer, right)
    }
    this.wishFocus('#title')
  }

  /** Shows a tab; the focus stays on it. */
  showTab(tab: Tab): void {
    if (tab === this.place.tab && this.place.script === null && this.query === '') return
    this.query = ''
    if (tab === 'opening' || tab === 'purchase') this.open(tab)
    else this.#go({ ...this.place, tab, script: null })
  }

  /** Shows a tab by its key: the focus goes along. */
  showTabByKey(tab: Tab): void {
    this.showTab(tab)
    this.wishFocus('#title')
  }

  /** Takes the words that the agent looks for: while there are some, the answers found stand in place of what is open. */
  search(query: string): void {
    this.query = query
    this.requestUpdate()
  }

  /** Goes to where the agent looks for an answer. */
  startSearch(): void {
    if (this.place.tab !== 'questions') this.#go({ ...this.place, tab: 'questions', script: null })
    this.wishFocus('#search')
  }

  /** Goes back from an answer to the questions, to the one that was opened. */
  back(): void {
    const { script } = this.place
    if (script === null) return
    this.#go({ ...this.place, script: null })
    this.wishFocus(script === 'objection' ? '#title' : `[data-script="${script}"]`)
  }

  /** Takes whether an arrow key is down among the rights: then one is chosen on the way to another. */
  notePassing(isPassing: boolean): void {
    this.#isPassing = isPassing
  }

  /**
   * Notes which right the customer asks about, also where it is the one that was on screen before. One that the arrow
   * keys only passed on their way, and that nothing was done about, was not asked about.
   */
  chooseRight(right: Right): void {
    const isOpen = this.place.script === 'rights' && this.place.right === right
    if (isOpen && this.asked.includes(right)) return
    const passed = this.#passed
    if (this.#isPassing && passed && !this.requests.isAbout(passed))
      this.asked = this.asked.filter((one) => one !== passed)
    this.#passed = this.#isPassing && !this.asked.includes(right) ? right : null
    this.open('rights', right)
  }

  /** Takes the words of a note; what was passed on before was another note. */
  writeNote(subject: NoteSubject, text: string): void {
    if (this.isReadOnly) return
    this.notes.write(subject, text)
    for (const kind of ['copy', 'mail']) this.requests.forget(`${kind}:note-${subject}`)
    this.requestUpdate()
  }

  /** Goes on from a script that is read out. */
  leave(script: ScriptId): void {
    this.#go({ ...this.place, tab: script === 'opening' ? 'questions' : 'after', script: null })
    this.wishFocus('#title')
  }

  /** Tells the host of the reading, and goes on where all is read out and the host does not hold it. */
  handleReading(document: ScriptDocument, progress: ReadingProgress): void {
    this.#wish = { ...this.#wish, lost: '#confirm', reveal: '.stage' }
    const { place } = this
    const goesOn = this.#host.dispatchEvent(new ReadingChangeEvent(document.script, progress))
    const isRead = progress.complete && progress.current === -1 && progress.stopped === null
    if (goesOn && isRead && place === this.place) this.leave(document.script)
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
    const copy = { ...message, sms: message.sms && { ...message.sms } }
    this.requests.send(key, new MessageRequestEvent(copy, to))
  }

  /** What the agent looked for in vain is what the customer wants: it begins the note. */
  #openSomethingElse(): void {
    const { query } = this
    this.#go(placeOfAnswer(this.place, SOMETHING_ELSE))
    if (!this.isReadOnly && this.notes.text(SOMETHING_ELSE) === '') this.notes.write(SOMETHING_ELSE, query)
  }

  /** Absent query = nothing is looked for any more. */
  #go(place: Place, query = ''): void {
    if (place.tab !== this.place.tab || place.script !== this.place.script)
      this.#wish = { ...this.#wish, reveal: '#title' }
    this.place = place
    this.query = query
    this.hearing.forget()
    this.readings.turn()
  }

  #forget(): void {
    this.readings.forget()
    this.#go(START)
    this.asked = []
    this.announcement = ''
    this.#wish = { ...NO_WISH, reveal: '.header' }
    this.#passed = null
    this.notes.forget()
    this.requests.reset()
  }

  #dropWords(): void {
    this.query = ''
    this.hearing.forget()
    this.announcement = ''
    this.notes.dropTexts()
    this.requests.dropReasons()
  }

  #noteRight(right: Right): void {
    if (!this.isReadOnly && !this.asked.includes(right)) this.asked = [...this.asked, right]
  }
}
