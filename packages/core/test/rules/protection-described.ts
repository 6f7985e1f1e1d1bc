import { both, soundProfile } from '@gdpr-script/test-utils'
import { HEALTH } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'measures', profile: soundProfile({ '/children': {}, '/specialCategories': [HEALTH] }) },
    { name: 'nothing to protect', profile: soundProfile({ '/securityMeasures': [] }) },
  ],
  fail: [
    {
      name: 'children',
      profile: soundProfile({ '/children': {}, '/securityMeasures': undefined }),
      at: '/securityMeasures',
    },
    {
      name: 'special categories',
      profile: soundProfile({ '/specialCategories': [HEALTH], '/securityMeasures': [] }),
      at: '/securityMeasures',
    },
    {
      name: 'offences, and a blank measure',
      profile: soundProfile({
        '/criminalData': { authority: both('spellagen', 'the Gambling Act') },
        '/securityMeasures': [' '],
      }),
      at: '/securityMeasures',
    },
  ],
} satisfies RuleFixture
