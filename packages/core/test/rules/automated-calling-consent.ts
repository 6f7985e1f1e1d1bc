import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const CONSENT = {
  basis: 'consent',
  when: both('i mars', 'in March'),
  how: both('i formuläret på webben', 'in the form on the website'),
  withdrawal: 'service',
  proofPeriod: 'P5Y',
}
export default {
  pass: [
    { name: 'people call', profile: soundProfile() },
    {
      name: 'consent',
      profile: soundProfile({ '/call/automatedDialling': true, '/purposes/0/legalBasis': CONSENT }),
    },
    { name: 'inbound', profile: soundProfile({ '/call/aiVoice': true, '/call/direction': 'inbound' }) },
    {
      name: 'no marketing',
      profile: soundProfile({
        '/call/automatedDialling': true,
        '/purposes/0/directMarketing': false,
        '/purposes/0/moment': undefined,
      }),
    },
  ],
  review: [
    {
      name: 'a machine dials',
      profile: soundProfile({ '/call/automatedDialling': true }),
      at: '/call/automatedDialling',
    },
    {
      name: 'a machine speaks',
      profile: soundProfile({ '/call/aiVoice': true }),
      at: '/call/aiVoice',
      severity: 'error',
    },
  ],
} satisfies RuleFixture
