import { soundProfile } from '@gdpr-script/test-utils'
import { DECISION, HEALTH } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

const decided = (usesSpecialCategories: boolean | undefined, condition: string) =>
  soundProfile({
    '/automatedDecisions': { ...DECISION, usesSpecialCategories },
    '/specialCategories': [{ ...HEALTH, condition }],
  })

export default {
  pass: [
    { name: 'kept out', profile: decided(false, 'c') },
    { name: 'explicit consent', profile: decided(true, 'a') },
    {
      name: 'no special categories',
      profile: soundProfile({ '/automatedDecisions': { ...DECISION, usesSpecialCategories: undefined } }),
    },
  ],
  fail: [{ name: 'used', profile: decided(true, 'c'), at: '/specialCategories/0/condition' }],
  review: [
    {
      name: 'not stated',
      profile: decided(undefined, 'c'),
      at: '/automatedDecisions/usesSpecialCategories',
    },
  ],
} satisfies RuleFixture
