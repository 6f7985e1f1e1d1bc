import { both, type ProfilePatches, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const claimed = (noticeException: object, more: ProfilePatches = {}) =>
  soundProfile({ '/sources/0/noticeException': noticeException, ...more })

export default {
  pass: [
    { name: 'none claimed', profile: soundProfile() },
    { name: 'a law is named', profile: claimed({ ground: 'c', law: both('en lag', 'an Act') }) },
    { name: 'nobody is on the line', profile: claimed({ ground: 'b' }, { '/call/direction': 'inbound' }) },
  ],
  review: [
    { name: 'too much effort', profile: claimed({ ground: 'b' }), at: '/sources/0/noticeException' },
    { name: 'known already', profile: claimed({ ground: 'a' }), at: '/sources/0/noticeException' },
    {
      name: 'a law that is not named',
      profile: claimed({ ground: 'd' }),
      at: '/sources/0/noticeException/law',
    },
  ],
} satisfies RuleFixture
