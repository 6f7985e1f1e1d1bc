import type { ScriptId } from '@gdpr-script/core'

/** The keys are the scripts, so that one that is added to core does not compile until it is here. */
const TABLE: Readonly<Record<ScriptId, true>> = {
  opening: true,
  source: true,
  'legal-basis': true,
  rights: true,
  'sensitive-data': true,
  objection: true,
  recipients: true,
  retention: true,
  recording: true,
  complaint: true,
  'automated-decisions': true,
  purchase: true,
}

/** Lists every script in the order of a call. */
export const SCRIPT_IDS = Object.keys(TABLE) as readonly ScriptId[]
