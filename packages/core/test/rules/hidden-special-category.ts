import { both, soundProfile } from '@gdpr-script/test-utils'
import { HEALTH } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

const AIDS = both('nya hörapparater', 'new hearing aids')

export default {
  pass: [
    { name: 'electricity', profile: soundProfile() },
    {
      name: 'marked as such',
      profile: soundProfile({ '/call/about': AIDS, '/specialCategories': [HEALTH] }),
    },
  ],
  review: [
    { name: 'the subject of the call', profile: soundProfile({ '/call/about': AIDS }), at: '/call/about' },
    {
      name: 'a list by its name',
      profile: soundProfile({ '/sources/0/name': 'Medlemmar i Svenska Kyrkan' }),
      at: '/sources/0/name',
    },
    {
      name: 'a purpose and a category of data',
      profile: soundProfile({
        '/purposes/1/label': both('leverera läkemedel', 'deliver medicines'),
        '/data/3/label': both('diagnos', 'diagnosis'),
      }),
      at: ['/purposes/1/label', '/data/3/label'],
    },
  ],
} satisfies RuleFixture
