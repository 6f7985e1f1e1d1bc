// DATA: decisions made without a person. Art. 13(2)(f), 14(2)(g), 22. Checked 2026-11.
import {
  missingDecisionBasis,
  missingExplanation,
  missingHuman,
  sensitiveDecision,
} from '../conditions/automated-decisions.js'
import { reviewAt, when } from '../observation.js'
import type { Rule } from '../rule.js'

export const AUTOMATED_DECISION_RULES = [
  {
    id: 'automated-decisions-stated',
    severity: 'warning',
    citations: ['gdpr:13(2)(f)'],
    observe: ({ profile }) => when(profile.automatedDecisions === undefined, reviewAt('/automatedDecisions')),
  },
  {
    id: 'automated-decision-explained',
    severity: 'error',
    citations: ['gdpr:13(2)(f)', 'gdpr:14(2)(g)', 'gdpr:22'],
    observe: missingExplanation,
  },
  {
    id: 'human-review-reachable',
    severity: 'error',
    citations: ['gdpr:22(3)'],
    observe: missingHuman,
  },
  {
    id: 'automated-decision-basis',
    severity: 'error',
    citations: ['gdpr:22(2)'],
    observe: missingDecisionBasis,
  },
  {
    id: 'automated-decision-special-data',
    severity: 'error',
    citations: ['gdpr:22(4)'],
    observe: sensitiveDecision,
  },
] as const satisfies readonly Rule[]
