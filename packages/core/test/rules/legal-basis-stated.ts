import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [{ name: 'a basis each', profile: soundProfile() }],
  fail: [
    {
      name: 'absent',
      refused: soundProfile({ '/purposes/0/legalBasis': undefined }),
      at: '/purposes/0/legalBasis',
    },
    {
      name: 'no such basis',
      refused: soundProfile({ '/purposes/0/legalBasis/basis': 'because' }),
      at: '/purposes/0/legalBasis/basis',
    },
  ],
} satisfies RuleFixture
