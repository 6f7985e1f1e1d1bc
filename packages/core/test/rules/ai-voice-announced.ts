import { soundProfile } from '@gdpr-script/test-utils'
import { ON_CONSENT } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

const MACHINE = { ...ON_CONSENT, '/call/aiVoice': true }
const OPENING = ['opening.presentation', 'opening.recording', 'opening.first-contact']

export default {
  pass: [
    { name: 'people call', profile: soundProfile() },
    { name: 'first', profile: soundProfile(MACHINE) },
    {
      name: "a clause of the brand's own",
      profile: soundProfile({
        ...MACHINE,
        '/scripts': { opening: ['brand.machine', ...OPENING] },
        '/brandClauses': { 'brand.machine': { citations: ['eu:2024/1689:50(1)'], required: true } },
        '/wording': {
          sv: { 'brand.machine': 'Hej, jag är en dator.' },
          en: { 'brand.machine': 'Hello, I am a computer.' },
        },
      }),
    },
  ],
  fail: [
    {
      name: 'left out',
      profile: soundProfile({ ...MACHINE, '/scripts': { opening: OPENING } }),
      at: '/scripts/opening',
    },
    {
      name: 'second',
      profile: soundProfile({ ...MACHINE, '/scripts': { opening: [...OPENING, 'opening.ai-voice'] } }),
      at: '/scripts/opening',
    },
  ],
} satisfies RuleFixture
