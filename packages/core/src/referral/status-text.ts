// Open or closed, in a line for the agent's eye.
import { formatPhrase } from '../clauses/phrase.js'
import type { LocaleDefinition } from '../locales/locale.js'
import { localizedText } from '../locales/localized-text.js'
import type { Hours, LanguageTag } from '../profile/profile.js'
import { fullClock } from './clock-text.js'
import { closedReason } from './closed-reason.js'
import { momentText, seeMoment, type Viewpoint } from './moment-text.js'
import type { OpeningStatus } from './opening-status.js'
import { reopensAtText } from './opens-at-text.js'

/** What the line is about, and in which language. */
export interface StatusSubject {
  readonly hours: Hours
  readonly now: Date
  readonly locale: LocaleDefinition
  /** The tag asked for, by which an exception's label is looked up. */
  readonly wanted: LanguageTag
  /** The language of labels that are plain strings. */
  readonly defaultLocale: LanguageTag
}

const viewpointOf = ({ hours, now, locale }: StatusSubject): Viewpoint => ({
  now,
  locale,
  timeZone: hours.timeZone,
})

function openText(closesAt: Date | null, subject: StatusSubject): string {
  const { locale } = subject
  const { status, closesAt: phrases } = locale.calendar
  if (!closesAt) return status.open
  const viewpoint = viewpointOf(subject)
  const { daysAhead, minutes } = seeMoment(closesAt, viewpoint)
  if (daysAhead === 1 && minutes === 0) return status.openUntilMidnight
  const time = momentText(closesAt, viewpoint, { phrases, clock: fullClock(minutes, locale) })
  return formatPhrase(locale, status.openUntil, { time })
}

function closedText(subject: StatusSubject): string {
  const { hours, now, locale, wanted, defaultLocale } = subject
  const { status, holidays } = locale.calendar
  const reason = closedReason(hours, now)
  if (reason.because === 'holiday')
    return formatPhrase(locale, status.closedForHoliday, { holiday: holidays[reason.holiday] })
  if (reason.because !== 'exception') return status.closed
  // The label may be a word or a sentence; its full stop would stand in the middle of ours.
  const label = localizedText(reason.exception.label, wanted, defaultLocale)?.replace(/[.\s]+$/, '')
  return label ? formatPhrase(locale, status.closedByLabel, { label }) : status.closed
}

/**
 * Says whether a contact is open and until when: "Öppet till 17.00", "Stängt för midsommarafton, öppnar måndag
 * klockan 8". null where that is unknown.
 */
export function statusText(status: OpeningStatus, subject: StatusSubject): string | null {
  if (status.state === 'unknown') return null
  if (status.state === 'open') return openText(status.closesAt, subject)
  const closed = closedText(subject)
  if (!status.opensAt) return closed
  const { locale } = subject
  const time = reopensAtText(status.opensAt, viewpointOf(subject))
  return formatPhrase(locale, locale.calendar.status.closedUntil, { closed, time })
}
