// DATA: countries that the Commission has found to protect data adequately (Art. 45), for the whole country or part
// of it. Source: the Commission's list of decisions. As of 2026-11; new decisions and court rulings change it.
import type { CountryCode, IsoDate } from '../../profile/primitives.js'

/** What a decision covers. */
export interface AdequacyDecision {
  /** True where only some of the country's organisations are covered. */
  readonly partial?: true
  /** Last day, where the decision ends by itself. */
  readonly until?: IsoDate
}

/** Decisions by country. The one on the United States covers certified recipients alone. */
export const ADEQUACY: {
  readonly asOf: IsoDate
  readonly countries: Readonly<Record<CountryCode, AdequacyDecision>>
} = {
  asOf: '2026-11-01',
  countries: {
    AD: {},
    AR: {},
    BR: {},
    CA: { partial: true },
    CH: {},
    FO: {},
    GB: { until: '2031-12-31' },
    GG: {},
    IL: {},
    IM: {},
    JE: {},
    JP: { partial: true },
    KR: {},
    NZ: {},
    US: {},
    UY: {},
  },
}
