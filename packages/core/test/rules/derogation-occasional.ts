import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const derogated = (more: object) =>
  soundProfile({ '/transfers': [{ country: 'PH', mechanism: 'derogation', derogation: 'b', ...more }] })

export default {
  pass: [
    { name: 'a single case', profile: derogated({ regular: false }) },
    {
      name: 'another mechanism',
      profile: soundProfile({
        '/transfers': [{ country: 'PH', mechanism: 'scc', copy: 'officer', regular: true }],
      }),
    },
  ],
  fail: [{ name: 'regular', profile: derogated({ regular: true }), at: '/transfers/0/mechanism' }],
  review: [{ name: 'not stated', profile: derogated({}), at: '/transfers/0/regular' }],
} satisfies RuleFixture
