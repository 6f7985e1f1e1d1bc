import { knownGroup, list } from './long-lists.js'
import * as z from 'zod/mini'
import { contactIdSchema, localizedPhraseSchema, type ContactId, type LocalizedText } from './primitives.js'
import { RIGHTS, type Right } from './right.js'
import { strictObject } from './strict-object.js'

/** Names a way to make sure who is asking. */
export type IdentityCheck = 'none' | 'call-back' | 'e-id' | 'id-copy'

/** Says who helps with rights, and how. Answers question 3. */
export interface Rights {
  /** Id of the contact that handles every right without a route of its own. */
  default: ContactId
  /** Ids of contacts for single rights. */
  routes?: Partial<Record<Right, ContactId>>
  /** Days to answer. Absent = one month (Art. 12(3)). */
  responseDays?: number
  /** What it costs. Art. 12(5) forbids a fee in the ordinary case. Absent = nothing. */
  fee?: LocalizedText
  /** How the person shows who they are. Absent = not stated. */
  identityCheck?: IdentityCheck[]
}

/** Holds who helps with rights. @internal */
export const rightsSchema = strictObject({
  default: contactIdSchema,
  routes: z.exactOptional(knownGroup(RIGHTS, contactIdSchema)),
  responseDays: z.exactOptional(z.int().check(z.gte(1), z.lte(366))),
  fee: z.exactOptional(localizedPhraseSchema),
  identityCheck: z.exactOptional(list(z.enum(['none', 'call-back', 'e-id', 'id-copy']))),
})
