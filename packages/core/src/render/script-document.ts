// What rendering gives: one tree that text, Markdown, HTML and the panel read.
import type { ClausePart } from '../clauses/wording.js'
import type { LanguageTag } from '../profile/primitives.js'
import type { ClauseId, ScriptId } from '../profile/profile.js'

export type { ClausePart }

/** One script in one language, ready to be said. */
export interface ScriptDocument {
  script: ScriptId
  /** The locale really used, after fallback. */
  locale: LanguageTag
  layer: 'short' | 'full'
  /** The question as the agent sees it. */
  title: string
  /** In speaking order. The same id may come more than once (purposes, transfers). Never empty. */
  clauses: readonly RenderedClause[]
  /** Names of values that the wording needed and nobody gave, each once. */
  missing: readonly string[]
  /** True where the answer, or a part of it, is the honest "not stated". */
  unanswered: boolean
  /** Speaking time in seconds, by the locale's characters per second. */
  seconds: number
  profile: { id: string; version: string }
}

/** One clause of a script, filled in. */
export interface RenderedClause {
  id: ClauseId
  /** The words on one line; a hole shows as a note in brackets. */
  text: string
  /** True where these are the shorter, plainer words. Absent = the usual ones, or the brand's own. */
  simpler?: true
  parts: readonly ClausePart[]
  /** Where the duty comes from; national sources are those of the profile's market. */
  citations: readonly string[]
  /** Must be read and confirmed; the others may be skipped with a reason. */
  required: boolean
  /** True for an honest "not stated". */
  unanswered: boolean
}
