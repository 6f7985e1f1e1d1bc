// DATA: the named values that wording may use, each as a ready-inflected phrase of the locale.
// undefined = the profile does not say. Values that only the call knows are in CALL_VALUES: without them a hole is
// shown, where for the others an honest clause stands in.
import { localizedText } from '../locales/localized-text.js'
import { dateText } from '../referral/date-text.js'
import { opensAtText } from '../referral/opens-at-text.js'
import { phoneText } from '../referral/phone-text.js'
import type { DataCategory } from '../profile/data-category.js'
import type { Retention } from '../profile/retention.js'
import type { SpecialCategory } from '../profile/sensitive-data.js'
import type { LegalBasis, Purpose } from '../profile/purpose.js'
import { authorityPhrase } from './authority-phrase.js'
import { childAgeLimit } from './child-age-limit.js'
import { callText, callValue } from './call-text.js'
import { filled } from './conditions.js'
import { addressText } from './address-text.js'
import { channelOf, channelPhrase, contactPhrase, onOneLine } from './contact-phrase.js'
import { dataLabel, dataLabelOf } from './data-label.js'
import type { Facts, Subject } from './facts.js'
import { listValue } from './list-phrase.js'
import type { MessageValue } from './message.js'
import { durationPhrase, retentionPhrase } from './period-phrase.js'
import { momentPhrase } from './moment-phrase.js'
import { formatPhrase } from './phrase.js'
import { isPartlyAnswered } from './open-answers.js'
import { eachRequirement, optionalData, saidPurposes } from './subjects.js'
import { derogationPhrase, safeguardPhrase } from './transfer-phrase.js'

/** Finds a value for one saying; undefined = not stated. */
export type ValueOf = (facts: Facts, subject: Subject) => MessageValue | undefined

const text = (value: string | undefined): string | undefined => (filled(value) ? value?.trim() : undefined)

/** Ends a whole sentence that the profile brings along, where its author did not. */
const sentence = (value: string | undefined): string | undefined =>
  value === undefined || /[.!?…]$/.test(value) ? value : `${value}.`

const purposesOf = (facts: Facts, subject: Subject): readonly Purpose[] =>
  subject.purposes ?? saidPurposes(facts)

/** The legal basis of the saying, else of the first purpose that rests on it. */
function basisOf<B extends LegalBasis['basis']>(
  facts: Facts,
  subject: Subject,
  basis: B,
): Extract<LegalBasis, { basis: B }> | undefined {
  const purpose = purposesOf(facts, subject).find((candidate) => candidate.legalBasis.basis === basis)
  return purpose?.legalBasis as Extract<LegalBasis, { basis: B }> | undefined
}

function basisPhrase(facts: Facts, subject: Subject): string | undefined {
  const basis = purposesOf(facts, subject)[0]?.legalBasis
  if (!basis) return undefined
  return facts.locale.phrases.basis[
    basis.basis === 'contract' ? (`contract-${basis.stage}` as const) : basis.basis
  ]
}

const firstRetention = (facts: Facts): Retention | undefined => facts.profile.retention?.[0]

function lawOf(facts: Facts, subject: Subject): string | undefined {
  if (subject.category) return facts.text(subject.category.law)
  const basis = basisOf(facts, subject, 'legal-obligation') ?? basisOf(facts, subject, 'public-task')
  return facts.text(basis?.law)
}

const categoryOf = (facts: Facts, subject: Subject): SpecialCategory | undefined => {
  const { specialCategories } = facts.profile
  return subject.category ?? (typeof specialCategories === 'object' ? specialCategories[0] : undefined)
}

function conditionPhrase(facts: Facts, subject: Subject): string | undefined {
  const category = categoryOf(facts, subject)
  if (!category) return undefined
  const { specialCondition, specialConditionUnnamed } = facts.locale.phrases
  const { condition } = category
  const law = facts.text(category.law)
  if (law === undefined && (condition === 'g' || condition === 'i' || condition === 'j')) {
    return formatPhrase(facts.locale, specialConditionUnnamed[condition])
  }
  return formatPhrase(facts.locale, specialCondition[condition], law === undefined ? {} : { law })
}

const recording = ({ profile }: Facts) =>
  typeof profile.call?.recording === 'object' ? profile.call.recording : undefined

const furtherOf = ({ profile }: Facts, { further }: Subject) => further ?? profile.furtherProcessing?.[0]

const automated = ({ profile }: Facts) =>
  typeof profile.automatedDecisions === 'object' ? profile.automatedDecisions : undefined

function noticeUrl(facts: Facts): string | undefined {
  // An address can be said in any language: a page in the wrong one does not send the whole script there.
  const url = localizedText(facts.profile.notice?.url, facts.wanted, facts.profile.defaultLocale)
  return url && addressText(url, facts.medium)
}

const objectionContact = ({ profile }: Facts): string | undefined =>
  profile.objection?.contact ?? profile.rights?.routes?.objection ?? profile.rights?.default

const officerContact = ({ profile: { controller } }: Facts): string | undefined =>
  typeof controller.dataProtectionOfficer === 'object' ? controller.dataProtectionOfficer.contact : undefined

