import type { Right } from '../profile/profile.js'

/** The keys are the rights, so that one that is added does not compile until it is here. */
const TABLE = {
  access: true,
  rectification: true,
  erasure: true,
  restriction: true,
  portability: true,
  objection: true,
  'withdraw-consent': true,
  'human-review': true,
} as const satisfies Record<Right, true>

/** Every right that a customer may ask about. */
export const EVERY_RIGHT = Object.keys(TABLE) as readonly Right[]
