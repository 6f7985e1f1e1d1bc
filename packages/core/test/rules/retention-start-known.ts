import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'after the relationship, or from an event', profile: soundProfile() },
    {
      name: 'described in the criteria',
      profile: soundProfile({
        '/retention/1/from': undefined,
        '/retention/1/criteria': both(
          'i sju år efter årets slut',
          'for seven years after the end of the year',
        ),
      }),
    },
  ],
  review: [
    {
      name: 'a duty in law',
      profile: soundProfile({ '/retention/1/from': undefined }),
      at: '/retention/1/from',
    },
    {
      name: 'a contract',
      profile: soundProfile({ '/retention/0/whileCustomer': undefined }),
      at: '/retention/0/from',
    },
    {
      name: 'a row for all',
      profile: soundProfile({ '/retention': [{ period: 'P7Y' }] }),
      at: '/retention/0/from',
    },
  ],
} satisfies RuleFixture
