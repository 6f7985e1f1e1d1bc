import { both, soundProfile } from '@gdpr-script/test-utils'
import { purchaseWithout } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

const OFFER = { minimumAge: 18 }

export default {
  pass: [
    { name: 'by text message', profile: soundProfile() },
    {
      name: 'exempt',
      profile: soundProfile({
        '/offer': {
          ...OFFER,
          exemptFromWrittenAcceptance: both('det gäller ett lotteri', 'this is a lottery'),
        },
      }),
    },
    { name: 'a market without the rule', profile: soundProfile({ '/market': 'DK', '/offer': OFFER }) },
    { name: 'the person called', profile: soundProfile({ '/call/direction': 'inbound', '/offer': OFFER }) },
    {
      name: 'nothing but a call',
      profile: soundProfile({ '/offer': OFFER, '/purposes': [], '/retention': [] }),
    },
  ],
  fail: [
    {
      name: 'no way',
      profile: soundProfile({ '/offer/writtenOffer': undefined }),
      at: '/offer/writtenOffer',
    },
    {
      name: 'the company made the person call',
      profile: soundProfile({
        '/call/direction': 'inbound',
        '/call/prompted': true,
        '/offer/writtenOffer': undefined,
      }),
      at: '/offer/writtenOffer',
    },
    {
      name: 'left out',
      profile: soundProfile(purchaseWithout('purchase.written-acceptance')),
      at: '/scripts/purchase',
    },
  ],
  review: [
    {
      name: 'perhaps no purchase',
      profile: soundProfile({
        '/offer': undefined,
        '/purposes/1/moment': undefined,
        '/purposes/2/moment': undefined,
      }),
      at: '/offer/writtenOffer',
    },
  ],
} satisfies RuleFixture
