import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const SCC = { country: 'PH', mechanism: 'scc', copy: 'officer' }

export default {
  pass: [
    { name: 'nothing leaves the EEA', profile: soundProfile() },
    { name: 'a safeguard', profile: soundProfile({ '/transfers': [SCC] }) },
    {
      name: 'access from a country with a safeguard',
      profile: soundProfile({ '/transfers': [SCC], '/dataLocations/remoteAccess': ['PH', 'IE'] }),
    },
  ],
  fail: [
    {
      name: 'no mechanism',
      refused: soundProfile({ '/transfers': [{ country: 'PH' }] }),
      at: '/transfers/0/mechanism',
    },
    {
      name: 'a derogation without its letter',
      profile: soundProfile({ '/transfers': [{ country: 'PH', mechanism: 'derogation', regular: false }] }),
      at: '/transfers/0/derogation',
    },
    {
      name: 'access from outside, said not to be there',
      profile: soundProfile({ '/dataLocations/remoteAccess': ['PH'] }),
      at: '/transfers',
    },
    {
      name: 'storage outside, transfers not stated',
      profile: soundProfile({ '/transfers': undefined, '/dataLocations/storage': ['SE', 'US'] }),
      at: '/transfers',
    },
  ],
  review: [
    { name: 'not stated', profile: soundProfile({ '/transfers': undefined }), at: '/transfers' },
    {
      name: 'a country in the EEA',
      profile: soundProfile({ '/transfers': [{ country: 'IS', mechanism: 'adequacy' }] }),
      at: '/transfers/0/country',
    },
  ],
} satisfies RuleFixture
