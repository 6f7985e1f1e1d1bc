import { list } from './long-lists.js'
import * as z from 'zod/mini'
import {
  contactIdSchema,
  idSchema,
  localizedPhraseSchema,
  type ContactId,
  type LocalizedText,
} from './primitives.js'
import { strictObject } from './strict-object.js'

/** Describes how data about children are handled (Art. 8). */
export interface Children {
  /** Age limit in years. Absent = the limit of `market` (Art. 8). */
  ageLimit?: number
  /** How a parent's consent is obtained, as a phrase. */
  parentalAuthorisation?: LocalizedText
  /** Whether an online service is offered to a child; Art. 8 covers consent in those. Absent = not stated. */
  onlineService?: boolean
}

/** Names a special category of personal data (Art. 9(1)). */
export type SpecialCategoryName =
  | 'racial-or-ethnic-origin'
  | 'political-opinions'
  | 'religious-or-philosophical-beliefs'
  | 'trade-union-membership'
  | 'genetic'
  | 'biometric'
  | 'health'
  | 'sex-life-or-orientation'

/** Describes a special category of data that is handled, and why it may be (Art. 9). */
export interface SpecialCategory {
  /** The category. */
  category: SpecialCategoryName
  /** The letter of Art. 9(2), (a) to (j). */
  condition: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j'
  /** The law that the condition rests on, where it rests on one. */
  law?: LocalizedText
  /** Ids of the purposes it is used for. Absent = not stated. */
  purposes?: string[]
  /** Id of the contact that takes a withdrawal, for explicit consent (a). */
  withdrawal?: ContactId
}

/** Says under which authority data about crimes are handled (Art. 10). */
export interface CriminalData {
  /** The law or the official authority, as a phrase. */
  authority: LocalizedText
}

/** Says why a personal or coordination number is needed (Art. 87). */
export interface NationalId {
  /** Why it is needed, as a phrase. */
  justification: LocalizedText
}

/** Holds what is said about children. @internal */
export const childrenSchema = strictObject({
  ageLimit: z.exactOptional(z.int().check(z.gte(0), z.lte(120))),
  parentalAuthorisation: z.exactOptional(localizedPhraseSchema),
  onlineService: z.exactOptional(z.boolean()),
})

/** Holds a special category. @internal */
export const specialCategorySchema = strictObject({
  category: z.enum([
    'racial-or-ethnic-origin',
    'political-opinions',
    'religious-or-philosophical-beliefs',
    'trade-union-membership',
    'genetic',
    'biometric',
    'health',
    'sex-life-or-orientation',
  ]),
  condition: z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']),
  law: z.exactOptional(localizedPhraseSchema),
  purposes: z.exactOptional(list(idSchema)),
  withdrawal: z.exactOptional(contactIdSchema),
})

/** Holds what is said about crimes. @internal */
export const criminalDataSchema = strictObject({ authority: localizedPhraseSchema })

/** Holds why a personal number is needed. @internal */
export const nationalIdSchema = strictObject({ justification: localizedPhraseSchema })
