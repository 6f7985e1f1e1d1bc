// Every source of law that the project cites, as one closed set. A clause or rule that names a provision which is not
// listed here does not compile. Knows no clause, rule or profile.
import type { CitationEntry } from './citation-entry.js'
import { EU } from './eu.js'
import { GDPR } from './gdpr.js'
import { DE } from './national/de.js'
import { DK } from './national/dk.js'
import { FI } from './national/fi.js'
import { NO } from './national/no.js'
import { SE } from './national/se.js'

const ENTRIES = { ...GDPR, ...EU, ...SE, ...NO, ...DK, ...FI, ...DE }

/**
 * Names a provision as act, article, paragraph and letter: "gdpr:13(2)(a)", "se:2005:59:2:3a" (number, chapter,
 * section), "eu:2024/1689:50(1)", "cjeu:C-394/23", "de:uwg:7a". A closed union: a wrong article does not compile.
 */
export type Citation = keyof typeof ENTRIES

/** Lists every known citation, in the order of the tables. */
export const CITATIONS: readonly Citation[] = Object.keys(ENTRIES) as Citation[]

/** Tells whether a text is a known citation, such as the ones that a brand writes for its own clauses. */
export const isCitation = (id: string): id is Citation => Object.hasOwn(ENTRIES, id)

/** Finds title and official address of a known citation. */
export function citationEntry(citation: Citation): CitationEntry
/** Finds title and official address of any text; `undefined` where it is no known citation. Never throws. */
export function citationEntry(id: string): CitationEntry | undefined
export function citationEntry(id: string): CitationEntry | undefined {
  return isCitation(id) ? ENTRIES[id] : undefined
}
