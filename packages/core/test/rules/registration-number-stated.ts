import { both, type ProfilePatches, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const without = (more: ProfilePatches = {}) =>
  soundProfile({ '/controller/registrationNumber': undefined, ...more })

const PURPOSE = {
  id: 'bookkeeping',
  label: both('sköta bokföringen', 'do the bookkeeping'),
  legalBasis: {
    basis: 'legal-obligation',
    law: both('bokföringslagen', 'the Swedish Accounting Act'),
    duty: both('spara fakturor', 'keep invoices'),
  },
}

export default {
  pass: [
    { name: 'a number', profile: soundProfile() },
    { name: 'a business audience', profile: without({ '/call/audience': 'business' }) },
    { name: 'another market', profile: without({ '/market': 'FI' }) },
    {
      name: 'no sale',
      profile: without({
        '/offer': undefined,
        '/purposes': [PURPOSE],
        '/retention': [{ period: 'P7Y', from: both('från årets slut', 'from the end of the year') }],
      }),
    },
  ],
  fail: [
    { name: 'absent', profile: without(), at: '/controller/registrationNumber' },
    {
      name: 'blank',
      profile: without({ '/controller/registrationNumber': ' ' }),
      at: '/controller/registrationNumber',
    },
  ],
} satisfies RuleFixture
