import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const adequate = (country: string, more: object) =>
  soundProfile({ '/transfers': [{ country, mechanism: 'adequacy', ...more }] })

export default {
  pass: [
    { name: 'a decision on the whole country', profile: adequate('CH', {}) },
    { name: 'a scope', profile: adequate('CA', { scope: both('ett företag', 'a company') }) },
  ],
  review: [
    { name: 'Canada', profile: adequate('CA', {}), at: '/transfers/0/scope' },
    { name: 'Japan, in blank words', profile: adequate('JP', { scope: ' ' }), at: '/transfers/0/scope' },
  ],
} satisfies RuleFixture
