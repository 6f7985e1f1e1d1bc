import { both, soundProfile } from '@gdpr-script/test-utils'
import { HEALTH, ON_CONSENT, PURCHASE, purchaseWithout } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'in the script', profile: soundProfile() },
    { name: 'in the letter alone', profile: soundProfile(purchaseWithout('purchase.portability')) },
    {
      name: "a clause of the brand's own",
      profile: soundProfile({
        '/notice/followUp': ['sms'],
        '/scripts': { purchase: [...PURCHASE.filter((id) => id !== 'purchase.portability'), 'brand.move'] },
        '/brandClauses': { 'brand.move': { citations: ['gdpr:20'] } },
        '/wording': {
          sv: { 'brand.move': 'Vissa uppgifter kan du flytta.' },
          en: { 'brand.move': 'You can move your data.' },
        },
      }),
    },
    {
      name: 'nothing to take along',
      profile: soundProfile({
        ...purchaseWithout('purchase.portability'),
        '/notice/followUp': ['sms'],
        '/purposes/1/legalBasis': {
          basis: 'vital-interests',
          situation: both('det brinner', 'there is a fire'),
        },
      }),
    },
  ],
  fail: [
    {
      name: 'left out, and a text message alone comes after the call',
      profile: soundProfile({ ...purchaseWithout('purchase.portability'), '/notice/followUp': ['sms'] }),
      at: '/scripts/purchase',
    },
    {
      name: 'explicit consent',
      profile: soundProfile({
        ...purchaseWithout('purchase.portability'),
        '/notice/followUp': ['sms'],
        '/specialCategories': [{ ...HEALTH, condition: 'a' }],
        '/purposes/1/legalBasis': {
          basis: 'legal-obligation',
          law: both('ellagen', 'the Swedish Electricity Act'),
          duty: both('leverera el', 'deliver electricity'),
        },
      }),
      at: '/scripts/purchase',
    },
    {
      name: 'consent for the call alone, which the purchase does not speak of',
      profile: soundProfile({
        ...ON_CONSENT,
        '/notice/followUp': ['sms'],
        '/purposes/1/legalBasis': {
          basis: 'legal-obligation',
          law: both('ellagen', 'the Swedish Electricity Act'),
          duty: both('leverera el', 'deliver electricity'),
        },
      }),
      at: '/purposes/0/moment',
    },
  ],
} satisfies RuleFixture
