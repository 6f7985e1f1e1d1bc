// Variants of the rich profile: who helps with the rights, how they are reached, and what follows in writing.
import type { Hours, Profile } from '@gdpr-script/core'
import { both } from './both.js'
import type { ProfileOverrides } from './override-profile.js'
import { RICH_CONTACTS } from './rich-contacts.js'

const NOTICE_URL = 'https://exempelbolaget.example/dataskydd'

/** Hours that were valid once and never will be again. */
const PAST_HOURS: Hours = {
  timeZone: 'Europe/Stockholm',
  regular: [{ days: ['mo'], opens: '09:00', closes: '10:00', validThrough: '2020-12-31' }],
}

const rights = (
  contact: string,
  overrides: Partial<NonNullable<Profile['rights']>> = {},
): Pick<Profile, 'rights'> => ({ rights: { default: contact, ...overrides } })

const notice = (...followUp: ('sms' | 'email' | 'post')[]): Pick<Profile, 'notice'> => ({
  notice: { url: { sv: NOTICE_URL, en: NOTICE_URL }, followUp },
})

/** Overrides of the rich profile, by name. */
export const RIGHTS_VARIANTS: Readonly<Record<string, ProfileOverrides>> = {
  'rights: e-mail alone': rights('officer'),
  'rights: phone without hours': rights('switchboard'),
  'rights: web alone': rights('web'),
  'rights: post alone': rights('archive'),
  'rights: no channel': rights('nobody'),
  'rights: open past midnight': rights('night'),
  'rights: closed for good': {
    ...rights('old'),
    contacts: {
      ...RICH_CONTACTS,
      old: {
        name: both('gamla växeln', 'the old switchboard'),
        phone: { e164: '+46406280412' },
        hours: PAST_HOURS,
      },
    },
  },
  'rights: a fee': rights('service', { fee: both('100 kronor', '100 kronor') }),
  'rights: one day': rights('service', { responseDays: 1 }),
  'rights: a month': rights('service'),
  'objection: no list of refusals': { objection: { suppressionList: false } },
  'notice: one address for all languages': { notice: { url: NOTICE_URL } },
  'notice: no follow-up': notice(),
  'notice: text message alone': notice('sms'),
  'notice: e-mail alone': notice('email'),
  'notice: post alone': notice('post'),
}
