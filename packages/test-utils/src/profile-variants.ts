// What one profile cannot hold together with `richProfile`: the other side of each either-or, and each optional field
// left out.
import type { Profile } from '@gdpr-script/core'
import { CALL_VARIANTS } from './call-variants.js'
import { minimalProfile } from './minimal-profile.js'
import type { ProfileOverrides } from './override-profile.js'
import { PURPOSE_VARIANTS, purposesWhere } from './purpose-variants.js'
import { richProfile } from './rich-profile.js'
import { RICH_PURPOSES } from './rich-purposes.js'
import { RIGHTS_VARIANTS } from './rights-variants.js'

/** Other markets whose law changes what is said, and one whose authority is not known. */
const MARKETS = ['NO', 'DK', 'FI', 'AX', 'DE', 'US'] as const

/** Names a profile by the branch that it is there for. */
export interface ProfileVariant {
  readonly name: string
  readonly profile: Profile
}

/** What names entries of a field, and so changes when the field is left out. */
const DEPENDENTS: Readonly<Record<string, ProfileOverrides>> = {
  purposes: purposesWhere(() => false),
  data: { purposes: RICH_PURPOSES.map(({ data: _, ...purpose }) => purpose) },
}

/** The rich profile with each optional field left out in turn, as if it had never been stated. */
function omissions(): Record<string, ProfileOverrides> {
  const required = new Set(Object.keys(minimalProfile()))
  const optional = Object.keys(richProfile()).filter((field) => !required.has(field))
  const leftOut = optional.map((field) => [
    `not stated: ${field}`,
    { ...DEPENDENTS[field], [field]: undefined },
  ])
  return Object.fromEntries(leftOut) as Record<string, ProfileOverrides>
}

/**
 * Builds the rich profile, the minimal one, and one variant of the rich one for every branch that it cannot hold
 * itself. Every one is valid. Fresh copies each time.
 */
export function profileVariants(): ProfileVariant[] {
  const overrides: Record<string, ProfileOverrides> = {
    rich: {},
    ...CALL_VARIANTS,
    ...PURPOSE_VARIANTS,
    ...RIGHTS_VARIANTS,
    ...Object.fromEntries(MARKETS.map((market) => [`market: ${market}`, { market }])),
    ...omissions(),
  }
  return [
    { name: 'minimal', profile: minimalProfile() },
    ...Object.entries(overrides).map(([name, override]) => ({ name, profile: richProfile(override) })),
  ]
}
