// Findings by rule id, joined from the sections of the rule table.
import type { FindingWords } from '../../finding-words.js'
import { authorityFindings } from './authority.js'
import { automatedDecisionFindings } from './automated-decisions.js'
import { callFindings } from './call.js'
import { childrenFindings } from './children.js'
import { controllerFindings } from './controller.js'
import { governanceFindings } from './governance.js'
import { legalBasisFindings } from './legal-bases.js'
import { objectionFindings } from './objection.js'
import { officerFindings } from './officer.js'
import { purposeFindings } from './purposes.js'
import { recipientFindings } from './recipients.js'
import { retentionFindings } from './retention.js'
import { rightsFindings } from './rights.js'
import { sensitiveDataFindings } from './sensitive-data.js'
import { sourceFindings } from './sources.js'
import { textFindings } from './text.js'

export const findings: Readonly<Record<string, FindingWords>> = {
  ...controllerFindings,
  ...officerFindings,
  ...purposeFindings,
  ...legalBasisFindings,
  ...objectionFindings,
  ...sourceFindings,
  ...recipientFindings,
  ...retentionFindings,
  ...rightsFindings,
  ...sensitiveDataFindings,
  ...childrenFindings,
  ...automatedDecisionFindings,
  ...authorityFindings,
  ...callFindings,
  ...textFindings,
  ...governanceFindings,
}
