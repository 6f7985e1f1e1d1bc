import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const VITAL = {
  basis: 'vital-interests',
  situation: both('du behöver el för vård hemma', 'you need electricity for care at home'),
}
const PURPOSE = {
  id: 'care',
  label: both('hjälpa dig vid avbrott', 'help you in a power cut'),
  legalBasis: VITAL,
}

export default {
  pass: [
    { name: 'another basis', profile: soundProfile() },
    {
      name: 'no sale',
      profile: soundProfile({
        '/purposes': [PURPOSE],
        '/offer': undefined,
        '/retention': [{ period: 'P1Y' }],
        '/data/3': undefined,
      }),
    },
  ],
  fail: [
    {
      name: 'marketing',
      profile: soundProfile({ '/purposes/0/legalBasis': VITAL }),
      at: '/purposes/0/legalBasis/basis',
    },
  ],
  review: [
    {
      name: 'a sale',
      profile: soundProfile({ '/purposes/1/legalBasis': VITAL }),
      at: '/purposes/1/legalBasis/basis',
    },
  ],
} satisfies RuleFixture
