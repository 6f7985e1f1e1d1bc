import { both, type ProfilePatches, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const abroad = (more: ProfilePatches = {}) => soundProfile({ '/controller/country': 'CH', ...more })

export default {
  pass: [
    { name: 'a controller in the EEA', profile: soundProfile({ '/controller/country': 'NO' }) },
    {
      name: 'a representative',
      profile: abroad({ '/controller/representative': { name: 'Ombudet', contact: 'officer' } }),
    },
    {
      name: 'an exemption',
      profile: abroad({
        '/controller/representativeExemption': both('vi ringer bara någon gång', 'we call only now and then'),
      }),
    },
    { name: 'a public authority', profile: abroad({ '/controller/publicAuthority': true }) },
  ],
  review: [
    { name: 'nothing stated', profile: abroad(), at: '/controller/representative' },
    {
      name: 'a representative without a name',
      profile: abroad({ '/controller/representative': { name: ' ', contact: 'officer' } }),
      at: '/controller/representative',
    },
  ],
  fail: [
    {
      name: 'an exemption without words',
      profile: abroad({ '/controller/representativeExemption': ' ' }),
      at: '/controller/representativeExemption',
    },
  ],
} satisfies RuleFixture
