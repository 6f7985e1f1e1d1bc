import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const NO_DATA = { '/data': undefined, '/purposes/0/data': undefined, '/purposes/2/data': undefined }

export default {
  pass: [
    { name: 'the list says', profile: soundProfile() },
    { name: 'the profile says', profile: soundProfile({ '/sources/0/data': undefined }) },
  ],
  fail: [
    {
      name: 'neither says',
      profile: soundProfile({ '/sources/0/data': undefined, ...NO_DATA }),
      at: '/sources/0/data',
    },
    {
      name: 'empty lists',
      profile: soundProfile({ '/sources/0/data': [], ...NO_DATA, '/data': [] }),
      at: '/sources/0/data',
    },
  ],
} satisfies RuleFixture
