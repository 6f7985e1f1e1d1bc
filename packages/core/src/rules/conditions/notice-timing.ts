// The month within which people whose data came from elsewhere are told (Art. 14(3)(a)).
import type { IsoDate } from '../../profile/primitives.js'
import type { Source } from '../../profile/source.js'
import { isOlderThan } from '../age-of-date.js'

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** The day on which the data came; undefined where it is not stated, or only in words. */
const obtainedOn = ({ obtained }: Source): IsoDate | undefined =>
  typeof obtained === 'string' && ISO_DATE.test(obtained) ? obtained : undefined

/** 'late' = told after the month; 'over' = the month is over and nobody is said to be told; 'open' = cannot be seen. */
export type NoticeTiming = 'in-time' | 'late' | 'over' | 'open'

/** Judges by the dates of a source whether its people were told within a month. */
export function noticeTiming(source: Source, today: IsoDate): NoticeTiming {
  const obtained = obtainedOn(source)
  if (obtained === undefined) return 'open'
  if (source.informedOn !== undefined) return isOlderThan(obtained, 1, source.informedOn) ? 'late' : 'in-time'
  return isOlderThan(obtained, 1, today) ? 'over' : 'in-time'
}
