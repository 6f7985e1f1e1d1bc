import * as z from 'zod/mini'
import {
  clauseIdSchema,
  languageTagSchema,
  line,
  nameSchema,
  type ClauseId,
  type LanguageTag,
} from './primitives.js'
import { SCRIPT_IDS, type ScriptId } from './script-id.js'
import { knownKeys, strictObject } from './strict-object.js'

/** Gives the brand's own approved wording: MessageFormat 2 source per language tag and clause id. */
export type Wording = Readonly<Record<LanguageTag, Readonly<Record<ClauseId, string>>>>

/** Gives the brand's own order of clauses for single scripts. */
export type ScriptOrders = Partial<Readonly<Record<ScriptId, readonly ClauseId[]>>>

/** Says what one of the brand's own clauses counts as. */
export interface BrandClause {
  /** Articles it answers to, e.g. "gdpr:13(2)(a)". */
  citations: readonly string[]
  /** Whether it must be read and confirmed, and so belongs in the short layer. Absent = it need not. */
  required?: boolean
}

/** Longest wording of a clause, in UTF-16 units. */
export const WORDING_LENGTH = 4000

/** Holds the brand's own wording; the messages themselves are judged in `clause-problems.ts`. @internal */
export const wordingSchema = z.record(languageTagSchema, z.record(clauseIdSchema, line(WORDING_LENGTH)))

/** Holds the brand's own order of clauses. @internal */
export const scriptOrdersSchema = z.partialRecord(
  z.enum(SCRIPT_IDS),
  z.array(clauseIdSchema).check(z.minLength(1)),
  knownKeys(SCRIPT_IDS),
)

/** Holds what the brand's own clauses count as. @internal */
export const brandClausesSchema = z.record(
  clauseIdSchema,
  strictObject({ citations: z.array(nameSchema), required: z.exactOptional(z.boolean()) }),
)