function opensAt({ status, now, rightsContact, locale }: Facts): string | undefined {
  if (status?.state !== 'closed' || !status.opensAt || !now || !rightsContact?.hours) return undefined
  return opensAtText(status.opensAt, now, { timeZone: rightsContact.hours.timeZone, locale })
}

function countries(facts: Facts, { transfers }: Subject): MessageValue | undefined {
  const codes = (transfers ?? facts.profile.transfers ?? []).map(({ country }) => country)
  return listValue(
    facts.locale,
    [...new Set(codes)].map((code) => facts.locale.countries[code] ?? code),
  )
}

/** Values that only the call knows. Without one, a visible hole stays in the text. */
export const CALL_VALUES: ReadonlySet<string> = new Set(['agentName', 'customerSince'])

/** Every named value, by the name that wording uses after the `$`. */
export const VALUES: Readonly<Record<string, ValueOf>> = {
  // Who
  controllerName: ({ profile }) => text(profile.controller.name),
  controllerPhone: (facts) => {
    const { phone, email, address } = facts.profile.controller
    return channelPhrase(facts, {
      ...(phone && { phone }),
      ...(email !== undefined && { email }),
      ...(address !== undefined && { postal: address }),
    })
  },
  callerName: ({ profile }) => text(profile.caller.name),
  callerNoticeUrl: ({ profile, medium }) => {
    const url = text(profile.caller.noticeUrl)
    return url && addressText(url, medium)
  },
  jointControllers: ({ profile, locale }) =>
    listValue(
      locale,
      (profile.jointControllers ?? []).map(({ name }) => name),
    ),
  arrangement: (facts) =>
    listSentences((facts.profile.jointControllers ?? []).map(({ arrangement }) => facts.text(arrangement))),
  officer: (facts) => channelOf(facts, officerContact(facts)),
  representativeName: ({ profile }) => text(profile.controller.representative?.name),
  representative: (facts) => channelOf(facts, facts.profile.controller.representative?.contact),

  // The call
  agentName: ({ context }) => callText(context.agentName),
  customerSince: ({ context }) => callText(context.values?.['customerSince']),
  about: ({ profile, text: say }) => say(profile.call?.about),
  recordingPurpose: (facts) => facts.text(recording(facts)?.purpose),
  recordingRetention: (facts) => facts.text(recording(facts)?.retention),

  // Purposes and their bases
  purpose: (facts, subject) =>
    listValue(
      facts.locale,
      purposesOf(facts, subject).flatMap(({ label }) => facts.text(label) ?? []),
    ),
  basis: basisPhrase,
  need: (facts, subject) => facts.text(basisOf(facts, subject, 'contract')?.need),
  when: (facts, subject) => {
    const consent = subject.purposes && basisOf(facts, subject, 'consent')
    const { source } = facts
    return consent
      ? momentPhrase(facts, consent.when)
      : (momentPhrase(facts, source?.obtained) ?? facts.text(source?.how))
  },
  how: (facts, subject) => {
    const consent = subject.purposes && basisOf(facts, subject, 'consent')
    return facts.text(consent ? consent.how : facts.source?.how)
  },
  law: lawOf,
  duty: (facts, subject) => facts.text(basisOf(facts, subject, 'legal-obligation')?.duty),
  task: (facts, subject) => facts.text(basisOf(facts, subject, 'public-task')?.task),
  situation: (facts, subject) => facts.text(basisOf(facts, subject, 'vital-interests')?.situation),
  interest: (facts, subject) => facts.text(basisOf(facts, subject, 'legitimate-interests')?.interest),
  balancing: (facts, subject) => facts.text(basisOf(facts, subject, 'legitimate-interests')?.balancing),
  withdrawal: (facts, subject) =>
    contactPhrase(
      facts,
      'withdrawal' in subject ? subject.withdrawal : basisOf(facts, subject, 'consent')?.withdrawal,
    ),
  objectionContact: (facts) => contactPhrase(facts, objectionContact(facts)),

  // Rights
  rightsContact: (facts) => {
    const { context, profile } = facts
    const route = context.right === undefined ? undefined : profile.rights?.routes?.[context.right]
    return contactPhrase(facts, route ?? profile.rights?.default)
  },
  contactName: (facts) => facts.text(facts.rightsContact?.name),
  phone: ({ rightsContact }) => rightsContact?.phone && phoneText(rightsContact.phone),
  email: ({ rightsContact }, { contact = rightsContact }) => text(contact?.email),
  channel: (facts) => facts.rightsContact && channelPhrase(facts, facts.rightsContact),
  hours: ({ hours }) => hours,
  opensAt,
  deadline: ({ profile, locale }) =>
    profile.rights?.responseDays === undefined
      ? locale.phrases.oneMonth
      : formatPhrase(locale, locale.phrases.days, { count: profile.rights.responseDays }),
  fee: (facts) => facts.text(facts.profile.rights?.fee),
  authority: authorityPhrase,

  // Data, sources, recipients
  sourceName: ({ source }) => text(source?.name),
  sourceData: (facts) => {
    const ids = facts.source?.data ?? []
    const labels = ids.flatMap((id) => dataLabelOf(facts, id) ?? [])
    // Half a list would be wrong: where one entry cannot be said, the whole is called "your details".
    const isWhole = labels.length === ids.length
    return (isWhole ? listValue(facts.locale, labels) : undefined) ?? facts.locale.phrases.sourceData
  },
  data: (facts) => labels(facts, facts.profile.data ?? []),
  requiredData: (facts, subject) =>
    labels(facts, subject.data ?? eachRequirement(facts).flatMap(({ data }) => data ?? [])),
  optionalData: (facts) => labels(facts, optionalData(facts)),
  consequence: (facts, subject) => facts.text(subject.consequence ?? eachRequirement(facts)[0]?.consequence),
  recipients: (facts) =>
    listValue(
      facts.locale,
      (facts.profile.recipients ?? []).flatMap(
        ({ name, category }) => text(name) ?? facts.text(category) ?? [],
      ),
    ),
  country: countries,
  safeguard: safeguardPhrase,
  derogation: derogationPhrase,
  compellingInterests: (facts, { transfers }) =>
    facts.text((transfers ?? facts.profile.transfers ?? [])[0]?.compellingInterests),
  copy: (facts, { transfers }) =>
    contactPhrase(facts, (transfers ?? facts.profile.transfers ?? []).find(({ copy }) => copy)?.copy),

  // Retention
  retention: (facts, { retention }) => {
    const row = retention ?? firstRetention(facts)
    return row && retentionPhrase(facts, row)
  },
  period: (facts, { retention }) => {
    const { period } = retention ?? firstRetention(facts) ?? {}
    return period === undefined ? undefined : durationPhrase(facts.locale, period)
  },
  from: (facts, { retention }) => facts.text((retention ?? firstRetention(facts))?.from),
  criteria: (facts, { retention }) => facts.text((retention ?? firstRetention(facts))?.criteria),

  // Sensitive data
  ageLimit: ({ profile }) => childAgeLimit(profile),
  category: (facts, subject) => {
    const category = categoryOf(facts, subject)
    return category && facts.locale.phrases.specialCategory[category.category]
  },
  condition: conditionPhrase,
  legalAuthority: ({ profile, text: say }) =>
    typeof profile.criminalData === 'object' ? say(profile.criminalData.authority) : undefined,
  nationalIdReason: ({ profile, text: say }) =>
    typeof profile.nationalId === 'object' ? say(profile.nationalId.justification) : undefined,
  measures: (facts) =>
    listValue(
      facts.locale,
      (facts.profile.securityMeasures ?? []).flatMap((measure) => facts.text(measure) ?? []),
    ),

  // Decisions, prices, new purposes
  decision: (facts) => facts.text(automated(facts)?.decision),
  logic: (facts) => facts.text(automated(facts)?.logic),
  effect: (facts) => facts.text(automated(facts)?.effect),
  humanReview: (facts) => contactPhrase(facts, automated(facts)?.humanReview),
  personalisedPrice: ({ profile, text: say }) =>
    profile.offer?.personalisedPrice === 'none' ? undefined : say(profile.offer?.personalisedPrice),
  furtherPurpose: (facts, subject) => facts.text(furtherOf(facts, subject)?.purpose),
  furtherFrom: (facts, subject) => {
    const from = furtherOf(facts, subject)?.from
    return from === undefined ? undefined : dateText(from, facts.locale, 'noun')
  },
  furtherInformed: (facts, subject) => sentence(facts.text(furtherOf(facts, subject)?.informed)),

  // What comes in writing, and what stays open
  followUp: ({ profile, locale }) => {
    const way = profile.notice?.followUp?.[0]
    return way && locale.phrases.followUp[way]
  },
  noticeUrl,
  offer: ({ profile, locale }) =>
    profile.offer?.writtenOffer && locale.phrases.offer[profile.offer.writtenOffer],
  /** 'partly' where an answer has begun and only the rest of it is open. */
  answered: (facts, subject) => (isPartlyAnswered(facts, subject) ? 'partly' : 'no'),
  unknown: ({ locale }, { unknown }) =>
    listValue(
      locale,
      (unknown ?? []).map((phrase) => locale.phrases.unknown[phrase]),
    ),
}

const labels = (facts: Facts, entries: readonly (string | DataCategory)[]): MessageValue | undefined =>
  listValue(
    facts.locale,
    entries.flatMap((entry) => dataLabel(facts, entry) ?? []),
  )

function listSentences(sentences: readonly (string | undefined)[]): string | undefined {
  const ended = sentences.flatMap((value) => sentence(value) ?? [])
  return ended.length > 0 ? ended.map(onOneLine).join(' ') : undefined
}

/** Finds a value by name; what the table does not know comes from `context.values`. */
export function valueOf(name: string, facts: Facts, subject: Subject): MessageValue | undefined {
  const known = Object.hasOwn(VALUES, name) ? VALUES[name] : undefined
  if (known) return known(facts, subject)
  const { values } = facts.context
  return values && Object.hasOwn(values, name) ? callValue(values[name]) : undefined
}
