import { both, soundProfile } from '@gdpr-script/test-utils'
import { purchaseWithout } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

const PRICE = both('det bygger på hur mycket el du använder', 'it depends on how much electricity you use')

export default {
  pass: [
    { name: 'none', profile: soundProfile() },
    { name: 'told', profile: soundProfile({ '/offer/personalisedPrice': PRICE }) },
    {
      name: 'businesses',
      profile: soundProfile({ '/call/audience': 'business', '/offer/personalisedPrice': ' ' }),
    },
    { name: 'another market', profile: soundProfile({ '/market': 'FI', '/offer/personalisedPrice': ' ' }) },
  ],
  fail: [
    {
      name: 'blank',
      profile: soundProfile({ '/offer/personalisedPrice': ' ' }),
      at: '/offer/personalisedPrice',
    },
    {
      name: 'left out',
      profile: soundProfile({ ...purchaseWithout(), '/offer/personalisedPrice': PRICE }),
      at: '/scripts/purchase',
    },
  ],
} satisfies RuleFixture
