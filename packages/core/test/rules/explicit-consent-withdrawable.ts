import { type ProfilePatches, soundProfile } from '@gdpr-script/test-utils'
import { BRIEF, HEALTH, NOBODY } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

const explicit = (more: object, patches: ProfilePatches = {}) =>
  soundProfile({
    ...BRIEF,
    '/contacts/nobody': NOBODY,
    '/specialCategories': [{ ...HEALTH, condition: 'a', ...more }],
    ...patches,
  })

export default {
  pass: [
    { name: 'the contact for rights', profile: explicit({}) },
    { name: 'a contact of its own', profile: explicit({ withdrawal: 'officer' }) },
    {
      name: 'another condition',
      profile: soundProfile({
        '/contacts/nobody': NOBODY,
        '/specialCategories': [{ ...HEALTH, withdrawal: 'nobody' }],
      }),
    },
  ],
  fail: [
    {
      name: 'a contact of its own that nobody can reach',
      profile: explicit({ withdrawal: 'nobody' }),
      at: '/specialCategories/0/withdrawal',
    },
    {
      name: 'a route to nobody',
      profile: explicit({}, { '/rights/routes': { 'withdraw-consent': 'nobody' } }),
      at: '/specialCategories/0/withdrawal',
      alsoRaises: { 'rights-contact-reachable': 'the route leads nowhere for anybody' },
    },
  ],
} satisfies RuleFixture
