// DATA: the data protection officer. Art. 13(1)(b), 37. Checked 2026-11.
import { isReachable } from '../../clauses/conditions.js'
import type { Controller } from '../../profile/controller.js'
import { failAt, reviewAt, when } from '../observation.js'
import { contactPointer } from '../pointer.js'
import type { Rule } from '../rule.js'

/** One has to be appointed, by what is stated. */
const needsOfficer = ({ officerRequiredBy = [], publicAuthority }: Controller): boolean =>
  publicAuthority === true || officerRequiredBy.length > 0

const OFFICER = '/controller/dataProtectionOfficer'

export const OFFICER_RULES = [
  {
    id: 'officer-appointed',
    severity: 'error',
    citations: ['gdpr:37(1)'],
    observe: ({ profile: { controller } }) =>
      when(needsOfficer(controller) && typeof controller.dataProtectionOfficer !== 'object', failAt(OFFICER)),
  },
  {
    id: 'officer-reachable',
    severity: 'error',
    citations: ['gdpr:13(1)(b)', 'gdpr:14(1)(b)'],
    observe: ({ profile: { controller }, contact }) => {
      const officer = controller.dataProtectionOfficer
      if (typeof officer !== 'object') return []
      return when(!isReachable(contact(officer.contact)), failAt(contactPointer(officer.contact)))
    },
  },
  {
    id: 'officer-need-stated',
    severity: 'info',
    citations: ['gdpr:37'],
    observe: ({ profile: { controller } }) =>
      when(
        controller.dataProtectionOfficer === undefined &&
          controller.officerRequiredBy === undefined &&
          !needsOfficer(controller),
        reviewAt(OFFICER),
      ),
  },
] as const satisfies readonly Rule[]
