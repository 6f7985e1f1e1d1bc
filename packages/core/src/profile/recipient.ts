import * as z from 'zod/mini'
import {
  countryCodeSchema,
  localizedPhraseSchema,
  nameSchema,
  type CountryCode,
  type LocalizedText,
} from './primitives.js'
import { strictObject } from './strict-object.js'

/** Describes who else gets the data (Art. 13(1)(e)). */
export interface Recipient {
  /** The company's name. Absent = only the category is said. */
  name?: string
  /** What kind of recipient it is, as said in a sentence: "our electricity grid company". */
  category: LocalizedText
  /** In which role it gets them. Absent = not stated. */
  role?: 'processor' | 'controller'
  /** Where it is. Absent = not stated. */
  country?: CountryCode
}

/** Holds a recipient. @internal */
export const recipientSchema = strictObject({
  name: z.exactOptional(nameSchema),
  category: localizedPhraseSchema,
  role: z.exactOptional(z.enum(['processor', 'controller'])),
  country: z.exactOptional(countryCodeSchema),
})
