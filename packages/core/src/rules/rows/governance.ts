// DATA: who stands behind the answers, and how fresh they and the rules are. Art. 5(2), 24. Checked 2026-11.
import {
  missingProof,
  profileOutOfForce,
  staleProfile,
  staleRules,
  unapprovedProfile,
} from '../conditions/governance.js'
import type { Rule } from '../rule.js'

export const GOVERNANCE_RULES = [
  {
    id: 'profile-in-force',
    severity: 'error',
    citations: ['gdpr:5(1)(d)'],
    observe: profileOutOfForce,
  },
  {
    id: 'profile-reviewed',
    severity: 'warning',
    citations: ['gdpr:5(2)', 'gdpr:24'],
    observe: staleProfile,
  },
  {
    id: 'profile-approved',
    severity: 'warning',
    citations: ['gdpr:24'],
    observe: unapprovedProfile,
  },
  {
    id: 'receipts-kept',
    severity: 'info',
    citations: ['gdpr:5(2)', 'gdpr:7(1)'],
    observe: missingProof,
  },
  {
    id: 'rule-set-current',
    severity: 'info',
    citations: ['gdpr:24'],
    observe: staleRules,
  },
] as const satisfies readonly Rule[]
