/** Lists the rights of Art. 7(3) and 15 to 22 in the order in which they are offered. */
export const RIGHTS = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'withdraw-consent',
  'human-review',
] as const

/** Names a right of the person who was called. */
export type Right = (typeof RIGHTS)[number]
