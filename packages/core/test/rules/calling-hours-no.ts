import { type ProfilePatches, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const norwegian = (more: ProfilePatches) =>
  soundProfile({ '/market': 'NO', '/call/hours/holidays/calendar': 'NO', ...more })

export default {
  pass: [
    { name: 'another market', profile: soundProfile({ '/call/hours/regular/0/opens': '06:00' }) },
    { name: 'weekdays from nine to nine', profile: norwegian({ '/call/hours/regular/0/closes': '21:00' }) },
    { name: 'not stated', profile: norwegian({ '/call/hours': undefined }) },
    {
      name: 'inbound',
      profile: norwegian({ '/call/direction': 'inbound', '/call/hours/holidays': undefined }),
    },
    {
      name: 'exceptions on weekdays, and closed days',
      profile: norwegian({
        '/call/hours/exceptions': [
          { from: '2026-12-01', to: '2026-12-04', opens: '10:00', closes: '12:00' },
          { from: '2026-12-05', to: '2026-12-06', closed: true },
        ],
      }),
    },
  ],
  fail: [
    {
      name: 'early',
      profile: norwegian({ '/call/hours/regular/0/opens': '08:30' }),
      at: '/call/hours/regular/0',
    },
    {
      name: 'late',
      profile: norwegian({ '/call/hours/regular/0/closes': '21:30' }),
      at: '/call/hours/regular/0',
    },
    {
      name: 'past midnight',
      profile: norwegian({ '/call/hours/regular/0/closes': '01:00' }),
      at: '/call/hours/regular/0',
    },
    {
      name: 'Saturdays',
      profile: norwegian({ '/call/hours/regular/1': { days: ['sa'], opens: '10:00', closes: '12:00' } }),
      at: '/call/hours/regular/1',
    },
    {
      name: 'holidays like other days',
      profile: norwegian({ '/call/hours/holidays': undefined }),
      at: '/call/hours/holidays',
    },
    {
      name: 'holidays of another country',
      profile: norwegian({ '/call/hours/holidays/calendar': 'SE' }),
      at: '/call/hours/holidays',
    },
    {
      name: 'an exception on a holiday, on a Sunday, and a long one',
      profile: norwegian({
        '/call/hours/exceptions': [
          { from: '2027-05-17', to: '2027-05-17', opens: '10:00', closes: '12:00' },
          { from: '2026-12-06', to: '2026-12-06', opens: '10:00', closes: '12:00' },
          { from: '2026-11-30', to: '2026-12-18', opens: '10:00', closes: '12:00' },
        ],
      }),
      at: [0, 1, 2].map((index) => `/call/hours/exceptions/${index}`),
    },
  ],
} satisfies RuleFixture
