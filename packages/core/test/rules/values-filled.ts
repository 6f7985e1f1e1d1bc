import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'built-in words', profile: soundProfile() },
    {
      name: 'a value that the call gives',
      profile: soundProfile({
        '/wording': { sv: { 'purchase.complaint': 'Klaga hos {$authority}, ärende {$caseNumber}.' } },
      }),
    },
  ],
  fail: [
    {
      name: 'a fee that is not stated',
      profile: soundProfile({
        '/wording': { sv: { 'purchase.complaint': 'Klaga hos {$authority}. Det kostar {$fee}.' } },
      }),
      at: '/wording/sv/purchase.complaint',
      alsoRaises: { 'wording-tells-all': 'a sentence with a hole tells nothing' },
    },
  ],
} satisfies RuleFixture
