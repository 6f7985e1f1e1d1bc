import { soundProfile } from '@gdpr-script/test-utils'
import { IN_GERMANY } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

const WITHOUT = { opening: ['opening.presentation', 'opening.first-contact'] }

export default {
  pass: [
    { name: 'after the presentation', profile: soundProfile() },
    { name: 'not recorded', profile: soundProfile({ '/call/recording': 'none', '/scripts': WITHOUT }) },
    { name: 'asked for', profile: soundProfile(IN_GERMANY) },
  ],
  fail: [
    { name: 'left out', profile: soundProfile({ '/scripts': WITHOUT }), at: '/scripts/opening' },
    {
      name: 'late',
      profile: soundProfile({
        '/scripts': { opening: ['opening.presentation', 'opening.first-contact', 'opening.recording'] },
      }),
      at: '/scripts/opening',
    },
  ],
} satisfies RuleFixture
