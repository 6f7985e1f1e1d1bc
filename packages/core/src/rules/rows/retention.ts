// DATA: how long data are kept. Art. 13(2)(a), 14(2)(a), 5(1)(e); WP260; Swedish bookkeeping. Checked 2026-11.
import {
  endlessRetention,
  missingBookkeeping,
  unknownStarts,
  unstatedRetention,
  vagueCriteria,
} from '../conditions/retention.js'
import { refusedByParser } from '../refused-by-parser.js'
import type { Rule } from '../rule.js'

export const RETENTION_RULES = [
  {
    id: 'retention-stated',
    severity: 'error',
    citations: ['gdpr:13(2)(a)', 'gdpr:14(2)(a)'],
    observe: unstatedRetention,
  },
  {
    id: 'retention-understandable',
    severity: 'warning',
    citations: ['gdpr:13(2)(a)', 'wp260'],
    observe: vagueCriteria,
  },
  {
    id: 'retention-limited',
    severity: 'error',
    citations: ['gdpr:5(1)(e)'],
    observe: endlessRetention,
  },
  {
    id: 'retention-period-valid',
    severity: 'error',
    citations: ['gdpr:13(2)(a)'],
    observe: refusedByParser,
  },
  {
    id: 'retention-start-known',
    severity: 'warning',
    citations: ['gdpr:13(2)(a)'],
    observe: unknownStarts,
  },
  {
    id: 'bookkeeping-retention',
    severity: 'info',
    citations: ['se:1999:1078:7:2'],
    observe: missingBookkeeping,
  },
] as const satisfies readonly Rule[]
