import { both, type ProfilePatches, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const CONSENT = {
  basis: 'consent',
  when: both('i mars', 'in March'),
  how: both('i formuläret på webben', 'in the form on the website'),
  withdrawal: 'service',
  proofPeriod: 'P5Y',
}
const NEWSLETTER = {
  id: 'newsletter',
  label: both('berätta om nyheter', 'tell you the news'),
  directMarketing: true,
  moment: 'call',
  legalBasis: CONSENT,
}
const abroad = (market: string, more: ProfilePatches = {}) =>
  soundProfile({ '/market': market, '/call/recording': 'none', ...more })

export default {
  pass: [
    { name: 'Sweden', profile: soundProfile() },
    { name: 'Germany on consent', profile: abroad('DE', { '/purposes/0/legalBasis': CONSENT }) },
    { name: 'Germany, inbound', profile: abroad('DE', { '/call/direction': 'inbound' }) },
    { name: 'Germany, businesses', profile: abroad('DE', { '/call/audience': 'business' }) },
    { name: 'marketing at the purchase alone', profile: abroad('DE', { '/purposes/0/moment': 'purchase' }) },
    {
      name: 'Denmark with a named exception',
      profile: abroad('DK', { '/call/consentExemption': both('§ 4, stk. 2, nr. 2', 'section 4(2)(2)') }),
    },
    { name: 'Finland', profile: abroad('FI') },
  ],
  fail: [
    { name: 'Germany on legitimate interests', profile: abroad('DE'), at: '/purposes/0/legalBasis/basis' },
    {
      name: 'Germany, an exception that its law does not know',
      profile: abroad('DE', { '/call/consentExemption': both('§ 4', 'section 4') }),
      at: '/purposes/0/legalBasis/basis',
    },
  ],
  review: [
    { name: 'Denmark on legitimate interests', profile: abroad('DK'), at: '/purposes/0/legalBasis/basis' },
    {
      name: 'Germany, some of it on consent',
      profile: abroad('DE', {
        '/purposes/3': NEWSLETTER,
        '/retention/3': { period: 'P3M', purposes: ['newsletter'] },
      }),
      at: '/purposes/0/legalBasis/basis',
    },
  ],
} satisfies RuleFixture
