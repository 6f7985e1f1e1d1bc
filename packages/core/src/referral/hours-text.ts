// Opening hours in words, as they stand after "och det är öppet", "and the line is open".
import { formatPhrase } from '../clauses/phrase.js'
import type { LocaleDefinition } from '../locales/locale.js'
import type { Hours } from '../profile/profile.js'
import { dayOfIso, isoOfDay } from './calendar-date.js'
import { spokenClock } from './clock-text.js'
import { dateText } from './date-text.js'
import { DAY_MINUTES, type Interval } from './day-plan.js'
import { type DayGroup, dayGroups, type Season, seasonsToSay } from './hours-week.js'
import { isJudgeable } from './opening-status.js'
import { joinItems, joinWords, type ListItem } from './spoken-list.js'
import { isKnownZone, toWallDay } from './zoned-time.js'

const YEAR_DAYS = 365

const isWholeDay = ({ opens, closes }: Interval): boolean => opens === 0 && closes >= DAY_MINUTES

/** Puts days that follow each other into one run: [0, 1, 2, 4] → [0, 1, 2], [4]. */
function runsOf(days: readonly number[]): number[][] {
  const runs: number[][] = []
  for (const day of days) {
    const run = runs.at(-1) ?? []
    if (run.at(-1) === day - 1) run.push(day)
    else runs.push([day])
  }
  return runs
}

function daysItem(days: readonly number[], locale: LocaleDefinition): ListItem {
  const { everyDay, workingDays, weekend, weekdays, rangeWeekdays, dayRange } = locale.calendar
  const whole = { '0,1,2,3,4,5,6': everyDay, '0,1,2,3,4': workingDays, '5,6': weekend }[days.join()]
  if (whole) return { text: whole, isList: false }
  const nameOf = (day: number): string => weekdays[day] ?? ''
  const names = runsOf(days).flatMap((run) => {
    if (run.length < 3) return run.map(nameOf)
    const [from, through] = [run[0] ?? 0, run.at(-1) ?? 0]
    const first = rangeWeekdays?.[from]?.[0] ?? nameOf(from)
    const last = rangeWeekdays?.[through]?.[1] ?? nameOf(through)
    return [formatPhrase(locale, dayRange, { first, last })]
  })
  return joinWords(names, locale)
}

/** A time within a range, up to 24 for the day's end: a language that has no "0 to 6" says midnight. */
const rangeClock = (minutes: number, locale: LocaleDefinition): string =>
  (minutes % DAY_MINUTES === 0 ? locale.calendar.midnight : null) ?? spokenClock(minutes, locale)

function intervalText(interval: Interval, locale: LocaleDefinition): string {
  if (isWholeDay(interval)) return locale.calendar.aroundTheClock
  const opens = rangeClock(interval.opens, locale)
  const closes = rangeClock(interval.closes % DAY_MINUTES || DAY_MINUTES, locale)
  return formatPhrase(locale, locale.calendar.hourRange, { opens, closes })
}

function groupItem({ days, intervals }: DayGroup, locale: LocaleDefinition): ListItem {
  const hours = joinWords(
    intervals.map((interval) => intervalText(interval, locale)),
    locale,
  )
  if (days.length === 7 && intervals.every(isWholeDay)) return hours
  const named = daysItem(days, locale)
  return {
    text: formatPhrase(locale, locale.calendar.daysWithHours, { days: named.text, hours: hours.text }),
    isList: named.isList || hours.isList,
  }
}

/** A season within a year is known by its days; any other needs its years. */
function seasonForm({ validFrom, validThrough }: Season): 'season' | 'noun' {
  if (validFrom === undefined || validThrough === undefined) return 'noun'
  return dayOfIso(validThrough) - dayOfIso(validFrom) < YEAR_DAYS ? 'season' : 'noun'
}

function seasonItem(season: Season, locale: LocaleDefinition): ListItem {
  const groups = dayGroups(season.rows).map((group) => groupItem(group, locale))
  const { text, isList } = joinItems(groups, locale)
  const { validFrom, validThrough } = season
  if (validFrom === undefined && validThrough === undefined) return { text, isList }
  const { hoursBetween, hoursFrom, hoursThrough } = locale.calendar
  const say = (date: string): string => dateText(date, locale, seasonForm(season))
  const source =
    validThrough === undefined ? hoursFrom : validFrom === undefined ? hoursThrough : hoursBetween
  const dates = {
    ...(validFrom !== undefined && { from: say(validFrom) }),
    ...(validThrough !== undefined && { through: say(validThrough) }),
  }
  return { text: formatPhrase(locale, source, { hours: text, ...dates }), isList }
}

/**
 * Says regular hours: "vardagar 8–17", "Monday to Thursday 8:30–17 and Friday 8:30–15", "dygnet runt". With `now`,
 * those that hold that day in the contact's zone, else the next to come; without, those without dates, else all of
 * them with their dates. Exceptions and holidays are left to the opening status. null where there is nothing to say:
 * no regular hours, or with `now` none that hold that day or later.
 */
export function hoursText(hours: Hours, locale: LocaleDefinition, now?: Date): string | null {
  const judged = now && isJudgeable(now) && isKnownZone(hours.timeZone)
  const today = judged ? isoOfDay(toWallDay(now.getTime(), hours.timeZone).day) : undefined
  const items = seasonsToSay(hours, today).map((season) => seasonItem(season, locale))
  return joinItems(items, locale).text || null
}
