import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const TOLD = both('Du får ett brev innan dess.', 'You will get a letter before then.')
const planned = (more: object) =>
  soundProfile({
    '/furtherProcessing': [{ purpose: both('räkna ut utsläpp', 'work out emissions'), ...more }],
  })

export default {
  pass: [
    { name: 'no new purpose', profile: soundProfile() },
    { name: 'announced', profile: planned({ from: '2027-01-01', informed: TOLD }) },
  ],
  fail: [
    { name: 'no date', profile: planned({ informed: TOLD }), at: '/furtherProcessing/0/from' },
    { name: 'nobody told', profile: planned({ from: '2027-01-01' }), at: '/furtherProcessing/0/informed' },
    {
      name: 'neither',
      profile: planned({ informed: both(' ', ' ') }),
      at: ['/furtherProcessing/0/from', '/furtherProcessing/0/informed'],
    },
  ],
} satisfies RuleFixture
