// What the table of adequacy decisions says about a transfer.
import { EEA } from '../../clauses/eea.js'
import type { IsoDate } from '../../profile/primitives.js'
import type { Transfer } from '../../profile/transfer.js'
import { dayOfIso } from '../../referral/calendar-date.js'
import { ADEQUACY, type AdequacyDecision } from '../data/adequacy.js'

/** Decisions come and go within a year, so the table is old sooner than the others. */
const STALE_AFTER_DAYS = 180

/** The transfer leaves the EEA and rests on an adequacy decision. */
export const restsOnAdequacy = ({ country, mechanism }: Transfer): boolean =>
  mechanism === 'adequacy' && !EEA.has(country)

const decisionOn = ({ country }: Transfer): AdequacyDecision | undefined =>
  Object.hasOwn(ADEQUACY.countries, country) ? ADEQUACY.countries[country] : undefined

/** A decision on the country is known and has not ended. */
export function isAdequate(transfer: Transfer, today: IsoDate): boolean {
  const decision = decisionOn(transfer)
  return decision !== undefined && (decision.until === undefined || today <= decision.until)
}

/** The decision covers only part of the country's organisations. */
export const isPartlyAdequate = (transfer: Transfer): boolean => decisionOn(transfer)?.partial === true

/** The table is too old to be relied on. */
export const isAdequacyStale = (today: IsoDate): boolean =>
  dayOfIso(today) - dayOfIso(ADEQUACY.asOf) > STALE_AFTER_DAYS
