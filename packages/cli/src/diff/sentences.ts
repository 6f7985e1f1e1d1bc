// Texts → sentences, each with the clause it belongs to.
import type { FollowUp, ScriptDocument } from '@gdpr-script/core'

/** One sentence. */
export interface Sentence {
  /** null in a message. */
  readonly clause: string | null
  readonly text: string
}

/** Cuts at the ends of sentences, as Unicode describes them (UAX 29), and at line ends. */
function cut(text: string, locale: string): string[] {
  const segments = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)
  return [...segments].map(({ segment }) => segment.trim()).filter((segment) => segment !== '')
}

/** The sentences of a script. */
export const spokenSentences = ({ clauses, locale }: ScriptDocument): Sentence[] =>
  clauses.flatMap(({ id, text }) => cut(text, locale).map((sentence) => ({ clause: id, text: sentence })))

/** The sentences of a message, its subject first. */
export const writtenSentences = ({ subject, text }: FollowUp, locale: string): Sentence[] =>
  [subject ?? '', ...text.split('\n')].flatMap((line) =>
    cut(line, locale).map((sentence) => ({ clause: null, text: sentence })),
  )
