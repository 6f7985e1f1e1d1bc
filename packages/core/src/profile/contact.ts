import * as z from 'zod/mini'
import { NAME_LENGTH } from './lengths.js'
import { hoursSchema, type Hours } from './hours.js'
import {
  e164Schema,
  emailSchema,
  handle,
  linesSchema,
  localizedNameSchema,
  nameSchema,
  urlSchema,
  type E164,
  type LocalizedText,
} from './primitives.js'
import { strictObject } from './strict-object.js'

/** Gives a telephone number, for machines and for people. */
export interface PhoneNumber {
  /** The number in E.164, e.g. "+46812345678". */
  e164: E164
  /** The number as the brand writes it, e.g. "0771-793 336"; read out and shown instead of a computed format. */
  display?: string
}

/** Says where the agent can connect the call. */
export interface TransferTarget {
  /** A number, a SIP URI, or the dialer's own queue id. */
  to: string
  /** What the agent sees on the button. Absent = the contact's name. */
  label?: LocalizedText
}

/** Describes somebody a customer can be referred to. */
export interface Contact {
  /** Who it is, as said in a sentence: "kundservice", "customer service". */
  name: LocalizedText
  /** The telephone number. */
  phone?: PhoneNumber
  /** The e-mail address. */
  email?: string
  /** A web page, https. */
  url?: string
  /** The postal address; line breaks allowed. */
  postal?: string
  /** When the telephone is answered. Absent = not stated, so nothing is claimed. */
  hours?: Hours
  /** Where the agent can connect the call. Absent = the call cannot be connected. */
  transfer?: TransferTarget
}

/** Holds a telephone number. @internal */
export const phoneNumberSchema = strictObject({ e164: e164Schema, display: z.exactOptional(nameSchema) })

/** Holds a contact. @internal */
export const contactSchema = strictObject({
  name: localizedNameSchema,
  phone: z.exactOptional(phoneNumberSchema),
  email: z.exactOptional(emailSchema),
  url: z.exactOptional(urlSchema),
  postal: z.exactOptional(linesSchema),
  hours: z.exactOptional(hoursSchema),
  transfer: z.exactOptional(
    strictObject({ to: handle(NAME_LENGTH), label: z.exactOptional(localizedNameSchema) }),
  ),
})
