import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const VAGUE = both('så länge det behövs', 'for as long as necessary')

export default {
  pass: [
    { name: 'a period', profile: soundProfile() },
    { name: 'vague words beside a period', profile: soundProfile({ '/retention/2/criteria': VAGUE }) },
    {
      name: 'an event',
      profile: soundProfile({
        '/retention/2': { criteria: both('tills du säger nej', 'until you say no'), purposes: ['offer'] },
      }),
    },
  ],
  review: [
    {
      name: 'as long as necessary',
      profile: soundProfile({ '/retention/2': { criteria: VAGUE, purposes: ['offer'] } }),
      at: '/retention/2/criteria',
    },
    {
      name: 'vague in one language',
      profile: soundProfile({
        '/retention/2': {
          criteria: both('Så länge det behövs för ändamålet', 'until you say no'),
          purposes: ['offer'],
        },
      }),
      at: '/retention/2/criteria',
    },
  ],
} satisfies RuleFixture
