// The root of a profile. Three states are kept apart everywhere: absent = "not stated", 'none' or [] = "stated: there
// is none", a value = "stated: this".
import * as z from 'zod/mini'
import { automatedDecisionSchema, type AutomatedDecision } from './automated-decision.js'
import {
  brandClausesSchema,
  scriptOrdersSchema,
  wordingSchema,
  type BrandClause,
  type ScriptOrders,
  type Wording,
} from './brand-wording.js'
import { callSchema, type Call } from './call.js'
import { callerSchema, type Caller } from './caller.js'
import { contactSchema, type Contact } from './contact.js'
import {
  controllerSchema,
  jointControllerSchema,
  type Controller,
  type JointController,
} from './controller.js'
import { dataCategorySchema, type DataCategory } from './data-category.js'
import {
  furtherProcessingSchema,
  objectionSchema,
  type FurtherProcessing,
  type Objection,
} from './further-use.js'
import { KNOWN_DATA_CATEGORIES, type KnownDataCategory } from './known-data-category.js'
import { group, list } from './long-lists.js'
import { authoritySchema, noticeSchema, type Authority, type Notice } from './notice.js'
import { offerSchema, type Offer } from './offer.js'
import {
  contactIdSchema,
  countryCodeSchema,
  dateSchema,
  handle,
  languageTagSchema,
  localizedPhraseSchema,
  nameSchema,
  type ClauseId,
  type ContactId,
  type CountryCode,
  type IsoDate,
  type LanguageTag,
  type LocalizedText,
} from './primitives.js'
import { purposeSchema, type Purpose } from './purpose.js'
import { recipientSchema, type Recipient } from './recipient.js'
import { receiptsSchema, retentionSchema, type Receipts, type Retention } from './retention.js'
import { rightsSchema, type Rights } from './rights.js'
import {
  childrenSchema,
  criminalDataSchema,
  nationalIdSchema,
  specialCategorySchema,
  type Children,
  type CriminalData,
  type NationalId,
  type SpecialCategory,
} from './sensitive-data.js'
import { sourceSchema, type Source } from './source.js'
import { PROFILE_ID_PATTERN } from './text-form.js'
import { dataLocationsSchema, transferSchema, type DataLocations, type Transfer } from './transfer.js'
import { strictObject } from './strict-object.js'

export { KNOWN_DATA_CATEGORIES } from './known-data-category.js'
export { RIGHTS } from './right.js'
export { SCRIPT_IDS } from './script-id.js'
export type { AutomatedDecision } from './automated-decision.js'
export type { BrandClause, ScriptOrders, Wording } from './brand-wording.js'
export type { Call, CallRecording } from './call.js'
export type { Caller, CallerRole } from './caller.js'
export type { Contact, PhoneNumber, TransferTarget } from './contact.js'
export type {
  Controller,
  DataProtectionOfficer,
  JointController,
  OfficerGround,
  Representative,
} from './controller.js'
export type { DataCategory } from './data-category.js'
export type { FurtherProcessing, Objection } from './further-use.js'
export type { HolidayHours, Hours, HoursException, RegularHours, Weekday } from './hours.js'
export type { KnownDataCategory } from './known-data-category.js'
export type { Authority, Notice } from './notice.js'
export type { Offer } from './offer.js'
export type {
  ClauseId,
  ContactId,
  CountryCode,
  E164,
  IsoDate,
  IsoDuration,
  LanguageTag,
  LocalizedText,
} from './primitives.js'
export type {
  ConsentBasis,
  ContractBasis,
  LegalBasis,
  LegalObligationBasis,
  LegitimateInterestsBasis,
  PublicTaskBasis,
  Purpose,
  VitalInterestsBasis,
} from './purpose.js'
export type { Recipient } from './recipient.js'
export type { Receipts, Retention } from './retention.js'
export type { Right } from './right.js'
export type { IdentityCheck, Rights } from './rights.js'
export type { ScriptId } from './script-id.js'
export type {
  Children,
  CriminalData,
  NationalId,
  SpecialCategory,
  SpecialCategoryName,
} from './sensitive-data.js'
export type { NoticeException, Source, SourceKind } from './source.js'
export type { DataLocations, Transfer, TransferMechanism } from './transfer.js'

