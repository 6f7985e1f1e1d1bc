// DATA: the six legal bases and what each needs to hold. Art. 6, 7; national law on sales calls. Checked 2026-11.
import {
  all,
  filled,
  isConsumer,
  isMarketing,
  isOutbound,
  isReachable,
  isSale,
  isStated,
  marketIs,
  needsWrittenAcceptance,
  restsOn,
} from '../../clauses/conditions.js'
import { holds } from '../clause-condition.js'
import { isMarketingByPhone, someMarketingByPhoneConsented } from '../conditions/marketing.js'
import { durationMonths } from '../duration-months.js'
import { isWholePhrase } from '../find-phrase.js'
import { eachBasis, eachPurpose, failAt, reviewAt, when } from '../observation.js'
import { contactPointer } from '../pointer.js'
import type { Rule } from '../rule.js'

const eachConsent = eachBasis('consent')
const eachContract = eachBasis('contract')
const eachInterest = eachBasis('legitimate-interests')
const eachOnLaw = eachBasis('legal-obligation', 'public-task')
const eachVital = eachBasis('vital-interests')

/** Five years (UWG § 7a). */
const PROOF_MONTHS = 60

export const LEGAL_BASIS_RULES = [
  {
    id: 'legitimate-interest-stated',
    severity: 'error',
    citations: ['gdpr:13(1)(d)', 'gdpr:14(2)(b)', 'cjeu:C-394/23'],
    observe: (review) =>
      eachInterest(review, ({ interest }, { path, params }) =>
        when(!filled(review.text(interest)), failAt(`${path}/interest`, params)),
      ),
  },
  {
    id: 'balancing-summarised',
    severity: 'warning',
    citations: ['gdpr:6(1)(f)', 'gdpr:5(2)', 'wp260'],
    observe: (review) =>
      eachInterest(review, ({ balancing }, { path, params }) =>
        when(!filled(review.text(balancing)), failAt(`${path}/balancing`, params)),
      ),
  },
  {
    id: 'public-authority-basis',
    severity: 'error',
    citations: ['gdpr:6(1)'],
    observe: (review) =>
      eachInterest(review, (_basis, { path }) =>
        when(review.profile.controller.publicAuthority === true, reviewAt(`${path}/basis`)),
      ),
  },
  {
    id: 'consent-withdrawable',
    severity: 'error',
    citations: ['gdpr:7(3)', 'gdpr:13(2)(c)', 'gdpr:14(2)(d)'],
    observe: (review) =>
      eachConsent(review, ({ withdrawal }, { params }) =>
        when(!isReachable(review.contact(withdrawal)), failAt(contactPointer(withdrawal), params)),
      ),
  },
  {
    id: 'consent-evidenced',
    severity: 'error',
    citations: ['gdpr:7(1)', 'gdpr:5(2)'],
    observe: (review) =>
      eachConsent(review, (basis, { path }) =>
        (['when', 'how'] as const).flatMap((field) =>
          when(!filled(review.text(basis[field])), failAt(`${path}/${field}`, { scope: field })),
        ),
      ),
  },
  {
    id: 'consent-proof-kept-de',
    severity: 'warning',
    citations: ['de:uwg:7a'],
    observe: (review) =>
      eachConsent(review, ({ proofPeriod }, { path }) => {
        const months = proofPeriod === undefined ? undefined : durationMonths(proofPeriod)
        const isShort = months === undefined || months < PROOF_MONTHS
        return when(holds(review, marketIs('DE')) && isShort, failAt(`${path}/proofPeriod`))
      }),
  },
  {
    id: 'marketing-not-contract',
    severity: 'error',
    citations: ['gdpr:6(1)(b)'],
    observe: (review) =>
      eachContract(review, (_basis, { purpose, path }) =>
        when(isMarketing(purpose), failAt(`${path}/basis`)),
      ),
  },
  {
    id: 'vital-interests-plausible',
    severity: 'error',
    citations: ['gdpr:6(1)(d)'],
    observe: (review) =>
      eachVital(review, (_basis, { purpose, path }) => {
        const observed = isMarketing(purpose) ? failAt : reviewAt
        return when(holds(review, isSale), observed(`${path}/basis`))
      }),
  },
  {
    id: 'law-named',
    severity: 'warning',
    citations: ['gdpr:6(3)', 'se:2018:218:2:1', 'se:2018:218:2:2'],
    observe: (review) =>
      eachOnLaw(review, ({ law }, { path, params }) => {
        if (!filled(review.text(law))) return [failAt(`${path}/law`, { ...params, scope: 'absent' })]
        return when(
          isWholePhrase(review, law, (words) => words.genericLaws),
          reviewAt(`${path}/law`, { ...params, scope: 'generic' }),
        )
      }),
  },
  {
    id: 'sales-call-consent',
    severity: 'error',
    citations: ['de:uwg:7(2)(1)', 'dk:forbrugeraftaleloven:4'],
    observe: (review) => {
      const { profile } = review
      const isExempt = profile.market === 'DK' && isStated(profile.call?.consentExemption)
      if (isExempt || !holds(review, all(marketIs('DE', 'DK'), isOutbound, isConsumer))) return []
      const observed = profile.market === 'DE' && !someMarketingByPhoneConsented(profile) ? failAt : reviewAt
      return eachPurpose(review, ({ purpose, path }) =>
        when(
          isMarketingByPhone(purpose) && !restsOn('consent')(purpose),
          observed(`${path}/legalBasis/basis`),
        ),
      )
    },
  },
  {
    id: 'steps-before-acceptance',
    severity: 'warning',
    citations: ['gdpr:6(1)(b)', 'se:2005:59:2:3a'],
    observe: (review) =>
      eachContract(review, ({ stage }, { path }) =>
        when(stage === 'performance' && holds(review, needsWrittenAcceptance), reviewAt(`${path}/stage`)),
      ),
  },
] as const satisfies readonly Rule[]
