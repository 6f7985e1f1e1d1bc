import { both, soundProfile } from '@gdpr-script/test-utils'
import { NORWEGIAN } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    {
      name: 'a country word',
      profile: soundProfile({ '/controller/country': 'NO', '/authority': NORWEGIAN }),
    },
    {
      name: 'at home',
      profile: soundProfile({ '/market': 'NO', '/authority': { ...NORWEGIAN, name: 'Datatilsynet' } }),
    },
  ],
  fail: [
    {
      name: 'abroad',
      profile: soundProfile({
        '/controller/country': 'NO',
        '/authority': { ...NORWEGIAN, name: both('Datatilsynet', 'Datatilsynet') },
      }),
      at: '/authority/name',
      alsoRaises: { 'authority-near-the-person': 'it is the authority of another country' },
    },
  ],
} satisfies RuleFixture
