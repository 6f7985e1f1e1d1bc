import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const RIGHTS = 'purchase.rights'

export default {
  pass: [
    { name: 'built-in words', profile: soundProfile() },
    {
      name: 'own words for all four',
      profile: soundProfile({
        '/wording': {
          sv: { [RIGHTS]: 'Du kan få tillgång, rättelse, radering och begränsning. Ring {$phone}.' },
          en: { [RIGHTS]: 'You can get access, correction, erasure and restriction. Call {$phone}.' },
        },
      }),
    },
    {
      name: 'a language without word lists',
      profile: soundProfile({ '/wording': { fi: { [RIGHTS]: 'Soita {$phone}.' } } }),
    },
  ],
  review: [
    {
      name: 'no restriction',
      profile: soundProfile({
        '/wording': {
          sv: { [RIGHTS]: 'Du kan få se, rätta och radera dina uppgifter. Ring {$phone}, {$hours}.' },
        },
      }),
      at: `/wording/sv/${RIGHTS}`,
    },
    {
      name: 'no more than where to call',
      profile: soundProfile({
        '/wording': { en: { [RIGHTS]: 'About your data, call {$phone}, {$hours}.' } },
      }),
      at: Array.from({ length: 4 }, () => `/wording/en/${RIGHTS}`),
    },
    {
      name: 'one variant of a message',
      profile: soundProfile({
        '/wording': {
          en: {
            [RIGHTS]:
              '.input {$phone :string} .match $phone x {{See, correct, delete.}} * {{See, correct, delete, pause, {$hours}.}}',
          },
        },
      }),
      at: `/wording/en/${RIGHTS}`,
    },
  ],
} satisfies RuleFixture
