import type { Rule } from './rule.js'

/** Sees nothing: no profile that parseProfile lets through can break the duty. The row is there for its words. */
export const refusedByParser: Rule['observe'] = () => []
