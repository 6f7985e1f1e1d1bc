import { soundProfile } from '@gdpr-script/test-utils'
import { HEALTH } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [{ name: 'a condition', profile: soundProfile({ '/specialCategories': [HEALTH] }) }],
  fail: [
    {
      name: 'absent',
      refused: soundProfile({ '/specialCategories': [{ ...HEALTH, condition: undefined }] }),
      at: '/specialCategories/0/condition',
    },
  ],
} satisfies RuleFixture
