import { group, knownGroup, list } from './long-lists.js'
import * as z from 'zod/mini'
import {
  clauseIdSchema,
  languageTagSchema,
  line,
  nameSchema,
  oncePerLanguage,
  type ClauseId,
  type LanguageTag,
} from './primitives.js'
import { WORDING_LENGTH } from './lengths.js'
import { SCRIPT_IDS, type ScriptId } from './script-id.js'
import { strictObject } from './strict-object.js'

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

/** Holds the brand's own wording; the messages themselves are judged in `clause-problems.ts`. @internal */
export const wordingSchema = group(
  languageTagSchema,
  group(clauseIdSchema, line(WORDING_LENGTH)),
  oncePerLanguage(),
)

/** Holds the brand's own order of clauses. @internal */
export const scriptOrdersSchema = knownGroup(SCRIPT_IDS, list(clauseIdSchema, z.minLength(1)))

/** Holds what the brand's own clauses count as. @internal */
export const brandClausesSchema = group(
  clauseIdSchema,
  strictObject({ citations: list(nameSchema), required: z.exactOptional(z.boolean()) }),
)
