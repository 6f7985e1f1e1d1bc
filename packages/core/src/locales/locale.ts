// What one language is: a typed table of words. Data only; nothing here knows how a message is formatted.
// Every text is MessageFormat 2 source unless its comment says "plain".
import type { CountryCode, LanguageTag } from '../profile/primitives.js'
import type { Right, ScriptId } from '../profile/profile.js'
import type { CalendarWords } from './calendar-words.js'
import type { FindingWords } from './finding-words.js'
import type { PhraseWords } from './phrase-words.js'
import type { QuestionWords } from './question-words.js'
import type { ReviewWords } from './review-words.js'

/** One typed table per language: clauses, phrases, labels of scripts and rights, names, findings, speaking pace. */
export interface LocaleDefinition {
  /** BCP 47, e.g. "sv". */
  readonly tag: LanguageTag
  /** The words of each built-in clause, by clause id. */
  readonly clauses: Readonly<Record<string, string>>
  /**
   * Shorter, plainer words of clauses that are long or abstract, by clause id: the same facts and the same values, for
   * whoever did not understand the usual ones. A clause that is not listed has none. Absent = no clause has.
   */
  readonly simpler?: Readonly<Record<string, string>>
  /** Short phrases that become values inside clauses. */
  readonly phrases: PhraseWords
  /** Weekdays, months, holidays, opening hours. */
  readonly calendar: CalendarWords
  /** Plain. The question as the agent sees it, by script. */
  readonly scripts: Readonly<Record<ScriptId, string>>
  /** Plain. One or two words for a button, by right. */
  readonly rights: Readonly<Record<Right, string>>
  /** Plain. Country name as it stands in mid-sentence ("the United Kingdom"), by ISO 3166-1 alpha-2. */
  readonly countries: Readonly<Record<CountryCode, string>>
  /** Plain. The supervisory authority as it is said after "complain to", by market or German Land ("DE-BE"). */
  readonly authorities: Readonly<Record<string, string>>
  /** What is wrong and what to do, by rule id. Absent = the table is for speaking alone; rules name themselves. */
  readonly findings?: Readonly<Record<string, FindingWords>>
  /** Plain. Words that rules look for in texts of this language. Absent = rules look for none. */
  readonly reviewWords?: ReviewWords
  /** Plain. How customers ask, by script and right. Absent = no utterance is matched. */
  readonly questions?: QuestionWords
  /** Speaking pace in characters a second, spaces included. */
  readonly charactersPerSecond: number
}
