// DATA: the age from which a child can consent to online services alone (Art. 8(1) and national law). After the table:
// the limit of a profile. Norway may raise its limit to 15; the bill was open when the table was checked.
import type { CountryCode } from '../profile/primitives.js'
import type { Profile } from '../profile/profile.js'

/** How sure a row is: H = statute or authority, M = secondary or older source, L = uncertain. */
export type Confidence = 'H' | 'M' | 'L'

/** A country's limit. */
export interface ChildAgeLimit {
  /** Years. */
  readonly age: number
  readonly confidence: Confidence
}

/** Month in which the table was last checked. */
export const CHILD_AGE_LIMITS_AS_OF = '2026-11'

const LIMITS: readonly (readonly [age: number, confidence: Confidence, countries: string])[] = [
  [13, 'H', 'SE FI AX'],
  [13, 'M', 'BE EE LV MT PT'],
  [13, 'L', 'NO IS'],
  [14, 'M', 'AT BG CY ES IT LT'],
  [15, 'H', 'DK'],
  [15, 'M', 'CZ FR GR'],
  [15, 'L', 'SI'],
  [16, 'M', 'DE HR HU IE LU NL PL RO SK'],
  [16, 'L', 'LI'],
]

/** By market. A market that is not listed has no limit of its own: 16 holds there (Art. 8(1)). */
export const CHILD_AGE_LIMITS: ReadonlyMap<CountryCode, ChildAgeLimit> = new Map(
  LIMITS.flatMap(([age, confidence, countries]) =>
    countries.split(' ').map((country) => [country, { age, confidence }] as const),
  ),
)

const WITHOUT_NATIONAL_LAW: ChildAgeLimit = { age: 16, confidence: 'M' }

/** The limit of a market. */
export const marketAgeLimit = (market: CountryCode): ChildAgeLimit =>
  CHILD_AGE_LIMITS.get(market) ?? WITHOUT_NATIONAL_LAW

/** The limit the profile states, else that of its market. */
export function childAgeLimit({ children, market }: Profile): number {
  const stated = typeof children === 'object' ? children.ageLimit : undefined
  return stated ?? marketAgeLimit(market).age
}
