import * as z from 'zod/mini'
import { contactIdSchema, localizedPhraseSchema, type ContactId, type LocalizedText } from './primitives.js'
import { strictObject } from './strict-object.js'

/** Describes a decision made without a person (Art. 22, Art. 13(2)(f)). */
export interface AutomatedDecision {
  /** What is decided, as a phrase. */
  decision: LocalizedText
  /** What it goes by, as a phrase. */
  logic: LocalizedText
  /** What it means for the person, as a phrase. */
  effect: LocalizedText
  /** What makes it lawful (Art. 22(2)). Absent = not stated. */
  basis?: 'contract' | 'law' | 'explicit-consent'
  /** Whether special categories of data are used (Art. 22(4)). Absent = not stated. */
  usesSpecialCategories?: boolean
  /** Id of the contact that has a person look at it again. */
  humanReview: ContactId
}

/** Holds an automated decision. @internal */
export const automatedDecisionSchema = strictObject({
  decision: localizedPhraseSchema,
  logic: localizedPhraseSchema,
  effect: localizedPhraseSchema,
  basis: z.exactOptional(z.enum(['contract', 'law', 'explicit-consent'])),
  usesSpecialCategories: z.exactOptional(z.boolean()),
  humanReview: contactIdSchema,
})
