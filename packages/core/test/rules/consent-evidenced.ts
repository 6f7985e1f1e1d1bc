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
  pass: [{ name: 'when and how', profile: soundProfile({ '/purposes/0/legalBasis': CONSENT }) }],
  fail: [
    {
      name: 'a blank when',
      profile: soundProfile({ '/purposes/0/legalBasis': { ...CONSENT, when: ' ' } }),
      at: '/purposes/0/legalBasis/when',
    },
    {
      name: 'both blank',
      profile: soundProfile({ '/purposes/0/legalBasis': { ...CONSENT, when: ' ', how: ' ' } }),
      at: ['/purposes/0/legalBasis/when', '/purposes/0/legalBasis/how'],
    },
    {
      name: 'how absent',
      refused: soundProfile({ '/purposes/0/legalBasis': CONSENT, '/purposes/0/legalBasis/how': undefined }),
      at: '/purposes/0/legalBasis/how',
    },
  ],
} satisfies RuleFixture
