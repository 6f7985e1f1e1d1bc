import { list } from './long-lists.js'
import * as z from 'zod/mini'
import {
  countryCodeSchema,
  dateSchema,
  localizedNameSchema,
  perLanguage,
  urlSchema,
  type CountryCode,
  type IsoDate,
  type LanguageTag,
  type LocalizedText,
} from './primitives.js'
import { strictObject } from './strict-object.js'

/** Says where the whole information is, and how it reaches the person. */
export interface Notice {
  /** The full privacy notice, https: one address, or one per language tag. */
  url: string | Readonly<Record<LanguageTag, string>>
  /** How the rest of the information reaches the person after the call. Absent = not stated. */
  followUp?: ('sms' | 'email' | 'post')[]
}

/** Names the supervisory authority where it is another than the built-in one of `market`. */
export interface Authority {
  /** The authority's name. */
  name: LocalizedText
  /** The authority's web page, https. */
  url: string
  /** The authority's country. Absent = `market`. */
  country?: CountryCode
  /** When name and address were last checked. */
  verifiedOn?: IsoDate
}

/** Holds where the whole information is. @internal */
export const noticeSchema = strictObject({
  url: z.union([urlSchema, perLanguage(urlSchema)]),
  followUp: z.exactOptional(list(z.enum(['sms', 'email', 'post']))),
})

/** Holds an authority. @internal */
export const authoritySchema = strictObject({
  name: localizedNameSchema,
  url: urlSchema,
  country: z.exactOptional(countryCodeSchema),
  verifiedOn: z.exactOptional(dateSchema),
})
