import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const AT = '/transfers/0/mechanism'
const adequate = (country: string) => soundProfile({ '/transfers': [{ country, mechanism: 'adequacy' }] })

export default {
  pass: [
    { name: 'a country on the list', profile: adequate('CH') },
    {
      name: 'a country off the list, on another safeguard',
      profile: soundProfile({ '/transfers': [{ country: 'PH', mechanism: 'scc', copy: 'officer' }] }),
    },
    { name: 'a decision on its last day', profile: adequate('GB'), today: '2031-12-31' },
  ],
  fail: [
    { name: 'a country off the list', profile: adequate('PH'), at: AT },
    { name: 'a name that every object has', refused: adequate('constructor'), at: '/transfers/0/country' },
  ],
} satisfies RuleFixture
