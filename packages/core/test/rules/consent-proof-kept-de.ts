import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const CONSENT = {
  basis: 'consent',
  when: both('i mars', 'in March'),
  how: both('i formuläret på webben', 'in the form on the website'),
  withdrawal: 'service',
}

const german = (more: object) =>
  soundProfile({
    '/market': 'DE',
    '/call/recording': 'none',
    '/purposes/0/legalBasis': { ...CONSENT, ...more },
  })

export default {
  pass: [
    { name: 'five years', profile: german({ proofPeriod: 'P5Y' }) },
    { name: 'sixty months', profile: german({ proofPeriod: 'P60M' }) },
    { name: 'another market', profile: soundProfile({ '/purposes/0/legalBasis': CONSENT }) },
  ],
  fail: [
    { name: 'absent', profile: german({}), at: '/purposes/0/legalBasis/proofPeriod' },
    {
      name: 'four years and eleven months',
      profile: german({ proofPeriod: 'P4Y11M' }),
      at: '/purposes/0/legalBasis/proofPeriod',
    },
  ],
} satisfies RuleFixture
