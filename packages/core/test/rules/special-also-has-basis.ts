import { soundProfile } from '@gdpr-script/test-utils'
import { HEALTH } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'tied to a purpose', profile: soundProfile({ '/specialCategories': [HEALTH] }) },
    {
      name: 'not tied to any one purpose',
      profile: soundProfile({ '/specialCategories': [{ category: 'health', condition: 'c' }] }),
    },
    {
      name: 'no purposes, and none listed',
      profile: soundProfile({ '/specialCategories': [], '/purposes': [], '/retention': [] }),
    },
  ],
  fail: [
    {
      name: 'no purposes',
      profile: soundProfile({
        '/specialCategories': [{ category: 'health', condition: 'c' }],
        '/purposes': [],
        '/retention': [{ whileCustomer: true, period: 'P7Y' }],
      }),
      at: '/purposes',
      alsoRaises: {
        'purpose-stated': 'no purpose at all is a fault of its own',
        'bookkeeping-retention': 'no purpose keeps the books',
      },
    },
    {
      name: 'tied to nothing',
      profile: soundProfile({ '/specialCategories': [{ ...HEALTH, purposes: [] }] }),
      at: '/specialCategories/0/purposes',
    },
  ],
} satisfies RuleFixture
