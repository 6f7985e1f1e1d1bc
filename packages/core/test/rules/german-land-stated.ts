import { both, soundProfile } from '@gdpr-script/test-utils'
import { IN_GERMANY, SWEDISH } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'another market', profile: soundProfile() },
    { name: 'a Land', profile: soundProfile(IN_GERMANY) },
    {
      name: 'an authority of a Land',
      profile: soundProfile({
        ...IN_GERMANY,
        '/controller/region': undefined,
        '/authority': {
          ...SWEDISH,
          name: 'Berliner Beauftragte für Datenschutz und Informationsfreiheit',
          url: 'https://www.datenschutz-berlin.de',
        },
      }),
    },
    {
      name: 'a public body',
      profile: soundProfile({
        ...IN_GERMANY,
        '/controller/region': undefined,
        '/controller/publicAuthority': true,
      }),
    },
    {
      name: 'a foreign company',
      profile: soundProfile({ ...IN_GERMANY, '/controller/region': undefined, '/controller/country': 'AT' }),
    },
  ],
  fail: [
    {
      name: 'absent',
      profile: soundProfile({ ...IN_GERMANY, '/controller/region': undefined }),
      at: '/controller/region',
    },
  ],
  review: [
    {
      name: 'the federal commissioner',
      profile: soundProfile({
        ...IN_GERMANY,
        '/authority': { ...SWEDISH, name: both('BfDI', 'BfDI'), url: 'https://www.bfdi.bund.de' },
      }),
      at: '/authority',
    },
  ],
} satisfies RuleFixture
