// DATA: special categories, offences, the national number. Art. 9, 10, 32, 87; Swedish acts 2018:218. Checked 2026-11.
import {
  hiddenCategories,
  missingAuthority,
  missingBasis,
  missingLaws,
  missingProtection,
  unjustifiedNationalId,
  unwithdrawableConsent,
} from '../conditions/sensitive-data.js'
import { reviewAt, when } from '../observation.js'
import { refusedByParser } from '../refused-by-parser.js'
import type { Rule } from '../rule.js'

export const SENSITIVE_DATA_RULES = [
  {
    id: 'special-categories-stated',
    severity: 'warning',
    citations: ['gdpr:9'],
    observe: ({ profile }) => when(profile.specialCategories === undefined, reviewAt('/specialCategories')),
  },
  {
    id: 'special-condition-stated',
    severity: 'error',
    citations: ['gdpr:9(1)', 'gdpr:9(2)'],
    observe: refusedByParser,
  },
  {
    id: 'special-also-has-basis',
    severity: 'error',
    citations: ['gdpr:6(1)', 'gdpr:9'],
    observe: missingBasis,
  },
  {
    id: 'protection-described',
    severity: 'error',
    citations: ['gdpr:32', 'gdpr:9', 'gdpr:10'],
    observe: missingProtection,
  },
  {
    id: 'special-condition-law',
    severity: 'error',
    citations: ['gdpr:9(2)(b)', 'gdpr:9(2)(g)', 'gdpr:9(2)(h)', 'gdpr:9(2)(i)', 'gdpr:9(2)(j)'],
    observe: missingLaws,
  },
  {
    id: 'explicit-consent-withdrawable',
    severity: 'error',
    citations: ['gdpr:7(3)', 'gdpr:9(2)(a)'],
    observe: unwithdrawableConsent,
  },
  {
    id: 'criminal-data-stated',
    severity: 'warning',
    citations: ['gdpr:10'],
    observe: ({ profile }) => when(profile.criminalData === undefined, reviewAt('/criminalData')),
  },
  {
    id: 'criminal-data-authority',
    severity: 'error',
    citations: ['gdpr:10', 'se:2018:218:3:8', 'se:2018:218:3:9'],
    observe: missingAuthority,
  },
  {
    id: 'hidden-special-category',
    severity: 'warning',
    citations: ['gdpr:9(1)', 'cjeu:C-184/20', 'cjeu:C-21/23'],
    observe: hiddenCategories,
  },
  {
    id: 'national-id-justified',
    severity: 'error',
    citations: ['se:2018:218:3:10'],
    observe: unjustifiedNationalId,
  },
] as const satisfies readonly Rule[]
