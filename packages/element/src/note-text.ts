// A note as it is passed on: plain lines for a ticket or an e-mail, in the language of the panel.
import { clockTime, type Labels } from './labels/labels.js'
import { toIsoDate } from './validity.js'

/** What a note says. */
export interface NoteContent {
  readonly brand: string
  /** What it is about, e.g. "Erase"; null = something that no script answers. */
  readonly topic: string | null
  /** The customer's words. */
  readonly text: string
  /** Within which time the customer is told, as a sentence; null = not known. */
  readonly deadline: string | null
  readonly at: Date
}

/** Writes a note. It adds nothing about who the customer is: whoever passes it on knows the call it belongs to. */
export function noteText(labels: Labels, { brand, topic, text, deadline, at }: NoteContent): string {
  return [
    labels['note.heading'](brand),
    `${toIsoDate(at)} ${clockTime(labels, at)}`,
    topic === null ? null : labels['note.topic'](topic),
    labels['note.words'](text.trim()),
    deadline,
  ]
    .filter((line) => line !== null)
    .join('\n')
}
