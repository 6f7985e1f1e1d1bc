// DATA: every duty that a profile is judged by, in the order in which findings are listed.
import { AUTHORITY_RULES } from './rows/authority.js'
import { AUTOMATED_DECISION_RULES } from './rows/automated-decisions.js'
import { CALL_RULES } from './rows/call.js'
import { CHILDREN_RULES } from './rows/children.js'
import { CONTROLLER_RULES } from './rows/controller.js'
import { GOVERNANCE_RULES } from './rows/governance.js'
import { LEGAL_BASIS_RULES } from './rows/legal-bases.js'
import { OBJECTION_RULES } from './rows/objection.js'
import { OFFICER_RULES } from './rows/officer.js'
import { PURPOSE_RULES } from './rows/purposes.js'
import { RECIPIENT_RULES } from './rows/recipients.js'
import { RETENTION_RULES } from './rows/retention.js'
import { RIGHTS_RULES } from './rows/rights.js'
import { SENSITIVE_DATA_RULES } from './rows/sensitive-data.js'
import { SOURCE_RULES } from './rows/sources.js'
import { TEXT_RULES } from './rows/text.js'
import type { Rule } from './rule.js'

/** Every rule. */
export const RULES: readonly Rule[] = [
  ...CONTROLLER_RULES,
  ...OFFICER_RULES,
  ...PURPOSE_RULES,
  ...LEGAL_BASIS_RULES,
  ...OBJECTION_RULES,
  ...SOURCE_RULES,
  ...RECIPIENT_RULES,
  ...RETENTION_RULES,
  ...RIGHTS_RULES,
  ...SENSITIVE_DATA_RULES,
  ...CHILDREN_RULES,
  ...AUTOMATED_DECISION_RULES,
  ...AUTHORITY_RULES,
  ...CALL_RULES,
  ...TEXT_RULES,
  ...GOVERNANCE_RULES,
]
