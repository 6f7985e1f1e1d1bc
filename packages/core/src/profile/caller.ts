import * as z from 'zod/mini'
import { countryCodeSchema, nameSchema, urlSchema, type CountryCode } from './primitives.js'
import { strictObject } from './strict-object.js'

/** Names the role in which the caller acts; "controller" = the brand calls itself. */
export type CallerRole = 'controller' | 'processor' | 'separate-controller'

/** Describes the company whose agents call. */
export interface Caller {
  /** The company whose agents call, as said on the phone. */
  name: string
  /** In which role: "controller" = the brand calls itself. */
  role: CallerRole
  /** Where its agents sit. */
  country?: CountryCode
  /** Whether a processor agreement is in place (Art. 28(3)). Absent = not stated. */
  processorAgreement?: boolean
  /** A separate controller's own notice, https. */
  noticeUrl?: string
}

/** Holds the caller. @internal */
export const callerSchema = strictObject({
  name: nameSchema,
  role: z.enum(['controller', 'processor', 'separate-controller']),
  country: z.exactOptional(countryCodeSchema),
  processorAgreement: z.exactOptional(z.boolean()),
  noticeUrl: z.exactOptional(urlSchema),
})
