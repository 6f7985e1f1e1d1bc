import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const worded = (text: string) => soundProfile({ '/wording': { sv: { 'purchase.complaint': text } } })

export default {
  pass: [
    { name: 'built-in words', profile: soundProfile() },
    {
      name: 'always about something else',
      profile: worded('Du kan få uppgifter raderade i vissa fall. Klaga hos {$authority} kan du alltid.'),
    },
  ],
  review: [
    {
      name: 'erasure',
      profile: worded('Du kan alltid få uppgifter raderade. Klaga hos {$authority}.'),
      at: '/wording/sv/purchase.complaint',
    },
    {
      name: 'portability',
      profile: worded('I samtliga fall kan du flytta uppgifterna. Klaga hos {$authority}.'),
      at: '/wording/sv/purchase.complaint',
    },
  ],
} satisfies RuleFixture
