// A Swedish campaign that nothing is to be said against on 24 November 2026, in Swedish and English. Every duty that
// a rule knows is met by something stated, so that a fault put in on purpose stands alone.
import type { Profile } from '@gdpr-script/core'
import { both } from './both.js'
import { patchProfile } from './patch-profile.js'
import type { ProfilePatches } from './patch-profile.js'

const COMPANY: Pick<Profile, 'controller' | 'caller' | 'jointControllers' | 'recipients'> = {
  controller: {
    name: 'Exempelbolaget',
    country: 'SE',
    registrationNumber: '000000-0001',
    address: 'Box 1, 000 01 Exempelby',
    phone: { e164: '+46846500412', display: '08-465 004 12' },
    email: 'info@exempel.example',
    dataProtectionOfficer: { contact: 'officer' },
  },
  caller: { name: 'Ringklar', role: 'processor', country: 'SE', processorAgreement: true },
  recipients: [
    {
      name: 'Ringklar',
      category: both('callcentret som ringer åt oss', 'the call centre that calls for us'),
      role: 'processor',
      country: 'SE',
    },
    {
      name: 'Fakturalyktan',
      category: both('företaget som skickar våra fakturor', 'the company that sends our invoices'),
      role: 'processor',
      country: 'SE',
    },
  ],
}

const SOURCES: Profile['sources'] = [
  {
    id: 'list',
    kind: 'list-broker',
    name: 'Adressloftet',
    publiclyAvailable: false,
    obtained: '2026-11-02',
    data: ['name', 'postal-address', 'telephone-number'],
  },
  {
    id: 'order',
    kind: 'data-subject',
    obtained: both('när du beställde', 'when you ordered'),
    how: both('i vår butik på webben', 'in our web shop'),
  },
]

const PURPOSES: Profile['purposes'] = [
  {
    id: 'offer',
    label: both('ringa och erbjuda dig el', 'call and offer you electricity'),
    directMarketing: true,
    moment: 'call',
    data: ['name', 'telephone-number'],
    legalBasis: {
      basis: 'legitimate-interests',
      interest: both('nå fler kunder', 'reach more customers'),
      holder: 'controller',
      balancing: both('vi ringer dig högst två gånger', 'we call you twice at most'),
    },
  },
  {
    id: 'supply',
    label: both('leverera elen', 'deliver the electricity'),
    moment: 'purchase',
    legalBasis: {
      basis: 'contract',
      stage: 'steps-before',
      need: both('ordna ett elavtal', 'set up an electricity contract'),
    },
  },
  {
    id: 'bookkeeping',
    label: both('sköta bokföringen', 'do the bookkeeping'),
    moment: 'purchase',
    data: ['name', 'payment-details'],
    legalBasis: {
      basis: 'legal-obligation',
      law: both('bokföringslagen', 'the Swedish Accounting Act'),
      duty: both('spara fakturor i sju år', 'keep invoices for seven years'),
    },
  },
]

const CONTRACT = both('skicka avtalet till dig', 'send you the contract')
const DATA: Profile['data'] = [
  { id: 'name', requirement: 'contractual', consequence: CONTRACT },
  { id: 'postal-address', requirement: 'contractual', consequence: CONTRACT },
  { id: 'telephone-number', requirement: 'contractual', consequence: CONTRACT },
  {
    id: 'payment-details',
    requirement: 'contractual',
    consequence: both('ta betalt', 'take your payment'),
  },
]

const RETENTION: Profile['retention'] = [
  { whileCustomer: true, period: 'P12M', purposes: ['supply'] },
  {
    period: 'P7Y',
    from: both('från årets slut', 'from the end of the year'),
    purposes: ['bookkeeping'],
  },
  { period: 'P3M', purposes: ['offer'] },
]

const CONTACTS: Profile['contacts'] = {
  service: {
    name: both('kundservice', 'customer service'),
    phone: { e164: '+46846500412', display: '08-465 004 12' },
    email: 'info@exempel.example',
    hours: {
      timeZone: 'Europe/Stockholm',
      regular: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '08:00', closes: '17:00' }],
      holidays: { calendar: 'SE', eves: true, rule: 'closed' },
    },
    transfer: { to: 'queue:exempel', label: both('kundservice', 'customer service') },
  },
  officer: {
    name: both('dataskyddsombudet', 'the data protection officer'),
    email: 'dso@exempel.example',
  },
}

const CALL: Profile['call'] = {
  direction: 'outbound',
  audience: 'consumer',
  about: both('ett nytt elavtal', 'a new electricity contract'),
  recording: {
    purpose: both('kunna visa vad som har sagts', 'be able to show what was said'),
    retention: both('i tre månader', 'for three months'),
    legalBasis: {
      basis: 'legitimate-interests',
      interest: both('kunna visa vad som har sagts', 'be able to show what was said'),
      balancing: both('bara två personer får lyssna', 'only two people can listen'),
    },
    pausedForSensitive: true,
  },
  hours: {
    timeZone: 'Europe/Stockholm',
    regular: [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '20:00' }],
    holidays: { calendar: 'SE', eves: true, rule: 'closed' },
  },
  doNotCallCheckedOn: '2026-11-02',
}

const SOUND: Profile = {
  schemaVersion: 1,
  id: 'sound',
  version: '2026-11-01',
  validFrom: '2026-11-01',
  validUntil: '2027-10-31',
  defaultLocale: 'sv',
  locales: ['sv', 'en'],
  market: 'SE',
  approvedBy: 'Head of legal',
  reviewedOn: '2026-11-01',
  ...COMPANY,
  sources: SOURCES,
  purposes: PURPOSES,
  rights: { default: 'service', responseDays: 28, identityCheck: ['call-back', 'e-id'] },
  children: 'none',
  specialCategories: 'none',
  criminalData: 'none',
  nationalId: 'none',
  securityMeasures: [both('allt är krypterat', 'everything is encrypted')],
  data: DATA,
  transfers: [],
  dataLocations: { storage: ['SE'], remoteAccess: [] },
  receipts: { retention: 'P24M' },
  retention: RETENTION,
  automatedDecisions: 'none',
  objection: { contact: 'service', suppressionList: true },
  contacts: CONTACTS,
  notice: {
    url: { sv: 'https://exempel.example/dataskydd', en: 'https://exempel.example/privacy' },
    followUp: ['sms', 'post'],
  },
  call: CALL,
  offer: { writtenOffer: 'sms', minimumAge: 18, personalisedPrice: 'none' },
}

/**
 * Builds a campaign without any finding on 2026-11-24 in Swedish and English, with single values replaced by JSON
 * Pointer. A fresh copy each time.
 *
 * @example
 * soundProfile({ '/controller/name': ' ', '/sources/0/obtained': undefined })
 */
export function soundProfile(patches: ProfilePatches = {}): Profile {
  return patchProfile(SOUND, patches)
}