/** Holds what a controller hands to the people who call in its name. */
export interface Profile {
  /** Version of this format; always 1. */
  schemaVersion: 1
  /** Stable name of the brand or campaign: lower-case letters, digits and hyphens, 1 to 64 characters. */
  id: string
  /** The author's own version of the content, 1 to 64 characters, e.g. "2026-11-01". */
  version: string
  /** First day on which this text may be read out. Absent = no limit. */
  validFrom?: IsoDate
  /** Last day on which this text may be read out. Absent = no limit. */
  validUntil?: IsoDate
  /** The language of every text that is a plain string. */
  defaultLocale: LanguageTag
  /** The languages the campaign promises. Absent = `defaultLocale` alone. */
  locales?: LanguageTag[]
  /** Where the people called live: picks the supervisory authority and the national clauses. */
  market: CountryCode
  /** Who approved these answers, by function. */
  approvedBy?: string
  /** When these answers were last gone through. */
  reviewedOn?: IsoDate
  /** Who decides why and how the data are used. */
  controller: Controller
  /** Those who decide together with the controller (Art. 26). Absent = not stated. */
  jointControllers?: JointController[]
  /** The company whose agents call. */
  caller: Caller
  /** Question 1: how did you get my details? [] is not allowed; absent = not stated. */
  sources?: Source[]
  /** Question 2: on what legal basis? Absent = not stated. */
  purposes?: Purpose[]
  /** Question 3: who helps me with my rights? Absent = not stated. */
  rights?: Rights
  /** Question 4, first half: data about children. Absent = not stated; "none" = there are none. */
  children?: 'none' | Children
  /** Question 4, second half: special categories (Art. 9). Absent = not stated; "none" = there are none. */
  specialCategories?: 'none' | SpecialCategory[]
  /** Criminal convictions and offences (Art. 10). Absent = not stated; "none" = there are none. */
  criminalData?: 'none' | CriminalData
  /** Personal or coordination number. Absent = not stated; "none" = it is not handled. */
  nationalId?: 'none' | NationalId
  /** What protects the data (Art. 32), as spoken phrases. */
  securityMeasures?: LocalizedText[]
  /** Categories of personal data in the order, e.g. "name", "postal-address". Absent = not stated. */
  data?: (KnownDataCategory | DataCategory)[]
  /** Who else gets the data. Absent = not stated; [] = nobody. */
  recipients?: Recipient[]
  /** Transfers out of the EEA. Absent = not stated; [] = the data stay in the EEA. */
  transfers?: Transfer[]
  /** In which countries data are kept and reached from. Absent = not stated. */
  dataLocations?: DataLocations
  /** Uses for other purposes than the data were collected for. Absent = not stated. */
  furtherProcessing?: FurtherProcessing[]
  /** How long the controller keeps proof of what was said. Absent = not stated; "none" = no proof is kept. */
  receipts?: 'none' | Receipts
  /** How long data are kept. Absent = not stated. */
  retention?: Retention[]
  /** Decisions made without a person. Absent = not stated; "none" = there are none. */
  automatedDecisions?: 'none' | AutomatedDecision
  /** How a "no" to marketing is taken and remembered (Art. 21(2) and (3)). Absent = not stated. */
  objection?: Objection
  /** Everybody a customer can be referred to, by id. */
  contacts: Readonly<Record<ContactId, Contact>>
  /** Where the whole information is, and how it reaches the person. Absent = not stated. */
  notice?: Notice
  /** The campaign's calls. Absent = not stated. */
  call?: Call
  /** What is sold, as far as it changes what has to be said. Absent = not stated. */
  offer?: Offer
  /** Overrides the built-in authority of `market`. */
  authority?: Authority
  /**
   * The brand's own approved wording: MessageFormat 2 source per language tag and clause id, replacing a built-in
   * clause or giving the text of an own one ("brand.…").
   */
  wording?: Wording
  /**
   * The brand's own order of clauses for a script, built-in and own, instead of the built-in order. Conditions still
   * hold. The short layer takes its short-layer clauses and the own ones with `required`; the full layer takes all.
   */
  scripts?: ScriptOrders
  /** What the brand's own clauses count as in coverage and reading, by clause id. */
  brandClauses?: Readonly<Record<ClauseId, BrandClause>>
}

const none = z.literal('none')

/** Holds a profile. What its parts say together is judged in walks of their own. @internal */
export const profileSchema = strictObject({
  schemaVersion: z.literal(1),
  id: z.string().check(z.regex(PROFILE_ID_PATTERN, 'profile-id')),
  version: handle(64),
  validFrom: z.exactOptional(dateSchema),
  validUntil: z.exactOptional(dateSchema),
  defaultLocale: languageTagSchema,
  locales: z.exactOptional(list(languageTagSchema, z.minLength(1))),
  market: countryCodeSchema,
  approvedBy: z.exactOptional(nameSchema),
  reviewedOn: z.exactOptional(dateSchema),
  controller: controllerSchema,
  jointControllers: z.exactOptional(list(jointControllerSchema)),
  caller: callerSchema,
  sources: z.exactOptional(list(sourceSchema, z.minLength(1))),
  purposes: z.exactOptional(list(purposeSchema)),
  rights: z.exactOptional(rightsSchema),
  children: z.exactOptional(z.union([none, childrenSchema])),
  specialCategories: z.exactOptional(z.union([none, list(specialCategorySchema)])),
  criminalData: z.exactOptional(z.union([none, criminalDataSchema])),
  nationalId: z.exactOptional(z.union([none, nationalIdSchema])),
  securityMeasures: z.exactOptional(list(localizedPhraseSchema)),
  data: z.exactOptional(list(z.union([z.enum(KNOWN_DATA_CATEGORIES), dataCategorySchema]))),
  recipients: z.exactOptional(list(recipientSchema)),
  transfers: z.exactOptional(list(transferSchema)),
  dataLocations: z.exactOptional(dataLocationsSchema),
  furtherProcessing: z.exactOptional(list(furtherProcessingSchema)),
  receipts: z.exactOptional(z.union([none, receiptsSchema])),
  retention: z.exactOptional(list(retentionSchema)),
  automatedDecisions: z.exactOptional(z.union([none, automatedDecisionSchema])),
  objection: z.exactOptional(objectionSchema),
  contacts: group(contactIdSchema, contactSchema),
  notice: z.exactOptional(noticeSchema),
  call: z.exactOptional(callSchema),
  offer: z.exactOptional(offerSchema),
  authority: z.exactOptional(authoritySchema),
  wording: z.exactOptional(wordingSchema),
  scripts: z.exactOptional(scriptOrdersSchema),
  brandClauses: z.exactOptional(brandClausesSchema),
})
