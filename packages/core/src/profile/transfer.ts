import { list } from './long-lists.js'
import * as z from 'zod/mini'
import {
  contactIdSchema,
  countryCodeSchema,
  localizedPhraseSchema,
  type ContactId,
  type CountryCode,
  type LocalizedText,
} from './primitives.js'
import { strictObject } from './strict-object.js'

/** Names what makes a transfer out of the EEA lawful (Art. 45 to 49). */
export type TransferMechanism =
  | 'adequacy'
  | 'bcr'
  | 'scc'
  | 'code-of-conduct'
  | 'certification'
  | 'public-instrument'
  | 'ad-hoc-clauses'
  | 'derogation'

/** Describes a transfer of data out of the EEA (Art. 13(1)(f)). */
export interface Transfer {
  /** Where the data go. */
  country: CountryCode
  /** What makes it lawful. */
  mechanism: TransferMechanism
  /** Whether the recipient is certified under the Data Privacy Framework, without which US adequacy does not hold. */
  dpfCertified?: boolean
  /** Art. 49(1)(a) to (g), or its second subparagraph, for "derogation". */
  derogation?: 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'compelling-interests'
  /** Which interests are compelling, as a phrase, for "compelling-interests". */
  compellingInterests?: LocalizedText
  /** Why a limited adequacy decision covers it, as a phrase. */
  scope?: LocalizedText
  /** Whether it happens regularly; derogations are for the occasional transfer. Absent = not stated. */
  regular?: boolean
  /** Id of the contact where a copy of the safeguards can be had; also owed for "compelling-interests". */
  copy?: ContactId
}

/** Says in which countries data are kept and reached from. */
export interface DataLocations {
  /** Where data are stored. Absent = not stated. */
  storage?: CountryCode[]
  /** From where data are reached. Absent = not stated; [] = from nowhere else. */
  remoteAccess?: CountryCode[]
}

/** Holds a transfer. @internal */
export const transferSchema = strictObject({
  country: countryCodeSchema,
  mechanism: z.enum([
    'adequacy',
    'bcr',
    'scc',
    'code-of-conduct',
    'certification',
    'public-instrument',
    'ad-hoc-clauses',
    'derogation',
  ]),
  dpfCertified: z.exactOptional(z.boolean()),
  derogation: z.exactOptional(z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'compelling-interests'])),
  compellingInterests: z.exactOptional(localizedPhraseSchema),
  scope: z.exactOptional(localizedPhraseSchema),
  regular: z.exactOptional(z.boolean()),
  copy: z.exactOptional(contactIdSchema),
})

/** Holds where data are. @internal */
export const dataLocationsSchema = strictObject({
  storage: z.exactOptional(list(countryCodeSchema)),
  remoteAccess: z.exactOptional(list(countryCodeSchema)),
})
