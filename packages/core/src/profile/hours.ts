import { list } from './long-lists.js'
import * as z from 'zod/mini'
import { CLOSES_PATTERN, isTimeZone, OPENS_PATTERN, ZONE_PATTERN } from './text-form.js'
import {
  countryCodeSchema,
  dateSchema,
  localizedNameSchema,
  type CountryCode,
  type IsoDate,
  type LocalizedText,
} from './primitives.js'
import { strictObject } from './strict-object.js'

/** Names a day of the week. */
export type Weekday = 'mo' | 'tu' | 'we' | 'th' | 'fr' | 'sa' | 'su'

/** Says when somebody is open on ordinary days: a half-open interval, from `opens` up to but not at `closes`. */
export interface RegularHours {
  /** Days of the week on which the interval begins; at least one. */
  days: Weekday[]
  /** When it opens, "HH:MM". */
  opens: string
  /** When it closes, "HH:MM". Before `opens` = past midnight; "24:00" = the end of the day. */
  closes: string
  /** First day on which these hours hold. Absent = no limit. */
  validFrom?: IsoDate
  /** Last day on which these hours hold. Absent = no limit. */
  validThrough?: IsoDate
}

/** Says what happens on public holidays. */
export interface HolidayHours {
  /** The country whose public holidays count. */
  calendar: CountryCode
  /** Whether the eves that offices keep as holidays count too, e.g. Midsummer Eve in Sweden. Absent = they do not. */
  eves?: boolean
  /** What holds on a holiday: closed all day, or the regular hours. */
  rule: 'closed' | 'as-usual'
}

/** Says what differs on given dates: either closed, or other times. */
export interface HoursException {
  /** First day of the exception. */
  from: IsoDate
  /** Last day of the exception; the same as `from` for one day. */
  to: IsoDate
  /** Closed on these days. Either this, or both times. */
  closed?: true
  /** When it opens on these days, "HH:MM". */
  opens?: string
  /** When it closes on these days, "HH:MM"; "24:00" = the end of the day. */
  closes?: string
  /** Why, as a name that can be said: "stocktaking", "Midsummer Eve". */
  label?: LocalizedText
}

/** Says when a contact answers, in its own time zone. Exceptions go before holidays, holidays before regular hours. */
export interface Hours {
  /** IANA zone of the contact: area and place, e.g. "Europe/Stockholm", or "UTC". Never an offset such as "+01:00". */
  timeZone: string
  /** The ordinary hours; several intervals a day are allowed. [] = open only by exception. */
  regular: RegularHours[]
  /** Public holidays. Absent = holidays are like other days. */
  holidays?: HolidayHours
  /** Dates that differ. Among overlapping exceptions the shortest goes first, then the later row. */
  exceptions?: HoursException[]
}

const opensSchema = z.string().check(z.regex(OPENS_PATTERN, 'time-of-day'))
const closesSchema = z.string().check(z.regex(CLOSES_PATTERN, 'time-of-day'))

/** Holds an IANA zone. @internal */
export const timeZoneSchema = z
  .string()
  .check(z.regex(ZONE_PATTERN, 'time-zone'), z.refine(isTimeZone, 'time-zone'))

const regularHoursSchema = strictObject({
  days: list(z.enum(['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']), z.minLength(1)),
  opens: opensSchema,
  closes: closesSchema,
  validFrom: z.exactOptional(dateSchema),
  validThrough: z.exactOptional(dateSchema),
})

const holidayHoursSchema = strictObject({
  calendar: countryCodeSchema,
  eves: z.exactOptional(z.boolean()),
  rule: z.enum(['closed', 'as-usual']),
})

const hoursExceptionSchema = strictObject({
  from: dateSchema,
  to: dateSchema,
  closed: z.exactOptional(z.literal(true)),
  opens: z.exactOptional(opensSchema),
  closes: z.exactOptional(closesSchema),
  label: z.exactOptional(localizedNameSchema),
})

/** Holds opening hours; what their fields say together is judged in `hours-problems.ts`. @internal */
export const hoursSchema = strictObject({
  timeZone: timeZoneSchema,
  regular: list(regularHoursSchema),
  holidays: z.exactOptional(holidayHoursSchema),
  exceptions: z.exactOptional(list(hoursExceptionSchema)),
})
