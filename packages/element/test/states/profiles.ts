// The profiles that states are made of, beside the examples as they are.
import type { Contact, Profile, Right } from '@gdpr-script/core'
import {
  both,
  exampleProfile,
  minimalProfile,
  patchProfile,
  richProfile,
  soundProfile,
} from '@gdpr-script/test-utils'
import type { StateLocale } from './panel-state.js'

/** A whole campaign with one fault: how long data are kept is not stated, and the purchase rests on it. */
export const withGap = (): Profile => soundProfile({ '/retention': undefined })

/** A campaign that begins on New Year's Day. */
export const notYetValid = (): Profile =>
  soundProfile({ '/validFrom': '2027-01-01', '/validUntil': '2027-12-31' })

/** A campaign that ended in the summer. */
export const expired = (): Profile =>
  soundProfile({ '/validFrom': '2026-01-01', '/validUntil': '2026-06-30' })

/** The energy company where one contact handles every right. */
export const helpedBy = (contact: Contact): Profile =>
  patchProfile(exampleProfile('fjallvind-energi'), {
    '/contacts/helper': contact,
    '/rights': { default: 'helper', identityCheck: ['call-back', 'e-id'] },
  })

/** The energy company where no right has a contact. */
export const helpedByNobody = (): Profile =>
  patchProfile(exampleProfile('fjallvind-energi'), { '/rights': undefined })

/** The rich campaign where one of its contacts handles a right. */
export const richlyHelpedBy = (right: Right, contact: string): Profile =>
  richProfile({ rights: { default: 'service', routes: { [right]: contact }, responseDays: 28 } })

/** A telephone without opening hours. */
export const SWITCHBOARD: Contact = {
  name: both('växeln', 'the switchboard'),
  phone: { e164: '+46406280412', display: '040-628 04 12' },
  email: 'vaxeln@fjallvind.example',
  transfer: { to: '+46406280412' },
}

/** A company with little to say, whose text message fits into one part. */
export const shortMessage = (): Profile =>
  minimalProfile({
    rights: { default: 'service' },
    contacts: { service: { name: both('kundservice', 'customer service'), phone: { e164: '+46846500412' } } },
  })

/** The energy company under another name. */
export const named = (name: string): Profile =>
  patchProfile(exampleProfile('fjallvind-energi'), { '/controller/name': name })

/** The energy company whose text message asks for a value of the call. */
export const messageWithValue = (): Profile =>
  patchProfile(exampleProfile('fjallvind-energi'), {
    '/wording': {
      sv: { 'follow-up.rights-contact-sms': 'Hej! Du har varit kund sedan {$customerSince}.' },
      en: { 'follow-up.rights-contact-sms': 'Hello! You have been a customer since {$customerSince}.' },
    },
  })

/** The energy company with names and addresses as long as they come. */
export const longNames = (): Profile =>
  patchProfile(exampleProfile('fjallvind-energi'), {
    '/controller/name': 'Nordvästra Fjällvinds Energihandelsförening',
    '/caller/name': 'Ringklar Kundkontakt och Försäljningsstöd i Norden',
    '/contacts/customer-service/name': both(
      'kundservice för personuppgiftsfrågor och dataskydd',
      'customer service for personal data and privacy questions',
    ),
    '/contacts/customer-service/email':
      'personuppgiftsombudsmannen.kundservice@nordvastra-fjallvinds-energihandelsforening.example',
    '/contacts/customer-service/url':
      'https://nordvastra-fjallvinds-energihandelsforening.example/kundservice/personuppgifter/begaran-om-registerutdrag',
    '/contacts/customer-service/postal': 'Personuppgiftsombudet\nBox 101\n000 01 Fjällbygd',
  })

/** The energy company in every language but the one asked for. */
export const inOtherLanguage = (locale: StateLocale): Profile => {
  const tag = locale === 'sv' ? 'en' : 'sv'
  const profile = exampleProfile('fjallvind-energi')
  const spoken = JSON.parse(JSON.stringify(profile), (_key, value: unknown) =>
    withLanguage(value, tag),
  ) as Profile
  return { ...spoken, defaultLocale: tag, locales: [tag] }
}

/** A text in several languages with one of them left; anything else as it is. */
function withLanguage(value: unknown, tag: StateLocale): unknown {
  const isText = typeof value === 'object' && value !== null && 'sv' in value && 'en' in value
  return isText ? { [tag]: value[tag] } : value
}

/** What is no profile: a name is missing, an address is none, and a contact is not there. */
export const unusable = (): Profile =>
  patchProfile(exampleProfile('fjallvind-energi'), {
    '/controller/name': undefined,
    '/controller/email': 'kundservice',
    '/rights/default': 'reception',
    '/notice/url/sv': 'fjallvind/dataskydd',
  })
