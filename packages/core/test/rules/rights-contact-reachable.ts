import { soundProfile } from '@gdpr-script/test-utils'
import { BRIEF, NOBODY } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'telephone and e-mail', profile: soundProfile() },
    { name: 'a route by e-mail', profile: soundProfile({ '/rights/routes': { access: 'officer' } }) },
  ],
  fail: [
    { name: 'absent', profile: soundProfile({ ...BRIEF, '/rights': undefined }), at: '/rights' },
    {
      name: 'a route to nobody, whose id has signs of a pointer',
      profile: soundProfile({
        '/contacts/a~1b~0c': NOBODY,
        '/rights/routes': { access: 'a/b~c', erasure: 'a/b~c' },
      }),
      at: '/contacts/a~1b~0c',
    },
    {
      name: 'nobody for all of them',
      profile: soundProfile({ ...BRIEF, '/contacts/nobody': NOBODY, '/rights/default': 'nobody' }),
      at: '/contacts/nobody',
    },
  ],
} satisfies RuleFixture
