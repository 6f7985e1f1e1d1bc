import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const register = (more: object) =>
  soundProfile({
    '/sources/0': {
      id: 'register',
      kind: 'public-register',
      name: 'fastighetsregistret',
      obtained: '2026-11-02',
      ...more,
    },
  })

export default {
  pass: [
    { name: 'closed', profile: soundProfile() },
    { name: 'open', profile: soundProfile({ '/sources/0/publiclyAvailable': true }) },
    { name: 'a register, open as they are', profile: register({}) },
  ],
  review: [
    {
      name: 'a list, not stated',
      profile: soundProfile({ '/sources/0/publiclyAvailable': undefined }),
      at: '/sources/0/publiclyAvailable',
    },
    {
      name: 'a register said to be closed',
      profile: register({ publiclyAvailable: false }),
      at: '/sources/0/publiclyAvailable',
    },
  ],
} satisfies RuleFixture
