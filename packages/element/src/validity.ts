// Whether a profile may be read out today. Pure.
import type { IsoDate, Profile } from '@gdpr-script/core/base'

/** Says whether a day lies within the dates of a profile. */
export type Validity =
  | { readonly status: 'valid' }
  | { readonly status: 'not-yet'; readonly from: IsoDate }
  | { readonly status: 'expired'; readonly until: IsoDate }

/** Compares a day with `validFrom` and `validUntil`, both inclusive; absent = no limit. */
export function judgeValidity({ validFrom, validUntil }: Profile, today: IsoDate): Validity {
  if (validFrom !== undefined && today < validFrom) return { status: 'not-yet', from: validFrom }
  if (validUntil !== undefined && today > validUntil) return { status: 'expired', until: validUntil }
  return { status: 'valid' }
}

/** Gives the calendar day on this machine. */
export function toIsoDate(now: Date): IsoDate {
  const twoDigits = (value: number): string => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
