import { both, soundProfile } from '@gdpr-script/test-utils'
import { SWEDISH } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

const OLD = both('Datainspektionen', 'Swedish Data Inspection Board')

export default {
  pass: [
    { name: 'built in', profile: soundProfile() },
    { name: 'the current name', profile: soundProfile({ '/authority': SWEDISH }) },
    {
      name: "Åland's is still called so",
      profile: soundProfile({
        '/market': 'AX',
        '/authority': { ...SWEDISH, name: OLD, url: 'https://www.di.ax' },
      }),
    },
    {
      name: "Åland's in Finland's market, known by its address",
      profile: soundProfile({
        '/market': 'FI',
        '/authority': { ...SWEDISH, name: OLD, url: 'https://www.di.ax' },
      }),
    },
    {
      name: 'Åland named beside it',
      profile: soundProfile({
        '/authority': { ...SWEDISH, name: 'Datainspektionen på Åland', url: 'https://www.imy.se' },
      }),
    },
    {
      name: 'part of another word',
      profile: soundProfile({ '/approvedBy': 'Datainspektionensgatan' }),
    },
  ],
  fail: [
    {
      name: 'name and address',
      profile: soundProfile({
        '/authority': { ...SWEDISH, name: OLD, url: 'https://www.datainspektionen.se' },
      }),
      at: ['/authority/name/sv', '/authority/name/en', '/authority/url'],
    },
    {
      name: "the brand's wording",
      profile: soundProfile({
        '/wording': { sv: { 'purchase.complaint': 'Du kan klaga hos {$authority}, förr DATAINSPEKTIONEN.' } },
      }),
      at: '/wording/sv/purchase.complaint',
    },
    {
      name: 'an old law',
      profile: soundProfile({ '/purposes/2/legalBasis/law/sv': 'personuppgiftslagen' }),
      at: '/purposes/2/legalBasis/law/sv',
    },
  ],
} satisfies RuleFixture
