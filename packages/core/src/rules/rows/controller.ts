// DATA: who decides, who calls, and what binds them together. Art. 13(1)(a), 26, 27, 28; Swedish law on distance
// contracts 2:3. Checked 2026-11.
import {
  all,
  callerIsProcessor,
  callerIsSeparate,
  filled,
  isConsumer,
  isSale,
  marketIs,
} from '../../clauses/conditions.js'
import { EEA } from '../../clauses/eea.js'
import { holds } from '../clause-condition.js'
import { eachEntry, failAt, reviewAt, when } from '../observation.js'
import type { Rule } from '../rule.js'

const IDENTITY = ['gdpr:13(1)(a)', 'gdpr:14(1)(a)'] as const

export const CONTROLLER_RULES = [
  {
    id: 'controller-named',
    severity: 'error',
    citations: IDENTITY,
    observe: ({ profile }) => when(!filled(profile.controller.name), failAt('/controller/name')),
  },
  {
    id: 'controller-reachable',
    severity: 'error',
    citations: IDENTITY,
    observe: ({ profile: { controller } }) =>
      when(
        !filled(controller.phone?.e164) && !filled(controller.email) && !filled(controller.address),
        failAt('/controller'),
      ),
  },
  {
    id: 'registration-number-stated',
    severity: 'warning',
    citations: ['se:2005:59:2:3', 'se:2005:59:2:2'],
    observe: (review) =>
      when(
        holds(review, all(marketIs('SE'), isConsumer, isSale)) &&
          !filled(review.profile.controller.registrationNumber),
        failAt('/controller/registrationNumber'),
      ),
  },
  {
    id: 'representative-named',
    severity: 'error',
    citations: ['gdpr:27', 'gdpr:13(1)(a)'],
    observe: ({ profile: { controller }, text }) => {
      const { country, publicAuthority, representative, representativeExemption } = controller
      if (EEA.has(country) || publicAuthority === true || filled(representative?.name)) return []
      if (representativeExemption === undefined)
        return [reviewAt('/controller/representative', { scope: 'open' })]
      return when(
        !filled(text(representativeExemption)),
        failAt('/controller/representativeExemption', { scope: 'unexplained' }),
      )
    },
  },
  {
    id: 'joint-arrangement-described',
    severity: 'error',
    citations: ['gdpr:26(2)'],
    observe: ({ profile, text }) =>
      eachEntry('/jointControllers', profile.jointControllers, ({ arrangement }, path) =>
        when(!filled(text(arrangement)), failAt(`${path}/arrangement`)),
      ),
  },
  {
    id: 'processor-agreement-signed',
    severity: 'error',
    citations: ['gdpr:28(3)'],
    observe: (review) => {
      const { processorAgreement } = review.profile.caller
      if (!holds(review, callerIsProcessor) || processorAgreement === true) return []
      const observed = processorAgreement === false ? failAt : reviewAt
      return [observed('/caller/processorAgreement')]
    },
  },
  {
    id: 'separate-controller-notice',
    severity: 'error',
    citations: ['gdpr:13', 'gdpr:14', 'gdpr:28(10)'],
    observe: (review) =>
      when(
        holds(review, callerIsSeparate) && !filled(review.profile.caller.noticeUrl),
        failAt('/caller/noticeUrl'),
      ),
  },
  {
    id: 'caller-listed-as-recipient',
    severity: 'info',
    citations: ['gdpr:4(9)', 'gdpr:13(1)(e)'],
    observe: (review) => {
      const { caller, recipients = [] } = review.profile
      const isListed = recipients.some(({ name }) => name?.trim() === caller.name.trim())
      // An empty list contradicts the caller's role, which is `recipients-stated`.
      const applies = holds(review, callerIsProcessor) && recipients.length > 0
      return when(applies && !isListed, reviewAt('/recipients'))
    },
  },
] as const satisfies readonly Rule[]
