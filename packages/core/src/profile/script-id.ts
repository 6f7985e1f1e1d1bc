/** Lists the twelve scripts in the order in which they are offered: the four questions come after the opening. */
export const SCRIPT_IDS = [
  'opening',
  'source',
  'legal-basis',
  'rights',
  'sensitive-data',
  'objection',
  'recipients',
  'retention',
  'recording',
  'complaint',
  'automated-decisions',
  'purchase',
] as const

/** Names a script: what the agent can be asked for, or has to say. */
export type ScriptId = (typeof SCRIPT_IDS)[number]
