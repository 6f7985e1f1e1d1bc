import * as z from 'zod/mini'
import { idSchema, localizedPhraseSchema, type LocalizedText } from './primitives.js'
import { strictObject } from './strict-object.js'
import { DPV_PATTERN } from './text-form.js'

export type { KnownDataCategory } from './known-data-category.js'

/** Describes a category of personal data: the profile's own, or a known one about which more is said. */
export interface DataCategory {
  /** Id of the category, unique in the profile; a known category, or the profile's own. */
  id: string
  /** What it is called, as a noun in small letters. Required unless `id` is a known category. */
  label?: LocalizedText
  /** The term of the W3C Data Privacy Vocabulary, e.g. "pd:Name". */
  dpv?: string
  /** Whether it must be given (Art. 13(2)(e)); "contractual" includes what is needed to enter into a contract. */
  requirement?: 'contractual' | 'statutory' | 'optional'
  /** What cannot be done without it, as an infinitive phrase. */
  consequence?: LocalizedText
}

/** Holds a category of data. @internal */
export const dataCategorySchema = strictObject({
  id: idSchema,
  label: z.exactOptional(localizedPhraseSchema),
  dpv: z.exactOptional(z.string().check(z.maxLength(100), z.regex(DPV_PATTERN, 'dpv-term'))),
  requirement: z.exactOptional(z.enum(['contractual', 'statutory', 'optional'])),
  consequence: z.exactOptional(localizedPhraseSchema),
})
