import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const together = (arrangement: unknown) =>
  soundProfile({
    '/jointControllers': [
      { name: 'Grannbolaget', contact: 'service', ...(arrangement !== undefined && { arrangement }) },
    ],
  })

export default {
  pass: [
    { name: 'no joint controller', profile: soundProfile() },
    {
      name: 'an arrangement',
      profile: together(
        both('Exempelbolaget svarar på alla frågor.', 'Exempelbolaget answers all questions.'),
      ),
    },
  ],
  fail: [
    { name: 'blank', profile: together(' '), at: '/jointControllers/0/arrangement' },
    { name: 'absent', refused: together(undefined), at: '/jointControllers/0/arrangement' },
    {
      name: 'blank in one language',
      profile: together(both('Exempelbolaget svarar på alla frågor.', ' ')),
      at: '/jointControllers/0/arrangement',
    },
  ],
} satisfies RuleFixture
