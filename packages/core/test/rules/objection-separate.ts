import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const RIGHTS = 'purchase.rights'
const REST = [
  'purchase.controller',
  'purchase.purpose',
  'purchase.purpose-next',
  'purchase.retention',
  'purchase.retention-purpose',
  RIGHTS,
  'purchase.portability',
  'purchase.complaint',
  'purchase.rest-in-writing',
  'purchase.written-acceptance',
]
const WITHOUT = { purchase: REST }
const OFFERED = { 'objection-offered': 'what is said nowhere is not offered either' }

export default {
  pass: [
    { name: 'clauses of their own', profile: soundProfile() },
    {
      name: 'left out at the purchase, said when every call begins',
      profile: soundProfile({ '/scripts': WITHOUT, '/sources/1': undefined }),
    },
    {
      name: "a clause of the brand's own",
      profile: soundProfile({
        '/scripts': { purchase: [...REST, 'brand.no'] },
        '/brandClauses': { 'brand.no': { citations: ['gdpr:21(4)'], required: true } },
        '/wording': {
          sv: { 'brand.no': 'Du får säga nej till reklam.' },
          en: { 'brand.no': 'You can say no to marketing.' },
        },
      }),
    },
    {
      name: 'rights worded without it',
      profile: soundProfile({
        '/wording': { sv: { [RIGHTS]: 'Du har rätt till tillgång, rättelse, radering och begränsning.' } },
      }),
    },
  ],
  fail: [
    {
      name: 'left out of the purchase',
      profile: soundProfile({ '/scripts': WITHOUT }),
      at: '/scripts/purchase',
      alsoRaises: OFFERED,
    },
    {
      name: 'grounds left out',
      profile: soundProfile({
        '/scripts': WITHOUT,
        '/purposes/0/directMarketing': false,
        '/purposes/0/moment': 'purchase',
      }),
      at: '/scripts/purchase',
      alsoRaises: OFFERED,
    },
    {
      name: 'a purpose of the call alone, which no script says',
      profile: soundProfile({ '/purposes/0/directMarketing': false, '/sources/0': undefined }),
      at: '/purposes/0/moment',
      alsoRaises: OFFERED,
    },
  ],
  review: [
    {
      name: 'mixed with the other rights',
      profile: soundProfile({
        '/wording': {
          sv: { [RIGHTS]: 'Du kan få se, rätta, radera, begränsa och invända. Ring {$phone}, {$hours}.' },
        },
      }),
      at: `/wording/sv/${RIGHTS}`,
    },
  ],
} satisfies RuleFixture
