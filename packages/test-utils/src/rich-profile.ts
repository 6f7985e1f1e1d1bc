// A profile that walks into every branch at once, in Swedish and English. What excludes another thing ('none' or an
// object, one caller role or another) is in `profileVariants`.
import type { Profile } from '@gdpr-script/core'
import { both } from './both.js'
import { overrideProfile } from './override-profile.js'
import type { ProfileOverrides } from './override-profile.js'
import { RICH_CONTACTS } from './rich-contacts.js'
import { RICH_DATA } from './rich-data.js'
import { RICH_PURPOSES } from './rich-purposes.js'
import { RICH_RETENTION } from './rich-retention.js'
import { RICH_SPECIAL_CATEGORIES } from './rich-sensitive-data.js'
import { RICH_SOURCES } from './rich-sources.js'
import { RICH_TRANSFERS } from './rich-transfers.js'

const COMPANY: Pick<Profile, 'controller' | 'jointControllers' | 'caller' | 'recipients'> = {
  controller: {
    name: 'Exempelbolaget',
    country: 'US',
    registrationNumber: '000000-0001',
    address: 'Box 1\n000 01 Exempelby',
    phone: { e164: '+46846500412', display: '08-465 004 12' },
    email: 'info@exempelbolaget.example',
    representative: { name: 'Exempelombudet', contact: 'officer' },
    dataProtectionOfficer: { contact: 'officer' },
    officerRequiredBy: ['large-scale-monitoring', 'large-scale-special'],
  },
  jointControllers: [
    {
      name: 'Grannbolaget',
      contact: 'service',
      arrangement: both(
        'Exempelbolaget svarar på alla frågor om dina uppgifter.',
        'Exempelbolaget answers all questions about your data.',
      ),
    },
  ],
  caller: { name: 'Ringklar', role: 'processor', country: 'SE', processorAgreement: true },
  recipients: [
    { name: 'Ringklar', category: both('callcentret', 'the call centre'), role: 'processor', country: 'SE' },
    { category: both('nätbolaget där du bor', 'the grid company where you live'), role: 'controller' },
  ],
}

const SENSITIVE: Pick<
  Profile,
  'children' | 'specialCategories' | 'criminalData' | 'nationalId' | 'securityMeasures'
> = {
  children: {
    ageLimit: 13,
    parentalAuthorisation: both('en vårdnadshavare svarar på ett brev', 'a parent answers a letter'),
    onlineService: true,
  },
  specialCategories: [...RICH_SPECIAL_CATEGORIES],
  criminalData: { authority: both('spellagen', 'the Gambling Act') },
  nationalId: { justification: both('vi måste vara säkra på vem du är', 'we have to be sure who you are') },
  securityMeasures: [
    both('bara handläggaren kommer åt uppgifterna', 'only the case handler can see the data'),
    both('allt är krypterat', 'everything is encrypted'),
  ],
}

const ANSWERS: Pick<Profile, 'rights' | 'objection' | 'notice' | 'automatedDecisions' | 'receipts'> = {
  rights: {
    default: 'service',
    routes: {
      access: 'officer',
      rectification: 'switchboard',
      erasure: 'night',
      restriction: 'web',
      portability: 'archive',
      objection: 'service',
      'withdraw-consent': 'officer',
      'human-review': 'service',
    },
    responseDays: 28,
    identityCheck: ['call-back', 'e-id'],
  },
  objection: { contact: 'service', suppressionList: true },
  notice: {
    url: { sv: 'https://exempelbolaget.example/dataskydd', en: 'https://exempelbolaget.example/privacy' },
    followUp: ['sms', 'email', 'post'],
  },
  automatedDecisions: {
    decision: both('din kreditgräns', 'your credit limit'),
    logic: both('din inkomst och dina skulder', 'your income and your debts'),
    effect: both('ett nej', 'a no'),
    basis: 'contract',
    usesSpecialCategories: false,
    humanReview: 'service',
  },
  receipts: { retention: 'P24M' },
}

const CAMPAIGN: Pick<Profile, 'call' | 'offer'> = {
  call: {
    direction: 'outbound',
    audience: 'consumer',
    about: both('ditt elavtal', 'your electricity contract'),
    recording: {
      purpose: both('kunna visa vad som har sagts', 'be able to show what was said'),
      retention: both('i tre månader', 'for three months'),
      legalBasis: {
        basis: 'legitimate-interests',
        interest: both('kunna visa vad som har sagts', 'be able to show what was said'),
        balancing: both('bara två personer får lyssna', 'only two people may listen'),
      },
      pausedForSensitive: true,
    },
    hours: {
      timeZone: 'Europe/Stockholm',
      regular: [{ days: ['mo', 'tu', 'we', 'th'], opens: '09:00', closes: '20:00' }],
    },
    aiVoice: true,
    automatedDialling: false,
    doNotCallCheckedOn: '2026-11-02',
  },
  offer: {
    writtenOffer: 'sms',
    minimumAge: 18,
    personalisedPrice: both(
      'priset bygger på hur mycket el du använder',
      'the price depends on how much electricity you use',
    ),
  },
}

const RICH: Profile = {
  schemaVersion: 1,
  id: 'rich',
  version: '2026-11-01',
  validFrom: '2026-11-01',
  validUntil: '2099-12-31',
  defaultLocale: 'sv',
  locales: ['sv', 'en'],
  market: 'SE',
  approvedBy: 'Legal',
  reviewedOn: '2026-11-01',
  ...COMPANY,
  sources: [...RICH_SOURCES],
  purposes: [...RICH_PURPOSES],
  ...SENSITIVE,
  data: [...RICH_DATA],
  transfers: [...RICH_TRANSFERS],
  dataLocations: { storage: ['SE', 'IE'], remoteAccess: ['PH', 'IN'] },
  furtherProcessing: [
    {
      purpose: both('räkna ut utsläpp', 'work out emissions'),
      from: '2027-01-01',
      informed: both('Du får ett brev innan dess.', 'You will get a letter before then.'),
    },
    { purpose: both('träna våra säljare', 'train our sales staff') },
  ],
  retention: [...RICH_RETENTION],
  ...ANSWERS,
  contacts: RICH_CONTACTS,
  ...CAMPAIGN,
}

/** Builds a profile that exercises every branch that one profile can hold. A fresh copy each time. */
export function richProfile(overrides: ProfileOverrides = {}): Profile {
  return overrideProfile(RICH, overrides)
}
