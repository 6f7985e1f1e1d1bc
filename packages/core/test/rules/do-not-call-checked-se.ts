import { both, type ProfilePatches, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const CONSENT = {
  basis: 'consent',
  when: both('i mars', 'in March'),
  how: both('i formuläret på webben', 'in the form on the website'),
  withdrawal: 'service',
  proofPeriod: 'P5Y',
}
const AT = '/call/doNotCallCheckedOn'
const CUSTOMERS = { id: 'customers', kind: 'existing-customer' }
const checked = (date: string | undefined, more: ProfilePatches = {}) => soundProfile({ [AT]: date, ...more })

export default {
  pass: [
    { name: 'three weeks ago', profile: soundProfile() },
    { name: 'two months ago to the day', profile: checked('2026-09-24') },
    { name: 'only customers', profile: checked(undefined, { '/sources': [CUSTOMERS] }) },
    { name: 'only consent', profile: checked(undefined, { '/purposes/0/legalBasis': CONSENT }) },
    { name: 'inbound', profile: checked(undefined, { '/call/direction': 'inbound' }) },
    { name: 'businesses', profile: checked(undefined, { '/call/audience': 'business' }) },
    { name: 'another market', profile: checked(undefined, { '/market': 'FI' }) },
  ],
  fail: [
    { name: 'two months and a day ago', profile: checked('2026-09-23'), at: AT },
    {
      name: 'the same profile, later',
      profile: soundProfile(),
      today: '2027-01-03',
      at: AT,
      alsoRaises: { 'source-dated': 'the list has grown old as well' },
    },
  ],
  review: [
    { name: 'not stated', profile: checked(undefined), at: AT },
    {
      name: 'not every source is a customer',
      profile: checked(undefined, { '/sources/1': CUSTOMERS }),
      at: AT,
    },
  ],
} satisfies RuleFixture
