import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const american = (more: object) =>
  soundProfile({ '/transfers': [{ country: 'US', mechanism: 'adequacy', ...more }] })

export default {
  pass: [
    { name: 'certified', profile: american({ dpfCertified: true }) },
    { name: 'on standard clauses', profile: american({ mechanism: 'scc', copy: 'officer' }) },
  ],
  fail: [
    { name: 'not stated', profile: american({}), at: '/transfers/0/dpfCertified' },
    { name: 'not certified', profile: american({ dpfCertified: false }), at: '/transfers/0/dpfCertified' },
  ],
} satisfies RuleFixture
