import { both, soundProfile } from '@gdpr-script/test-utils'
import { HEALTH } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

const PAUSED = '/call/recording/pausedForSensitive'

export default {
  pass: [
    { name: 'paused', profile: soundProfile({ '/specialCategories': [HEALTH] }) },
    { name: 'nothing sensitive', profile: soundProfile({ [PAUSED]: undefined }) },
    {
      name: 'not recorded',
      profile: soundProfile({ '/specialCategories': [HEALTH], '/call/recording': 'none' }),
    },
  ],
  fail: [
    {
      name: 'not paused',
      profile: soundProfile({ '/specialCategories': [HEALTH], [PAUSED]: false }),
      at: PAUSED,
    },
  ],
  review: [
    {
      name: 'special categories, not stated',
      profile: soundProfile({ '/specialCategories': [HEALTH], [PAUSED]: undefined }),
      at: PAUSED,
    },
    {
      name: 'offences, not stated',
      profile: soundProfile({
        '/criminalData': { authority: both('spellagen', 'the Gambling Act') },
        [PAUSED]: undefined,
      }),
      at: PAUSED,
    },
  ],
} satisfies RuleFixture
