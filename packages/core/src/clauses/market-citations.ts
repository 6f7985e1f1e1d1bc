// A clause cites the law of the profile's own market, and of no other country.
import type { CountryCode } from '../profile/primitives.js'

const NATIONAL = /^([a-z]{2}):/
const SHARED: ReadonlySet<string> = new Set(['eu'])
const STATES: Readonly<Record<CountryCode, string>> = { AX: 'fi' }

/** Keeps the citations that hold in a market: everything European, and its own national law. */
export function citationsFor(market: CountryCode, citations: readonly string[]): string[] {
  const own = STATES[market] ?? market.toLowerCase()
  return citations.filter((citation) => {
    const country = NATIONAL.exec(citation)?.[1]
    return country === undefined || SHARED.has(country) || country === own
  })
}
