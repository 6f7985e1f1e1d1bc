// DATA: the rights of the person, who helps with them, and what they cost. Art. 12, 13(2)(b), 15 to 22. Checked 2026-11.
import {
  contactsWithoutHours,
  feeForRequests,
  hardReferral,
  lateAnswer,
  narrowContacts,
  onlyIdCopies,
  rightsLeftOut,
  unofferedObjection,
  unofferedPortability,
  unreachableContacts,
} from '../conditions/rights.js'
import type { Rule } from '../rule.js'

export const RIGHTS_RULES = [
  {
    id: 'rights-contact-reachable',
    severity: 'error',
    citations: ['gdpr:12(2)', 'gdpr:13(2)(b)', 'gdpr:14(2)(c)'],
    observe: unreachableContacts,
  },
  {
    id: 'rights-hours-stated',
    severity: 'warning',
    citations: ['gdpr:12(2)'],
    observe: contactsWithoutHours,
  },
  {
    id: 'rights-complete',
    severity: 'error',
    citations: ['gdpr:13(2)(b)', 'gdpr:14(2)(c)'],
    observe: rightsLeftOut,
  },
  {
    id: 'portability-offered',
    severity: 'error',
    citations: ['gdpr:20', 'gdpr:13(2)(b)'],
    observe: unofferedPortability,
  },
  {
    id: 'objection-offered',
    severity: 'error',
    citations: ['gdpr:21(1)', 'gdpr:13(2)(b)'],
    observe: unofferedObjection,
  },
  {
    id: 'response-time-lawful',
    severity: 'error',
    citations: ['gdpr:12(3)'],
    observe: lateAnswer,
  },
  {
    id: 'rights-channels-open',
    severity: 'info',
    citations: ['gdpr:12(2)'],
    observe: narrowContacts,
  },
  {
    id: 'rights-referral-easy',
    severity: 'info',
    citations: ['gdpr:12(2)'],
    observe: hardReferral,
  },
  {
    id: 'requests-free',
    severity: 'warning',
    citations: ['gdpr:12(5)', 'gdpr:15(3)'],
    observe: feeForRequests,
  },
  {
    id: 'identity-check-proportionate',
    severity: 'info',
    citations: ['gdpr:12(6)', 'gdpr:5(1)(c)'],
    observe: onlyIdCopies,
  },
] as const satisfies readonly Rule[]
