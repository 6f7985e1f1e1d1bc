// What was read out in the call that goes on, script by script: the marks, and how the clause now is said. It renders
// nothing and asks the host for nothing; whoever owns it is told of each change.
import type { ScriptDocument, ScriptId } from '@gdpr-script/core/base'
import {
  clauseKeys,
  confirmAll,
  confirmClause,
  findMark,
  measureReading,
  type Reading,
  type ReadingProgress,
  type SkipReason,
  skipClause,
  type StopReason,
  stopReading,
  undoLast,
} from './reading-state.js'

/** Names how much of a script is read out. */
export type Layer = ScriptDocument['layer']

/** What the readings need of the session. */
export interface ReadingHost {
  /** True where nothing can be changed any more. */
  readonly isReadOnly: boolean
  /** True while nobody can have heard a word. */
  readonly isBeforeTalk: boolean
  /** Called after each change of marks. */
  handleReading(document: ScriptDocument, progress: ReadingProgress): void
  /** Called after a change of what is shown, with no mark changed. */
  requestUpdate(): void
}

const NO_SCRIPTS: ReadonlySet<ScriptId> = new Set()

/** Keeps the readings of the call that goes on. */
export class Readings {
  #layer: Layer = 'short'
  #marks: Partial<Record<ScriptId, Reading>> = {}
  #affected = NO_SCRIPTS
  #wasAffected = NO_SCRIPTS
  #repeated: string | null = null
  #isSimple = false
  readonly #host: ReadingHost

  constructor(host: ReadingHost) {
    this.#host = host
  }

  /** How much of a purchase is read out. */
  get layer(): Layer {
    return this.#layer
  }

  /** True while the words on screen are the simpler ones, where there are any. */
  get isSimple(): boolean {
    return this.#isSimple
  }

  /** The marks of a script. */
  of(script: ScriptId): Reading {
    return this.#marks[script] ?? []
  }

  /** Tells whether reading all there is does not complete a script, because the profile lacks what has to be said. */
  isWithheld(script: ScriptId): boolean {
    return script === 'purchase' && this.#affected.has(script)
  }

  /** Counts how far the reading of a script has come. */
  progress(document: ScriptDocument): ReadingProgress {
    const progress = measureReading(this.of(document.script), document)
    return this.isWithheld(document.script) ? { ...progress, complete: false } : progress
  }

  /** Index of the clause on screen: the one to read now, or one that the customer asked to hear again; -1 = none. */
  shown(document: ScriptDocument): number {
    const repeated = this.#repeated === null ? -1 : clauseKeys(document).indexOf(this.#repeated)
    return repeated === -1 ? this.progress(document).current : repeated
  }

  /** True while a clause that was read out is on screen again. */
  isRepeating(document: ScriptDocument): boolean {
    return this.shown(document) !== this.progress(document).current
  }

  /**
   * Switches between what has to be said and all there is to say; marks are kept. `render` gives the document of a
   * layer: where it counts otherwise, that is told.
   */
  chooseLayer(layer: Layer, render: (layer: Layer) => ScriptDocument): void {
    const before = this.progress(render(this.#layer))
    this.#layer = layer
    this.turn()
    const document = render(layer)
    const after = this.progress(document)
    const isOther = after.complete !== before.complete || after.confirmed !== before.confirmed
    if (isOther || after.required !== before.required) this.#host.handleReading(document, after)
  }

  /** Switches between the usual and the simpler words for what is on screen. */
  toggleSimple(): void {
    this.#isSimple = !this.#isSimple
    this.#host.requestUpdate()
  }

  /** Goes back to the usual words and to the clause to read now: other words are on screen. */
  turn(): void {
    this.#repeated = null
    this.#isSimple = false
    this.#host.requestUpdate()
  }

  /** Shows again the clause that was read out before the one on screen; where there is none, the one to read now. */
  repeat(document: ScriptDocument): void {
    const keys = clauseKeys(document)
    const reading = this.of(document.script)
    const shown = this.shown(document)
    const before = keys.slice(0, shown === -1 ? keys.length : shown)
    this.#repeated = before.findLast((key) => findMark(reading, key)?.status === 'confirmed') ?? null
    this.#isSimple = false
    this.#host.requestUpdate()
  }

  /** Notes the current clause as read out. One that is only shown again stays as it is, and the reading goes on. */
  confirm(document: ScriptDocument): void {
    if (this.isRepeating(document)) this.turn()
    else this.#markCurrent(document, (reading, key) => confirmClause(reading, key))
  }

  /** Notes the whole script as read out. */
  confirmAll(document: ScriptDocument): void {
    this.#change(document, confirmAll(this.of(document.script), document))
  }

  /** Leaves out the current clause. */
  skip(document: ScriptDocument, reason: SkipReason): void {
    this.#markCurrent(document, (reading, key) => skipClause(reading, document, { key, reason }))
  }

  /** Notes that the rest is not read, and why. */
  stop(document: ScriptDocument, reason: StopReason): void {
    this.#change(document, stopReading(this.of(document.script), document, reason))
  }

  /** Takes back the last step. */
  undo(document: ScriptDocument): void {
    this.#change(document, undoLast(this.of(document.script), document))
  }

  /** Takes the scripts that the profile's faults affect; the ticks of one that was not affected before are dropped. */
  takeAffected(affected: ReadonlySet<ScriptId>): void {
    this.#affected = affected
    const isKept = (script: string): boolean =>
      !affected.has(script as ScriptId) || this.#wasAffected.has(script as ScriptId)
    const kept = Object.entries(this.#marks).filter(([script]) => isKept(script))
    this.#marks = Object.fromEntries(kept)
    this.#wasAffected = new Set([...this.#wasAffected, ...affected])
  }

  /** Forgets every mark: the words are others now. */
  forgetMarks(): void {
    this.#marks = {}
    this.#affected = NO_SCRIPTS
    this.#wasAffected = NO_SCRIPTS
    this.turn()
  }

  /** Forgets all: another call begins. */
  forget(): void {
    this.#layer = 'short'
    this.#marks = {}
    this.turn()
  }

  #markCurrent(document: ScriptDocument, mark: (reading: Reading, key: string) => Reading): void {
    const key = clauseKeys(document)[this.progress(document).current]
    if (key !== undefined) this.#change(document, mark(this.of(document.script), key))
  }

  /** Nothing is noted before the customer has answered. */
  #change(document: ScriptDocument, reading: Reading): void {
    if (this.#host.isReadOnly || this.#host.isBeforeTalk || reading === this.of(document.script)) return
    this.#marks = { ...this.#marks, [document.script]: reading }
    this.turn()
    this.#host.handleReading(document, this.progress(document))
  }
}
