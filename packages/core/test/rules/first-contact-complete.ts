import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const FIRST = 'opening.first-contact'
const WITHOUT = { opening: ['opening.presentation', 'opening.recording'] }
const worded = (text: string) => soundProfile({ '/wording': { sv: { [FIRST]: text } } })

export default {
  pass: [
    { name: 'a list', profile: soundProfile() },
    { name: 'customers alone', profile: soundProfile({ '/sources/0': undefined, '/scripts': WITHOUT }) },
    { name: 'inbound', profile: soundProfile({ '/call/direction': 'inbound', '/scripts': WITHOUT }) },
    {
      name: 'own words',
      profile: worded('Numret kommer från {$sourceName}. Du får säga nej. Mer kommer via {$followUp}.'),
    },
    {
      name: 'own words, written out',
      profile: worded('Numret kommer från Adressloftet. Du får säga nej. Mer kommer som sms.'),
    },
  ],
  fail: [
    { name: 'left out', profile: soundProfile({ '/scripts': WITHOUT }), at: '/scripts/opening' },
    {
      name: 'own words without the source',
      profile: worded('Du får säga nej. Mer kommer via {$followUp}.'),
      at: `/wording/sv/${FIRST}`,
    },
    {
      name: 'own words without the objection',
      profile: worded('Numret kommer från {$sourceName}. Mer kommer via {$followUp}.'),
      at: `/wording/sv/${FIRST}`,
    },
    {
      name: 'own words without the rest',
      profile: worded('Numret kommer från {$sourceName}. Du får säga nej.'),
      at: `/wording/sv/${FIRST}`,
    },
  ],
} satisfies RuleFixture
