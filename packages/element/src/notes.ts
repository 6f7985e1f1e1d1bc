// Notes that the agent passes on where nobody can help right now, or no script has the answer. They are the customer's
// words: kept in memory for the call that goes on, and nowhere else.
import type { Right } from '@gdpr-script/core/base'
import type { SOMETHING_ELSE } from './place.js'

/** What a note is about: a right, or something that no script answers. */
export type NoteSubject = Right | typeof SOMETHING_ELSE

/** A note as it stands. */
export interface Note {
  readonly subject: NoteSubject
  /** The customer's words; blank once the call has ended. */
  readonly text: string
}

/** A note is a few sentences; more is cut, since it goes into the address of an e-mail. */
export const MAX_NOTE_CHARACTERS = 1000

/** Keeps the notes of the call that goes on. */
export class Notes {
  #texts = new Map<NoteSubject, string>()
  #unfolded = new Map<NoteSubject, boolean>()

  /** The words noted so far about a subject; blank = none. */
  text(subject: NoteSubject): string {
    return this.#texts.get(subject) ?? ''
  }

  /** Every note, in the order they were begun. */
  get all(): readonly Note[] {
    return [...this.#texts].map(([subject, text]) => ({ subject, text }))
  }

  /** Tells whether the agent unfolded or folded a note; undefined = neither. */
  isUnfolded(subject: NoteSubject): boolean | undefined {
    return this.#unfolded.get(subject)
  }

  /** Takes that a note was unfolded, folded or begun: from then on it stays so until the agent changes it. */
  unfold(subject: NoteSubject, isOpen: boolean): void {
    this.#unfolded.set(subject, isOpen)
  }

  /** Takes the words of a note. Blank words are no note. */
  write(subject: NoteSubject, text: string): void {
    const kept = text.slice(0, MAX_NOTE_CHARACTERS)
    if (kept.trim() === '') this.#texts.delete(subject)
    else this.#texts.set(subject, kept)
  }

  /** Drops the words and keeps that there were some. */
  dropTexts(): void {
    for (const subject of this.#texts.keys()) this.#texts.set(subject, '')
  }

  /** Forgets every note. */
  forget(): void {
    this.#texts = new Map()
    this.#unfolded = new Map()
  }
}
