import * as z from 'zod/mini'
import { phoneNumberSchema, type PhoneNumber } from './contact.js'
import { list } from './long-lists.js'
import {
  contactIdSchema,
  countryCodeSchema,
  emailSchema,
  linesSchema,
  localizedPhraseSchema,
  nameSchema,
  type ContactId,
  type CountryCode,
  type LocalizedText,
} from './primitives.js'
import { strictObject } from './strict-object.js'
import { REGION_PATTERN } from './text-form.js'

/** Says why a data protection officer must be appointed (Art. 37(1)). */
export type OfficerGround = 'public-authority' | 'large-scale-monitoring' | 'large-scale-special'

/** Describes who decides why and how the data are used (Art. 4(7)). */
export interface Controller {
  /** The company's name, as said on the phone. */
  name: string
  /** Where it is established. */
  country: CountryCode
  /** For German controllers the Land, e.g. "DE-BE"; it picks the supervisory authority. */
  region?: string
  /** Whether it is a public authority. Absent = it is not. */
  publicAuthority?: boolean
  /** Why no EU representative is needed (Art. 27(2)). */
  representativeExemption?: LocalizedText
  /** The company registration number. */
  registrationNumber?: string
  /** The postal address; line breaks allowed. */
  address?: string
  /** The telephone number of the company. */
  phone?: PhoneNumber
  /** The e-mail address of the company. */
  email?: string
  /** The EU representative (Art. 27). */
  representative?: Representative
  /** The data protection officer. Absent = not stated; "none" = none appointed. */
  dataProtectionOfficer?: 'none' | DataProtectionOfficer
  /** Why one must be appointed (Art. 37(1)), where one must. */
  officerRequiredBy?: OfficerGround[]
}

/** Describes the representative in the EU (Art. 27). */
export interface Representative {
  /** The representative's name. */
  name: string
  /** Id of the contact where the representative is reached. */
  contact: ContactId
}

/** Says where the data protection officer is reached (Art. 13(1)(b)). */
export interface DataProtectionOfficer {
  /** Id of the contact where the officer is reached. */
  contact: ContactId
}

/** Describes one who decides together with the controller (Art. 26). */
export interface JointController {
  /** The company's name. */
  name: string
  /** Id of the contact where it is reached. */
  contact: ContactId
  /** The essence of the arrangement between them (Art. 26(2)), as a sentence. */
  arrangement: LocalizedText
}

/** Holds the controller. @internal */
export const controllerSchema = strictObject({
  name: nameSchema,
  country: countryCodeSchema,
  region: z.exactOptional(z.string().check(z.regex(REGION_PATTERN, 'region'))),
  publicAuthority: z.exactOptional(z.boolean()),
  representativeExemption: z.exactOptional(localizedPhraseSchema),
  registrationNumber: z.exactOptional(nameSchema),
  address: z.exactOptional(linesSchema),
  phone: z.exactOptional(phoneNumberSchema),
  email: z.exactOptional(emailSchema),
  representative: z.exactOptional(strictObject({ name: nameSchema, contact: contactIdSchema })),
  dataProtectionOfficer: z.exactOptional(
    z.union([z.literal('none'), strictObject({ contact: contactIdSchema })]),
  ),
  officerRequiredBy: z.exactOptional(
    list(z.enum(['public-authority', 'large-scale-monitoring', 'large-scale-special'])),
  ),
})

/** Holds a joint controller. @internal */
export const jointControllerSchema = strictObject({
  name: nameSchema,
  contact: contactIdSchema,
  arrangement: localizedPhraseSchema,
})
