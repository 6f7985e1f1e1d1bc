import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const PRESENTATION = 'opening.presentation'
const worded = (text: string) => soundProfile({ '/wording': { sv: { [PRESENTATION]: text } } })

export default {
  pass: [
    { name: 'built-in words', profile: soundProfile() },
    {
      name: 'own words, values by name',
      profile: worded('Hej, {$agentName} från {$callerName} för {$controllerName}, om {$about}.'),
    },
    {
      name: 'own words, written out',
      profile: worded('Hej, {$agentName} från Ringklar för Exempelbolaget, om ett nytt elavtal.'),
    },
    { name: 'inbound', profile: soundProfile({ '/call/direction': 'inbound', '/call/about': undefined }) },
    {
      name: 'businesses',
      profile: soundProfile({ '/call/audience': 'business', '/call/about': undefined }),
    },
    {
      name: 'an agent without a name, where no law wants it',
      profile: soundProfile({
        '/market': 'FI',
        '/wording': { sv: { [PRESENTATION]: '{$callerName} för {$controllerName}, om {$about}.' } },
      }),
    },
    {
      name: 'the brand itself calls',
      profile: soundProfile({ '/caller': { name: 'Exempelbolaget', role: 'controller' } }),
    },
  ],
  fail: [
    { name: 'no subject', profile: soundProfile({ '/call/about': undefined }), at: '/call/about' },
    {
      name: 'own words without the agent',
      profile: worded('Hej, {$callerName} för {$controllerName}, om {$about}.'),
      at: `/wording/sv/${PRESENTATION}`,
    },
    {
      name: 'own words without the company',
      profile: worded('Hej, {$agentName} från {$callerName}, om {$about}.'),
      at: `/wording/sv/${PRESENTATION}`,
    },
    {
      name: 'left out',
      profile: soundProfile({ '/scripts': { opening: ['opening.recording', 'opening.first-contact'] } }),
      at: '/scripts/opening',
    },
  ],
  review: [{ name: 'no call', profile: soundProfile({ '/call': undefined }), at: '/call' }],
} satisfies RuleFixture
