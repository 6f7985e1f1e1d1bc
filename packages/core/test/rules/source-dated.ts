import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const AT = '/sources/0/obtained'
const dated = (fields: Readonly<Record<string, unknown>>) =>
  soundProfile(
    Object.fromEntries(Object.entries(fields).map(([field, value]) => [`/sources/0/${field}`, value])),
  )

export default {
  pass: [
    { name: 'three weeks ago', profile: soundProfile() },
    { name: 'a month ago to the day', profile: dated({ obtained: '2026-10-24' }) },
    {
      name: 'older, but people were told within the month',
      profile: dated({ obtained: '2026-08-10', informedOn: '2026-09-10' }),
    },
    { name: 'undated, but given by the person', profile: soundProfile({ '/sources/1/obtained': undefined }) },
    {
      name: 'an exception is claimed',
      profile: dated({ obtained: undefined, noticeException: { ground: 'b' } }),
    },
  ],
  fail: [
    {
      name: 'people were told too late',
      profile: dated({ obtained: '2026-08-10', informedOn: '2026-09-11' }),
      at: '/sources/0/informedOn',
    },
  ],
  review: [
    { name: 'a month and a day ago', profile: dated({ obtained: '2026-10-23' }), at: AT },
    { name: 'absent', profile: dated({ obtained: undefined }), at: AT },
    { name: 'a phrase', profile: dated({ obtained: both('i höstas', 'last autumn') }), at: AT },
    {
      name: 'undated, though people were told',
      profile: dated({ obtained: undefined, informedOn: '2026-09-10' }),
      at: AT,
    },
  ],
} satisfies RuleFixture
