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
const checked = (date: string | undefined, more: ProfilePatches = {}) =>
  soundProfile({ '/market': 'NO', '/call/hours/holidays/calendar': 'NO', [AT]: date, ...more })

export default {
  pass: [
    { name: 'this month', profile: checked('2026-11-02') },
    { name: 'only consent', profile: checked(undefined, { '/purposes/0/legalBasis': CONSENT }) },
    { name: 'Sweden', profile: soundProfile() },
  ],
  fail: [{ name: 'last month', profile: checked('2026-10-31'), at: AT }],
  review: [
    { name: 'not stated', profile: checked(undefined), at: AT },
    {
      name: 'last month, only customers',
      profile: checked('2026-10-31', { '/sources': [{ id: 'customers', kind: 'existing-customer' }] }),
      at: AT,
    },
  ],
} satisfies RuleFixture
