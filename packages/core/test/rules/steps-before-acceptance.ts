import { both, type ProfilePatches, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const STAGE = '/purposes/1/legalBasis/stage'
const performed = (more: ProfilePatches = {}) => soundProfile({ [STAGE]: 'performance', ...more })

export default {
  pass: [
    { name: 'steps before', profile: soundProfile() },
    {
      name: 'exempt from written acceptance',
      profile: performed({ '/offer/exemptFromWrittenAcceptance': both('abonnemang', 'subscription') }),
    },
    { name: 'businesses', profile: performed({ '/call/audience': 'business' }) },
    { name: 'unprompted inbound', profile: performed({ '/call/direction': 'inbound' }) },
    { name: 'Germany, which knows no written acceptance', profile: performed({ '/market': 'DE' }) },
  ],
  review: [
    { name: 'performance during the call', profile: performed(), at: STAGE },
    { name: 'Åland', profile: performed({ '/market': 'AX' }), at: STAGE },
    {
      name: 'a prompted inbound call',
      profile: performed({ '/call/direction': 'inbound', '/call/prompted': true }),
      at: STAGE,
    },
  ],
} satisfies RuleFixture
