import { list } from './long-lists.js'
import * as z from 'zod/mini'
import {
  contactIdSchema,
  durationSchema,
  idSchema,
  localizedMomentSchema,
  localizedPhraseSchema,
  type ContactId,
  type IsoDuration,
  type LocalizedText,
} from './primitives.js'
import { strictObject } from './strict-object.js'

/** Rests a purpose on consent (Art. 6(1)(a)). */
export interface ConsentBasis {
  /** The legal basis: Art. 6(1)(a). */
  basis: 'consent'
  /** When the person consented, as a phrase such as "when you ordered in March", or as a date. */
  when: LocalizedText
  /** How the person consented, as a phrase. */
  how: LocalizedText
  /** Id of the contact that takes a withdrawal (Art. 7(3)). */
  withdrawal: ContactId
  /** How long the proof of consent is kept. */
  proofPeriod?: IsoDuration
}

/** Rests a purpose on a contract, or on steps before one (Art. 6(1)(b)). */
export interface ContractBasis {
  /** The legal basis: Art. 6(1)(b). */
  basis: 'contract'
  /** Whether there is a contract already, or the person asked for steps before one. */
  stage: 'performance' | 'steps-before'
  /** What the data are needed for, as a phrase. */
  need: LocalizedText
}

/** Rests a purpose on a duty in law (Art. 6(1)(c)). */
export interface LegalObligationBasis {
  /** The legal basis: Art. 6(1)(c). */
  basis: 'legal-obligation'
  /** The law, as it is named in a sentence. */
  law: LocalizedText
  /** What the law demands, as a phrase. */
  duty: LocalizedText
}

/** Rests a purpose on the protection of somebody's life (Art. 6(1)(d)). */
export interface VitalInterestsBasis {
  /** The legal basis: Art. 6(1)(d). */
  basis: 'vital-interests'
  /** The situation, as a phrase. */
  situation: LocalizedText
}

/** Rests a purpose on a task in the public interest (Art. 6(1)(e)). */
export interface PublicTaskBasis {
  /** The legal basis: Art. 6(1)(e). */
  basis: 'public-task'
  /** The task, as a phrase. */
  task: LocalizedText
  /** The law that gives the task. */
  law: LocalizedText
}

/** Rests a purpose on legitimate interests (Art. 6(1)(f)). */
export interface LegitimateInterestsBasis {
  /** The legal basis: Art. 6(1)(f). */
  basis: 'legitimate-interests'
  /** The interest, as a phrase. */
  interest: LocalizedText
  /** Whose interest it is. Absent = the controller's. */
  holder?: 'controller' | 'third-party'
  /** Why it weighs more than the person's interests, as a phrase. Absent = not stated. */
  balancing?: LocalizedText
}

/** Says on what legal basis data are used (Art. 6(1)). Answers question 2; `basis` picks the shape. */
export type LegalBasis =
  | ConsentBasis
  | ContractBasis
  | LegalObligationBasis
  | VitalInterestsBasis
  | PublicTaskBasis
  | LegitimateInterestsBasis

/** Describes what data are used for, and on what legal basis. */
export interface Purpose {
  /** Id of the purpose, unique in the profile. */
  id: string
  /** The purpose as an infinitive phrase: "leverera elen", "deliver the electricity". */
  label: LocalizedText
  /** Whether it is direct marketing, which can always be refused (Art. 21(2)). Absent = it is not. */
  directMarketing?: boolean
  /** Which moment it belongs to. Absent = both. */
  moment?: 'call' | 'purchase'
  /** Known categories and ids of `data` that it uses. Absent = all. */
  data?: string[]
  /** The legal basis. */
  legalBasis: LegalBasis
}

/** Holds a legal basis; `basis` picks the shape. @internal */
export const legalBasisSchema = z.discriminatedUnion('basis', [
  strictObject({
    basis: z.literal('consent'),
    when: localizedMomentSchema,
    how: localizedPhraseSchema,
    withdrawal: contactIdSchema,
    proofPeriod: z.exactOptional(durationSchema),
  }),
  strictObject({
    basis: z.literal('contract'),
    stage: z.enum(['performance', 'steps-before']),
    need: localizedPhraseSchema,
  }),
  strictObject({
    basis: z.literal('legal-obligation'),
    law: localizedPhraseSchema,
    duty: localizedPhraseSchema,
  }),
  strictObject({ basis: z.literal('vital-interests'), situation: localizedPhraseSchema }),
  strictObject({ basis: z.literal('public-task'), task: localizedPhraseSchema, law: localizedPhraseSchema }),
  strictObject({
    basis: z.literal('legitimate-interests'),
    interest: localizedPhraseSchema,
    holder: z.exactOptional(z.enum(['controller', 'third-party'])),
    balancing: z.exactOptional(localizedPhraseSchema),
  }),
])

/** Holds a purpose. @internal */
export const purposeSchema = strictObject({
  id: idSchema,
  label: localizedPhraseSchema,
  directMarketing: z.exactOptional(z.boolean()),
  moment: z.exactOptional(z.enum(['call', 'purchase'])),
  data: z.exactOptional(list(idSchema)),
  legalBasis: legalBasisSchema,
})
