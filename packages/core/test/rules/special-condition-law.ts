import { both, soundProfile } from '@gdpr-script/test-utils'
import { HEALTH } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

const LAW = { law: both('smittskyddslagen', 'the Communicable Diseases Act') }
const on = (condition: string, more: object = {}) => ({ ...HEALTH, condition, ...more })

export default {
  pass: [
    { name: 'a condition without a law', profile: soundProfile({ '/specialCategories': [HEALTH] }) },
    {
      name: 'laws named',
      profile: soundProfile({
        '/specialCategories': ['b', 'g', 'h', 'i', 'j'].map((letter) => on(letter, LAW)),
      }),
    },
  ],
  fail: [
    {
      name: 'b, g, i and j',
      profile: soundProfile({ '/specialCategories': ['b', 'g', 'i', 'j'].map((letter) => on(letter)) }),
      at: [0, 1, 2, 3].map((index) => `/specialCategories/${index}/law`),
    },
    {
      name: 'a blank law',
      profile: soundProfile({ '/specialCategories': [on('g', { law: ' ' })] }),
      at: '/specialCategories/0/law',
    },
  ],
  review: [
    {
      name: 'h, where a contract serves as well',
      profile: soundProfile({ '/specialCategories': [on('h')] }),
      at: '/specialCategories/0/law',
    },
  ],
} satisfies RuleFixture
