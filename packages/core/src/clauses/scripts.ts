// DATA: which clauses a script consists of, in speaking order. Conditions of the clauses decide which are said.
import type { ScriptId } from '../profile/profile.js'
import {
  LEGAL_BASIS_CLAUSES,
  OTHER_CLAUSES,
  RIGHTS_CLAUSES,
  SENSITIVE_DATA_CLAUSES,
  SOURCE_CLAUSES,
} from './rows/answers.js'
import { OPENING_CLAUSES } from './rows/opening.js'
import { PURCHASE_CLAUSES } from './rows/purchase.js'

const ids = (clauses: readonly { id: string }[]): string[] => clauses.map(({ id }) => id)
const idsOf = (prefix: string): string[] => ids(PURCHASE_CLAUSES).filter((id) => id.startsWith(prefix))

const FALLBACK = ['fallback.not-stated', 'fallback.not-stated-phone'] as const
const OBJECTION = ['objection.taken', 'objection.remembered', 'objection.not-stated'] as const

/** The built-in order of every script. */
export const SCRIPTS: Readonly<Record<ScriptId, readonly string[]>> = {
  opening: ids(OPENING_CLAUSES),
  source: [...ids(SOURCE_CLAUSES), ...FALLBACK],
  'legal-basis': [...ids(LEGAL_BASIS_CLAUSES), ...FALLBACK],
  rights: [...OBJECTION, ...ids(RIGHTS_CLAUSES)],
  'sensitive-data': [...ids(SENSITIVE_DATA_CLAUSES), ...FALLBACK],
  objection: [...OBJECTION, 'objection.no-marketing', 'objection.grounds', 'objection.register'],
  recipients: [
    'purchase.caller',
    'purchase.caller-separate',
    'purchase.caller-separate-brief',
    'purchase.recipients',
    'recipients.none',
    ...idsOf('purchase.transfer-'),
    ...FALLBACK,
  ],
  retention: [...idsOf('purchase.retention'), ...FALLBACK],
  recording: [...ids(OTHER_CLAUSES).filter((id) => id.startsWith('recording.')), ...FALLBACK],
  complaint: ['purchase.complaint', 'purchase.complaint-not-stated'],
  'automated-decisions': ['purchase.automated-decision', 'automated-decisions.none', ...FALLBACK],
  purchase: ids(PURCHASE_CLAUSES),
}

/** Every script, in the order of the table. */
export const SCRIPT_IDS = Object.keys(SCRIPTS) as readonly ScriptId[]

/** Scripts whose short and full layers differ. In the others every clause belongs to both. */
export const LAYERED: ReadonlySet<string> = new Set<ScriptId>(['opening', 'purchase'])
