import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'within', profile: soundProfile() },
    { name: 'the first day', profile: soundProfile({ '/validFrom': '2026-11-24' }) },
    { name: 'the last day', profile: soundProfile({ '/validUntil': '2026-11-24' }) },
    { name: 'no limits', profile: soundProfile({ '/validFrom': undefined, '/validUntil': undefined }) },
  ],
  fail: [
    { name: 'not yet', profile: soundProfile({ '/validFrom': '2026-11-25' }), at: '/validFrom' },
    { name: 'no longer', profile: soundProfile({ '/validUntil': '2026-11-23' }), at: '/validUntil' },
  ],
} satisfies RuleFixture
