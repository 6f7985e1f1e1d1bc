import * as z from 'zod/mini'
import { hoursSchema, type Hours } from './hours.js'
import { dateSchema, localizedPhraseSchema, type IsoDate, type LocalizedText } from './primitives.js'
import { legalBasisSchema, type LegalBasis } from './purpose.js'
import { strictObject } from './strict-object.js'

/** Describes how the call is recorded. */
export interface CallRecording {
  /** What the recording is for, as an infinitive phrase. */
  purpose: LocalizedText
  /** How long it is kept, as a phrase. */
  retention: LocalizedText
  /** The legal basis of the recording. Absent = not stated. */
  legalBasis?: LegalBasis
  /** Whether the recording stops while sensitive data are said. Absent = not stated. */
  pausedForSensitive?: boolean
}

/** Describes the campaign's calls. */
export interface Call {
  /** Who calls whom. */
  direction: 'outbound' | 'inbound'
  /** Who is called. Absent = "consumer". */
  audience?: 'consumer' | 'business'
  /** Completes "I am calling about …". */
  about?: LocalizedText
  /** Whether the call is recorded. Absent = not stated; "none" = it is not. */
  recording?: 'none' | CallRecording
  /** Whether the company's own prompting made the person call in: that counts as the trader's call. */
  prompted?: boolean
  /** Why no prior consent is needed where the market wants it (Denmark § 4(2)). */
  consentExemption?: LocalizedText
  /** When the campaign calls. */
  hours?: Hours
  /** Whether an artificial voice speaks. Absent = not stated. */
  aiVoice?: boolean
  /** Whether calls are made by a machine; a dialler that connects a human agent is not meant. */
  automatedDialling?: boolean
  /** Last time the call list was checked against the national do-not-call register. */
  doNotCallCheckedOn?: IsoDate
}

const callRecordingSchema = strictObject({
  purpose: localizedPhraseSchema,
  retention: localizedPhraseSchema,
  legalBasis: z.exactOptional(legalBasisSchema),
  pausedForSensitive: z.exactOptional(z.boolean()),
})

/** Holds the campaign's calls. @internal */
export const callSchema = strictObject({
  direction: z.enum(['outbound', 'inbound']),
  audience: z.exactOptional(z.enum(['consumer', 'business'])),
  about: z.exactOptional(localizedPhraseSchema),
  recording: z.exactOptional(z.union([z.literal('none'), callRecordingSchema])),
  prompted: z.exactOptional(z.boolean()),
  consentExemption: z.exactOptional(localizedPhraseSchema),
  hours: z.exactOptional(hoursSchema),
  aiVoice: z.exactOptional(z.boolean()),
  automatedDialling: z.exactOptional(z.boolean()),
  doNotCallCheckedOn: z.exactOptional(dateSchema),
})
