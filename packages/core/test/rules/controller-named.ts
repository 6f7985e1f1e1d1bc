import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const NAMELESS = soundProfile({
  '/controller/name': ' ',
  // The honest fallback that stands in for the name takes longer to say, and comes before everything else.
  '/data/3': undefined,
  '/data/2': undefined,
  '/retention/0/period': undefined,
  '/call/recording': 'none',
})

export default {
  pass: [{ name: 'a name', profile: soundProfile() }],
  fail: [
    {
      name: 'blank',
      profile: NAMELESS,
      at: '/controller/name',
      alsoRaises: { 'opening-complete': 'nobody can say for whom the call is made' },
    },
    { name: 'absent', refused: soundProfile({ '/controller/name': undefined }), at: '/controller/name' },
  ],
} satisfies RuleFixture
