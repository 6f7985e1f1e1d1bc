import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const CONTRACT = {
  basis: 'contract',
  stage: 'steps-before',
  need: both('ordna ett elavtal', 'set up a contract'),
}

export default {
  pass: [{ name: 'a contract for the supply', profile: soundProfile() }],
  fail: [
    {
      name: 'a contract for the marketing',
      profile: soundProfile({ '/purposes/0/legalBasis': CONTRACT }),
      at: '/purposes/0/legalBasis/basis',
      alsoRaises: { 'retention-start-known': 'a period without a start is not enough for a contract' },
    },
  ],
} satisfies RuleFixture
