import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'short and plain', profile: soundProfile() },
    {
      name: 'twenty words',
      profile: soundProfile({ '/call/about': both('ett elavtal', `a contract ${'and more '.repeat(9)}`) }),
    },
    {
      name: 'in some cases, which says that it depends',
      profile: soundProfile({
        '/wording': { en: { 'purchase.complaint': 'In some cases you can complain to {$authority}.' } },
      }),
    },
  ],
  review: [
    {
      name: 'twenty-one words',
      profile: soundProfile({ '/call/about': both('ett elavtal', `a contract x ${'and more '.repeat(9)}`) }),
      at: '/call/about',
    },
    {
      name: 'a vague word in the profile',
      profile: soundProfile({
        '/purposes/1/label': both('eventuellt leverera el', 'deliver the electricity'),
      }),
      at: '/purposes/1/label',
    },
    {
      name: "a vague word in the brand's wording",
      profile: soundProfile({
        '/wording': { en: { 'purchase.complaint': 'You might complain to {$authority}.' } },
      }),
      at: '/wording/en/purchase.complaint',
    },
    {
      name: "a long sentence of the brand's, values counted as words",
      profile: soundProfile({
        '/wording': { en: { 'purchase.complaint': `{$authority} ${'and so on '.repeat(7)}.` } },
      }),
      at: '/wording/en/purchase.complaint',
    },
  ],
} satisfies RuleFixture
