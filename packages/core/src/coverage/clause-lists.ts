// DATA: built-in clauses that tell the same thing, by what they tell. Rows of the table of items name these lists.
// A clause that leaves one thing open may tell another: an interest that nobody weighed is stated all the same.

/** A call that says what it is about, or that it is a sales call. */
export const PRESENTATION_WITH_PURPOSE = [
  'opening.presentation',
  'opening.presentation-no-sale',
  'opening.presentation-own',
  'opening.presentation-own-no-sale',
  'opening.presentation-short',
  'opening.presentation-own-short',
] as const

export const PRESENTATION = [
  ...PRESENTATION_WITH_PURPOSE,
  'opening.presentation-short-no-sale',
  'opening.presentation-own-short-no-sale',
  'opening.presentation-inbound',
] as const

export const RECORDING = [
  'opening.recording',
  'opening.recording-consent',
  'recording.on',
  'recording.on-consent',
] as const

const WEIGHED = [
  'legal-basis.legitimate-interests-marketing',
  'legal-basis.legitimate-interests-other',
  'legal-basis.legitimate-interests-third-party',
  'legal-basis.legitimate-interests-third-party-marketing',
] as const

const UNWEIGHED = [
  'legal-basis.legitimate-interests-unweighed',
  'legal-basis.legitimate-interests-third-party-unweighed',
] as const

/** Answers to question 2 that say what the data are for, besides what that rests on. */
export const BASIS_WITH_PURPOSE = [
  'legal-basis.contract-performance',
  'legal-basis.contract-steps-before',
  'legal-basis.legal-obligation',
  'legal-basis.vital-interests',
  'legal-basis.public-task',
  ...WEIGHED,
  ...UNWEIGHED,
] as const

export const PURPOSE = [
  'purchase.purpose',
  'purchase.purpose-next',
  'legal-basis.purpose',
  'legal-basis.purpose-next',
  ...BASIS_WITH_PURPOSE,
] as const

export const INTEREST_WEIGHED = [
  'purchase.legitimate-interest',
  'purchase.legitimate-interest-third-party',
  ...WEIGHED,
] as const

export const INTEREST_UNWEIGHED = [
  'purchase.legitimate-interest-unweighed',
  'purchase.legitimate-interest-third-party-unweighed',
  ...UNWEIGHED,
] as const

export const RIGHTS = [
  'purchase.rights',
  'purchase.rights-no-hours',
  'purchase.rights-email',
  'purchase.rights-address',
] as const

export const RIGHTS_OPEN = [
  'purchase.rights-unknown',
  'rights.not-stated',
  'follow-up.rights-unknown',
] as const

export const NAMED_SOURCE = [
  'source.list-broker',
  'source.list-broker-undated',
  'source.partner',
  'source.partner-undated',
  'source.group-company',
  'source.group-company-undated',
  'source.public-register',
] as const

export const FIRST_CONTACT = [
  'opening.first-contact',
  'opening.first-contact-online',
  'opening.first-contact-brief',
] as const

const FIRST_CONTACT_UNNAMED = [
  'opening.first-contact-unnamed',
  'opening.first-contact-unnamed-online',
  'opening.first-contact-unnamed-brief',
] as const

export const CALLER = [
  'purchase.caller',
  'purchase.caller-separate',
  'purchase.caller-separate-brief',
  'follow-up.caller',
] as const

export const WITHOUT_COPY = [
  'purchase.transfer-safeguards-no-copy',
  'follow-up.transfer-safeguards-no-copy',
] as const

export const TRANSFER = [
  'purchase.transfer-adequacy',
  'purchase.transfer-adequacy-us',
  'purchase.transfer-safeguards',
  'purchase.transfer-derogation',
  ...WITHOUT_COPY,
] as const

export const RETENTION = [
  'purchase.retention',
  'purchase.retention-purpose',
  'purchase.retention-of-purpose',
  'purchase.retention-also',
] as const

export const OBJECTION_TO_MARKETING = [
  ...FIRST_CONTACT,
  ...FIRST_CONTACT_UNNAMED,
  'purchase.objection',
  'objection.taken',
  'legal-basis.legitimate-interests-marketing',
  'legal-basis.legitimate-interests-third-party-marketing',
  'follow-up.objection',
  'follow-up.objection-answer',
  'follow-up.purchase-notice-sms-objection',
] as const

export const OBJECTION_ON_GROUNDS = [
  'purchase.objection-grounds',
  'objection.grounds',
  'rights.objection',
  'legal-basis.public-task',
  'legal-basis.legitimate-interests-other',
  'legal-basis.legitimate-interests-third-party',
  ...UNWEIGHED,
] as const

export const PORTABILITY = [
  'purchase.portability',
  'purchase.portability-no-email',
  'purchase.portability-fee',
  'purchase.portability-no-email-fee',
  'rights.portability',
] as const

export const REQUIREMENT = [
  'purchase.required-data',
  'purchase.required-data-plain',
  'purchase.required-data-law',
  'purchase.required-data-law-plain',
  'purchase.optional-data',
] as const

export const NEW_PURPOSE = [
  'purchase.further-processing',
  'purchase.further-processing-undated',
  'purchase.further-processing-brief',
  'purchase.further-processing-undated-brief',
] as const
