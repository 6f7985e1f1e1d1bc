import { list } from './long-lists.js'
import * as z from 'zod/mini'
import {
  durationSchema,
  idSchema,
  localizedPhraseSchema,
  type IsoDuration,
  type LocalizedText,
} from './primitives.js'
import { strictObject } from './strict-object.js'

/** Says how long data are kept (Art. 13(2)(a)). */
export interface Retention {
  /** true = for as long as the person is a customer. */
  whileCustomer?: boolean
  /** Added after the relationship, or after collection where `whileCustomer` is absent. */
  period?: IsoDuration
  /** Any other event that the period counts from, as a phrase: "from the day you send the box back". */
  from?: LocalizedText
  /** What decides the time where no period can be given, as a phrase. */
  criteria?: LocalizedText
  /** Ids of the purposes it holds for. Absent = all. */
  purposes?: string[]
}

/** Says how long the controller keeps proof of what was said. */
export interface Receipts {
  /** How long the proof is kept. */
  retention: IsoDuration
}

/** Holds how long data are kept. @internal */
export const retentionSchema = strictObject({
  whileCustomer: z.exactOptional(z.boolean()),
  period: z.exactOptional(durationSchema),
  from: z.exactOptional(localizedPhraseSchema),
  criteria: z.exactOptional(localizedPhraseSchema),
  purposes: z.exactOptional(list(idSchema)),
})

/** Holds how long proof is kept. @internal */
export const receiptsSchema = strictObject({ retention: durationSchema })
