// How customers ask, in one language: words, and which of them together mean which script. Data for `questions/`.
//
// Notation, in small letters but for names of groups:
//   nummer          the word          nummer*  with any ending        *nummer*  anywhere in a word
//   GET             a group, by its name; a group may name those above it
//   take_off        both, in this order, with at most three words between
//   thank+you       one right after the other
// A word of five letters or more is also found with one letter missing, added or swapped with the next, and one of seven
// or more with one letter wrong; never the first letter. A small word stands as it is.
import type { Right, ScriptId } from '../profile/profile.js'

/** Words and cues by which an utterance in one language is matched with scripts. */
export interface QuestionWords {
  /** Letters that are no mere accents here, each with how it is written by who lacks them: { ö: 'o oe' }. */
  readonly letters: Readonly<Record<string, string>>
  /** Words that say nothing of the subject: pronouns, auxiliaries, fillers. Separated by spaces. */
  readonly small: string
  /** Words of one meaning, by a name in capital letters. Separated by spaces. */
  readonly groups: Readonly<Record<string, string>>
  /** What is said to be answered by a script; of `rights`, what names no right. */
  readonly scripts: Readonly<Record<ScriptId, QuestionCues>>
  /** What is said of one right. */
  readonly rights: Readonly<Record<Right, QuestionCues>>
}

/**
 * The cues of one script or right. A cue is a list of terms, separated by spaces, that are all said near one another in
 * any order. A term is written as above; "a|b" is either of them, "-a" must not be near.
 */
export interface QuestionCues {
  /** Enough wherever they are said. */
  readonly anywhere: readonly string[]
  /** Enough where nothing else is said that tells of a subject. */
  readonly alone: readonly string[]
  /** Enough as all that is typed into a search field. */
  readonly search: readonly string[]
  /** Terms that show that something else is meant, when they are said near a cue. */
  readonly unless?: string
}
