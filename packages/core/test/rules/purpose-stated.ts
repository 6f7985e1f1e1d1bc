import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

/** Nothing else may speak of purposes that are not there. */
const NO_PURPOSES = { '/retention': [{ whileCustomer: true, period: 'P12M' }], '/data/3': undefined }

export default {
  pass: [{ name: 'three purposes', profile: soundProfile() }],
  fail: [
    { name: 'absent', profile: soundProfile({ '/purposes': undefined, ...NO_PURPOSES }), at: '/purposes' },
    { name: 'an empty list', profile: soundProfile({ '/purposes': [], ...NO_PURPOSES }), at: '/purposes' },
  ],
} satisfies RuleFixture
