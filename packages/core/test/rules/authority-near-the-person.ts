import { soundProfile } from '@gdpr-script/test-utils'
import { NORWEGIAN, SWEDISH } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'built in', profile: soundProfile({ '/controller/country': 'NO' }) },
    {
      name: 'that of the market',
      profile: soundProfile({ '/controller/country': 'NO', '/authority': SWEDISH }),
    },
    { name: 'one country', profile: soundProfile({ '/authority': SWEDISH }) },
  ],
  review: [
    {
      name: "the controller's",
      profile: soundProfile({ '/controller/country': 'NO', '/authority': NORWEGIAN }),
      at: '/authority',
    },
  ],
} satisfies RuleFixture
