import * as z from 'zod/mini'
import { localizedPhraseSchema, type LocalizedText } from './primitives.js'
import { strictObject } from './strict-object.js'

/** Describes what is sold, as far as it changes what has to be said. */
export interface Offer {
  /** How the written offer is sent where national law wants written acceptance after the call. */
  writtenOffer?: 'sms' | 'email' | 'post' | 'e-id'
  /** Why the written-acceptance rule does not apply, where it does not. */
  exemptFromWrittenAcceptance?: LocalizedText
  /** Lowest age of a buyer, in years. Absent = not stated. */
  minimumAge?: number
  /** How the price is set for the person by automated means. Absent = not stated; "none" = it is not. */
  personalisedPrice?: 'none' | LocalizedText
}

/** Holds what is sold. @internal */
export const offerSchema = strictObject({
  writtenOffer: z.exactOptional(z.enum(['sms', 'email', 'post', 'e-id'])),
  exemptFromWrittenAcceptance: z.exactOptional(localizedPhraseSchema),
  minimumAge: z.exactOptional(z.int().check(z.gte(0), z.lte(120))),
  personalisedPrice: z.exactOptional(localizedPhraseSchema),
})
