// DATA: data about children. Art. 8; Swedish acts 2018:218. Checked 2026-11.
import { missingParents, otherAgeLimit } from '../conditions/children.js'
import { reviewAt, when } from '../observation.js'
import type { Rule } from '../rule.js'

export const CHILDREN_RULES = [
  {
    id: 'children-stated',
    severity: 'warning',
    citations: ['gdpr:8'],
    observe: ({ profile }) => when(profile.children === undefined, reviewAt('/children')),
  },
  {
    id: 'parental-authorisation',
    severity: 'error',
    citations: ['gdpr:8(1)', 'gdpr:8(2)', 'se:2018:218:2:4'],
    observe: missingParents,
  },
  {
    id: 'child-age-limit',
    severity: 'warning',
    citations: ['gdpr:8(1)'],
    observe: otherAgeLimit,
  },
] as const satisfies readonly Rule[]
