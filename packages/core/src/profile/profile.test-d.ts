// The public types are written by hand, for the words on them; they equal what the schemas let through.
import type * as z from 'zod/mini'
import type { automatedDecisionSchema } from './automated-decision.js'
import type { brandClausesSchema, scriptOrdersSchema, wordingSchema } from './brand-wording.js'
import type { callSchema } from './call.js'
import type { callerSchema } from './caller.js'
import type { contactSchema, phoneNumberSchema } from './contact.js'
import type { controllerSchema, jointControllerSchema } from './controller.js'
import type { dataCategorySchema } from './data-category.js'
import type { furtherProcessingSchema, objectionSchema } from './further-use.js'
import type { hoursSchema } from './hours.js'
import type { authoritySchema, noticeSchema } from './notice.js'
import type { offerSchema } from './offer.js'
import type { localizedPhraseSchema } from './primitives.js'
import type * as P from './profile.js'
import type { profileSchema } from './profile.js'
import type { legalBasisSchema, purposeSchema } from './purpose.js'
import type { recipientSchema } from './recipient.js'
import type { receiptsSchema, retentionSchema } from './retention.js'
import type { rightsSchema } from './rights.js'
import type {
  childrenSchema,
  criminalDataSchema,
  nationalIdSchema,
  specialCategorySchema,
} from './sensitive-data.js'
import type { sourceSchema } from './source.js'
import type { dataLocationsSchema, transferSchema } from './transfer.js'

/** Without `readonly`, which the schemas do not say, all the way down. */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Plain<T[Key]> }
    : T

// The compiler compares two types for identity only inside such functions.
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

/** Is true where type and schema are the same, in both directions. */
type Equal<Type, Schema extends z.core.$ZodType> = Same<Plain<Type>, Plain<z.infer<Schema>>>

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it is what the lines below give
const equal = <Result extends true>(..._: Result[]): void => undefined

equal<Equal<P.Profile, typeof profileSchema>>()
equal<Equal<P.Controller, typeof controllerSchema>>()
equal<Equal<P.JointController, typeof jointControllerSchema>>()
equal<Equal<P.Caller, typeof callerSchema>>()
equal<Equal<P.Source, typeof sourceSchema>>()
equal<Equal<P.Purpose, typeof purposeSchema>>()
equal<Equal<P.LegalBasis, typeof legalBasisSchema>>()
equal<Equal<P.Rights, typeof rightsSchema>>()
equal<Equal<P.Children, typeof childrenSchema>>()
equal<Equal<P.SpecialCategory, typeof specialCategorySchema>>()
equal<Equal<P.CriminalData, typeof criminalDataSchema>>()
equal<Equal<P.NationalId, typeof nationalIdSchema>>()
equal<Equal<P.DataCategory, typeof dataCategorySchema>>()
equal<Equal<P.Recipient, typeof recipientSchema>>()
equal<Equal<P.Transfer, typeof transferSchema>>()
equal<Equal<P.DataLocations, typeof dataLocationsSchema>>()
equal<Equal<P.FurtherProcessing, typeof furtherProcessingSchema>>()
equal<Equal<P.Objection, typeof objectionSchema>>()
equal<Equal<P.Retention, typeof retentionSchema>>()
equal<Equal<P.Receipts, typeof receiptsSchema>>()
equal<Equal<P.AutomatedDecision, typeof automatedDecisionSchema>>()
equal<Equal<P.PhoneNumber, typeof phoneNumberSchema>>()
equal<Equal<P.Contact, typeof contactSchema>>()
equal<Equal<P.Hours, typeof hoursSchema>>()
equal<Equal<P.Notice, typeof noticeSchema>>()
equal<Equal<P.Authority, typeof authoritySchema>>()
equal<Equal<P.Call, typeof callSchema>>()
equal<Equal<P.Offer, typeof offerSchema>>()
equal<Equal<P.Wording, typeof wordingSchema>>()
equal<Equal<P.ScriptOrders, typeof scriptOrdersSchema>>()
equal<Equal<Readonly<Record<P.ClauseId, P.BrandClause>>, typeof brandClausesSchema>>()
equal<Equal<P.LocalizedText, typeof localizedPhraseSchema>>()

// @ts-expect-error A test that cannot fail proves nothing: these two differ in one optional field.
equal<Equal<P.Recipient, typeof jointControllerSchema>>()
