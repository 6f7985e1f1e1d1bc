// DATA: the right to say no, and marketing by telephone. Art. 21; marketing law of Sweden and Norway. Checked 2026-11.
import { all, isConsumer, isOutbound, isSale, marketIs } from '../../clauses/conditions.js'
import { isOlderThan } from '../age-of-date.js'
import { holds } from '../clause-condition.js'
import {
  allMarketingConsented,
  callsCustomersOnly,
  hasMarketing,
  someMarketingConsented,
} from '../conditions/marketing.js'
import {
  advertisingMessages,
  mixedObjections,
  reasonsAsked,
  unsaidObjections,
} from '../conditions/objection.js'
import { failAt, reviewAt, when } from '../observation.js'
import type { Rule } from '../rule.js'

const isSalesCall = all(isOutbound, isConsumer, isSale)
const CHECKED_ON = '/call/doNotCallCheckedOn'

export const OBJECTION_RULES = [
  {
    id: 'objection-channel-stated',
    severity: 'error',
    citations: ['gdpr:21(2)', 'gdpr:21(3)'],
    observe: ({ profile }) => {
      const { objection, rights } = profile
      if (!hasMarketing(profile)) return []
      if (!objection) return [failAt('/objection')]
      const contact = objection.contact ?? rights?.routes?.objection ?? rights?.default
      return when(contact === undefined, failAt('/objection/contact'))
    },
  },
  {
    id: 'objection-separate',
    severity: 'error',
    citations: ['gdpr:21(4)'],
    observe: (review) => [
      ...unsaidObjections(review).map((path) => failAt(path, { scope: 'unsaid' })),
      ...mixedObjections(review).map(({ path }) => reviewAt(path, { scope: 'mixed' })),
    ],
  },
  {
    id: 'objection-remembered',
    severity: 'error',
    citations: ['gdpr:21(3)', 'se:2008:486:21'],
    observe: ({ profile }) =>
      when(
        hasMarketing(profile) && profile.objection?.suppressionList === false,
        failAt('/objection/suppressionList'),
      ),
  },
  {
    id: 'objection-without-reason',
    severity: 'error',
    citations: ['gdpr:21(2)'],
    observe: (review) => reasonsAsked(review).map(({ path }) => reviewAt(path)),
  },
  {
    id: 'do-not-call-checked-se',
    severity: 'warning',
    citations: ['se:2008:486:5', 'se:2008:486:21', 'se:nix'],
    observe: (review) => {
      const { profile, today } = review
      const isExempt = callsCustomersOnly(profile) || allMarketingConsented(profile)
      if (isExempt || !holds(review, all(marketIs('SE'), isSalesCall))) return []
      const checked = profile.call?.doNotCallCheckedOn
      if (checked === undefined) return [reviewAt(CHECKED_ON, { scope: 'absent' })]
      return when(isOlderThan(checked, 2, today), failAt(CHECKED_ON, { scope: 'old' }))
    },
  },
  {
    id: 'do-not-call-checked-no',
    severity: 'error',
    citations: ['no:markedsforingsloven:12', 'no:markedsforingsloven:13'],
    observe: (review) => {
      const { profile, today } = review
      if (allMarketingConsented(profile) || !holds(review, all(marketIs('NO'), isSalesCall))) return []
      const checked = profile.call?.doNotCallCheckedOn
      const isThisMonth = checked?.slice(0, 7) === today.slice(0, 7)
      const observed = checked === undefined || callsCustomersOnly(profile) ? reviewAt : failAt
      const scope = checked === undefined ? 'absent' : 'old'
      return when(!isThisMonth, observed(CHECKED_ON, { scope }))
    },
  },
  {
    id: 'follow-up-not-advertising',
    severity: 'warning',
    citations: ['se:2008:486:19', 'se:2008:486:20', 'eu:2002/58:13'],
    observe: (review) =>
      someMarketingConsented(review.profile)
        ? []
        : advertisingMessages(review).map(({ path }) => reviewAt(path)),
  },
  {
    id: 'automated-calling-consent',
    severity: 'info',
    citations: ['se:2008:486:19', 'eu:2002/58:13'],
    observe: (review) => {
      const { profile } = review
      const isUnasked = hasMarketing(profile) && !someMarketingConsented(profile)
      if (!isUnasked || !holds(review, isOutbound)) return []
      if (profile.call?.aiVoice === true)
        return [{ ...reviewAt('/call/aiVoice', { scope: 'voice' }), severity: 'error' }]
      return when(
        profile.call?.automatedDialling === true,
        reviewAt('/call/automatedDialling', { scope: 'dialler' }),
      )
    },
  },
] as const satisfies readonly Rule[]
