import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

/** Labels of eight seconds each. */
const LONG = Array.from({ length: 8 }, (_, index) => ({
  id: `usage-${index}`,
  label: both(
    `${'elanvändning i huset '.repeat(6)}${index}`,
    `${'electricity used at home '.repeat(4)}${index}`,
  ),
  requirement: 'optional',
}))

export default {
  pass: [{ name: 'under a minute', profile: soundProfile() }],
  fail: [
    {
      name: 'a long list of data',
      profile: soundProfile({
        '/data': [...(soundProfile().data ?? []), ...LONG],
      }),
      at: ['/scripts/purchase', '/scripts/purchase'],
    },
  ],
} satisfies RuleFixture
