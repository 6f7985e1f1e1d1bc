import { both, type ProfilePatches, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const COMPELLING = { mechanism: 'derogation', derogation: 'compelling-interests', regular: false }
const INTERESTS = both('rädda ett bygge', 'save a building project')
const transferred = (transfer: object, more: ProfilePatches = {}) =>
  soundProfile({ ...more, '/transfers': [{ country: 'PH', ...transfer }] })

export default {
  pass: [
    { name: 'a contact', profile: transferred({ mechanism: 'bcr', copy: 'officer' }) },
    {
      name: 'adequacy, of which there is no copy',
      profile: soundProfile({ '/transfers': [{ country: 'CH', mechanism: 'adequacy' }] }),
    },
    {
      name: 'compelling interests, told, with a copy',
      profile: transferred({ ...COMPELLING, compellingInterests: INTERESTS, copy: 'officer' }),
    },
  ],
  fail: [
    ...(
      ['bcr', 'scc', 'code-of-conduct', 'certification', 'public-instrument', 'ad-hoc-clauses'] as const
    ).map((mechanism) => ({
      name: `${mechanism}, no contact`,
      profile: transferred({ mechanism }),
      at: '/transfers/0/copy',
    })),
    {
      name: 'a contact without a channel',
      profile: transferred(
        { mechanism: 'scc', copy: 'nobody' },
        { '/contacts/nobody': { name: both('ingen', 'nobody') } },
      ),
      at: '/contacts/nobody',
    },
    {
      name: 'compelling interests, no copy',
      profile: transferred({ ...COMPELLING, compellingInterests: INTERESTS }),
      at: '/transfers/0/copy',
    },
    {
      name: 'compelling interests that are not told',
      profile: transferred({ ...COMPELLING, copy: 'officer' }),
      at: '/transfers/0/compellingInterests',
    },
  ],
} satisfies RuleFixture
