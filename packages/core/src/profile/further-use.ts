import * as z from 'zod/mini'
import {
  contactIdSchema,
  dateSchema,
  localizedPhraseSchema,
  type ContactId,
  type IsoDate,
  type LocalizedText,
} from './primitives.js'
import { strictObject } from './strict-object.js'

/** Describes a use for another purpose than the data were collected for (Art. 13(3)). */
export interface FurtherProcessing {
  /** The new purpose, as an infinitive phrase. */
  purpose: LocalizedText
  /** From when. Absent = not stated. */
  from?: IsoDate
  /** How the people were told, as a phrase. Absent = not stated. */
  informed?: LocalizedText
}

/** Says how a "no" to marketing is taken and remembered (Art. 21(2) and (3)). */
export interface Objection {
  /** Id of the contact that takes it after the call. Absent = the one for rights. */
  contact?: ContactId
  /** Whether there is a list of people who are not to be called again. */
  suppressionList: boolean
}

/** Holds a further use. @internal */
export const furtherProcessingSchema = strictObject({
  purpose: localizedPhraseSchema,
  from: z.exactOptional(dateSchema),
  informed: z.exactOptional(localizedPhraseSchema),
})

/** Holds how a "no" is taken. @internal */
export const objectionSchema = strictObject({
  contact: z.exactOptional(contactIdSchema),
  suppressionList: z.boolean(),
})
