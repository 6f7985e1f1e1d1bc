import { soundProfile } from '@gdpr-script/test-utils'
import { ON_CONSENT, purchaseWithout } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'in the script', profile: soundProfile() },
    {
      name: "nothing to object to on grounds of one's own",
      profile: soundProfile({ ...ON_CONSENT, ...purchaseWithout('purchase.objection') }),
    },
  ],
  fail: [
    {
      name: 'left out of the purchase, though said when the call begins',
      profile: soundProfile({
        ...purchaseWithout('purchase.objection'),
        '/sources/0/data': undefined,
        '/sources/1': undefined,
      }),
      at: '/scripts/purchase',
    },
    {
      name: 'a purpose of the call alone, which the purchase does not speak of',
      profile: soundProfile({
        '/purposes/0/directMarketing': undefined,
        '/sources/0/data': undefined,
        '/sources/1': undefined,
      }),
      at: '/purposes/0/moment',
    },
  ],
} satisfies RuleFixture
