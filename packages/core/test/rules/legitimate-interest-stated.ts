import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const INTEREST = '/purposes/0/legalBasis/interest'

export default {
  pass: [{ name: 'an interest', profile: soundProfile() }],
  fail: [
    { name: 'blank', profile: soundProfile({ [INTEREST]: ' ' }), at: INTEREST },
    {
      name: 'blank in one language',
      profile: soundProfile({ [INTEREST]: both('nå fler kunder', ' ') }),
      at: INTEREST,
    },
    { name: 'absent', refused: soundProfile({ [INTEREST]: undefined }), at: INTEREST },
  ],
} satisfies RuleFixture
