import type { Right } from '@gdpr-script/core'

/** The keys are the rights, so that one that is added to core does not compile until it is here. */
const TABLE: Readonly<Record<Right, true>> = {
  access: true,
  rectification: true,
  erasure: true,
  restriction: true,
  portability: true,
  objection: true,
  'withdraw-consent': true,
  'human-review': true,
}

/** Lists every right in the order of the regulation. */
export const RIGHTS = Object.keys(TABLE) as readonly Right[]
