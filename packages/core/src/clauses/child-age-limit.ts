// DATA: the age from which a child can consent to online services alone (Art. 8(1) and national law). As of 2026-11.
import type { CountryCode } from '../profile/primitives.js'
import type { Profile } from '../profile/profile.js'

const LIMITS: readonly (readonly [number, string])[] = [
  [13, 'SE FI AX BE EE LV MT PT NO IS'],
  [14, 'AT BG CY ES IT LT'],
  [15, 'DK CZ FR GR SI'],
  [16, 'DE HR HU IE LU NL PL RO SK LI'],
]

/** Years, by market. A market that is not listed has no limit of its own: 16 holds there (Art. 8(1)). */
export const CHILD_AGE_LIMITS: ReadonlyMap<CountryCode, number> = new Map(
  LIMITS.flatMap(([age, countries]) => countries.split(' ').map((country) => [country, age] as const)),
)

/** The limit the profile states, else that of its market. */
export function childAgeLimit({ children, market }: Profile): number {
  const stated = typeof children === 'object' ? children.ageLimit : undefined
  return stated ?? CHILD_AGE_LIMITS.get(market) ?? 16
}
