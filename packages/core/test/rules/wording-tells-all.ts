import { soundProfile } from '@gdpr-script/test-utils'
import { PURCHASE } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

const OFFICER = 'purchase.data-protection-officer'
const OFFICER_LEFT_OUT = PURCHASE.filter((id) => id !== OFFICER)

export default {
  pass: [
    { name: 'built-in words and order', profile: soundProfile() },
    {
      name: 'an order of its own with all of it',
      profile: soundProfile({ '/scripts': { purchase: PURCHASE } }),
    },
    {
      name: 'told by a clause of the brand that cites the article',
      profile: soundProfile({
        '/notice/followUp': ['sms'],
        '/scripts': { purchase: [...OFFICER_LEFT_OUT, 'brand.officer'] },
        '/brandClauses': { 'brand.officer': { citations: ['gdpr:13(1)(b)', 'gdpr:14(1)(b)'] } },
        '/wording': {
          sv: { 'brand.officer': 'Vårt dataskyddsombud når du på ombud@exempel.example.' },
          en: { 'brand.officer': 'You can reach our data protection officer at ombud@exempel.example.' },
        },
      }),
    },
    {
      name: 'left out of what is said, and written after the call',
      profile: soundProfile({ '/notice/followUp': ['email'], '/scripts': { purchase: OFFICER_LEFT_OUT } }),
    },
  ],
  fail: [
    {
      name: 'left out of the order, and nothing written tells it',
      profile: soundProfile({ '/notice/followUp': ['sms'], '/scripts': { purchase: OFFICER_LEFT_OUT } }),
      at: ['/scripts/purchase', '/scripts/purchase'],
    },
    {
      name: 'own words with a hole',
      profile: soundProfile({
        '/wording': { sv: { 'purchase.complaint': 'Klaga hos {$authority}. Det kostar {$fee}.' } },
      }),
      at: ['/wording/sv/purchase.complaint', '/wording/sv/purchase.complaint'],
      alsoRaises: { 'values-filled': 'the hole is a value that the profile does not give' },
    },
  ],
} satisfies RuleFixture
