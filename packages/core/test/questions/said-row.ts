// The lists of what people say, as rows and one by one.
import type { Right, ScriptId } from '../../src/profile/profile.js'

/** Utterances that mean one thing; without `script` nothing that a script answers. */
export interface SaidRow {
  readonly script?: ScriptId
  readonly right?: Right
  /** Looked at while the tables were written. */
  readonly tuned: readonly string[]
  /** Only counted: never looked at while the tables were written. */
  readonly heldOut: readonly string[]
}

/** One utterance and what it means. */
export interface Said {
  readonly utterance: string
  readonly script?: ScriptId
  readonly right?: Right
  readonly heldOut: boolean
}

/** Lists the utterances of rows one by one. */
export const saidOneByOne = (rows: readonly SaidRow[]): readonly Said[] =>
  rows.flatMap(({ tuned, heldOut, ...meaning }) => [
    ...tuned.map((utterance) => ({ ...meaning, utterance, heldOut: false })),
    ...heldOut.map((utterance) => ({ ...meaning, utterance, heldOut: true })),
  ])
