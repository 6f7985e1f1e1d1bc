// The words of days and hours in one language. Words never come from Intl, whose names differ between engines.
// MessageFormat 2 source unless marked plain.

/** A holiday of one of the calendars that ship, by what it is called and not by its date. */
export type HolidayId =
  | 'new-years-day'
  | 'epiphany'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'great-prayer-day'
  | 'may-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'whit-monday'
  | 'norwegian-constitution-day'
  | 'swedish-national-day'
  | 'midsummer-eve'
  | 'midsummer-day'
  | 'german-unity-day'
  | 'reformation-day'
  | 'all-saints-day'
  | 'finnish-independence-day'
  | 'christmas-eve'
  | 'christmas-day'
  | 'boxing-day'
  | 'new-years-eve'

/** A moment as seen from now. Values: {$clock}; {$weekday} too in the last two; {$day} and {$month} in the last. */
export interface MomentPhrases {
  readonly today: string
  readonly tomorrow: string
  /** Two to six days ahead. */
  readonly weekday: string
  /** Further away. */
  readonly date: string
}

/** What the agent sees about a contact's hours; small sentences without a full stop. */
export interface StatusPhrases {
  /** Plain. Open, and never closing within the year. */
  readonly open: string
  /** {$time}, from `closesAt`. */
  readonly openUntil: string
  /** Plain. Open until the day ends. */
  readonly openUntilMidnight: string
  /** Plain. */
  readonly closed: string
  /** {$holiday} */
  readonly closedForHoliday: string
  /** {$label}: the profile's own words, of any form. */
  readonly closedByLabel: string
  /** {$closed}: one of the three above; {$time}, from `reopensAt`. */
  readonly closedUntil: string
}

/** Weekdays, months, holidays, clock times and opening hours. */
export interface CalendarWords {
  /** Plain. Monday first, as they stand in mid-sentence. */
  readonly weekdays: readonly [string, string, string, string, string, string, string]
  /**
   * Plain. Each weekday as a range begins and as it ends, Monday first: Finnish "maanantaista", "maanantaihin". Absent =
   * as in `weekdays`.
   */
  readonly rangeWeekdays?: readonly (readonly [first: string, last: string])[]
  /** Plain. January first, as they stand in mid-sentence. */
  readonly months: readonly string[]
  /** Plain. As it stands after "Stängt för", "Closed for". */
  readonly holidays: Readonly<Record<HolidayId, string>>
  /** {$day}, {$month}, {$year}: a date that something is, or lasts to: "3 March 2026". */
  readonly date: string
  /** {$day}, {$month}, {$year}: the date on which something happens: "on 3 March 2026". */
  readonly onDate: string
  /** {$day}, {$month}: a date of the season: "3 March". */
  readonly dayOfYear: string
  /** {$hour}, {$minute}, the latter always two digits. */
  readonly clock: string
  /** Plain. All seven days; Monday to Friday; Saturday and Sunday, null where the two are named instead. */
  readonly everyDay: string
  readonly workingDays: string
  readonly weekend: string | null
  /** Plain. A whole day and night. */
  readonly aroundTheClock: string
  /** {$first}, {$last}: three weekdays or more in a row. */
  readonly dayRange: string
  /** Plain. What a range of hours begins or ends with at 0 and at 24; null where the figure is said. */
  readonly midnight: string | null
  /** {$opens}, {$closes}. */
  readonly hourRange: string
  /** {$days}, {$hours}. */
  readonly daysWithHours: string
  /** {$head}, {$last}: the end of a list whose items hold lists of their own. */
  readonly outerListLast: string
  /** {$hours}; {$from} and {$through}, both inclusive. */
  readonly hoursBetween: string
  readonly hoursFrom: string
  readonly hoursThrough: string
  /** When it opens, in a sentence: "på måndag klockan 8". */
  readonly opensAt: MomentPhrases
  /** When it opens, after "öppnar", "opens". */
  readonly reopensAt: MomentPhrases
  /** When it closes, after "Öppet till", "Open until". */
  readonly closesAt: MomentPhrases
  readonly status: StatusPhrases
}
