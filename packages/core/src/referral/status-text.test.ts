import { describe, expect, it } from 'vitest'
import { en } from '../locales/en/index.js'
import type { LocaleDefinition } from '../locales/locale.js'
import { sv } from '../locales/sv/index.js'
import type { Hours, LocalizedText, RegularHours } from '../profile/profile.js'
import { openingStatusOfHours } from './opening-status.js'
import { opensAtText } from './opens-at-text.js'
import { statusText } from './status-text.js'

const WINTER = '+01:00'
const SUMMER = '+02:00'
const OFFICE: RegularHours = { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '08:00', closes: '17:00' }
const hoursOf = (rest: Partial<Hours> = {}): Hours => ({
  timeZone: 'Europe/Stockholm',
  regular: [OFFICE],
  ...rest,
})

function textsAt(moment: string, hours: Hours): [string | null, string | null] {
  const now = new Date(moment)
  const status = openingStatusOfHours(hours, now)
  const textIn = (locale: LocaleDefinition): string | null =>
    statusText(status, { hours, now, locale, wanted: locale.tag, defaultLocale: 'sv' })
  return [textIn(sv), textIn(en)]
}

describe('statusText', () => {
  const everyDay = OFFICE.days.concat('sa', 'su')
  const aroundTheClock: RegularHours = { days: everyDay, opens: '00:00', closes: '24:00' }
  const night: RegularHours = { days: ['mo'], opens: '18:00', closes: '02:00' }
  const long: RegularHours = { days: ['mo', 'tu'], opens: '00:00', closes: '24:00' }

  it.each<[string, Hours, string, string]>([
    [`2026-11-23T12:00${WINTER}`, hoursOf(), 'Öppet till 17.00', 'Open until 17:00'],
    [
      `2026-11-23T20:00${WINTER}`,
      hoursOf({ regular: [night] }),
      'Öppet till 02.00 i morgon',
      'Open until 02:00 tomorrow',
    ],
    [`2026-11-24T01:00${WINTER}`, hoursOf({ regular: [night] }), 'Öppet till 02.00', 'Open until 02:00'],
    [`2026-11-24T01:00${WINTER}`, hoursOf({ regular: [long] }), 'Öppet till midnatt', 'Open until midnight'],
    [
      `2026-11-23T01:00${WINTER}`,
      hoursOf({ regular: [long] }),
      'Öppet till onsdag 00.00',
      'Open until Wednesday 00:00',
    ],
    [`2026-11-23T01:00${WINTER}`, hoursOf({ regular: [aroundTheClock] }), 'Öppet', 'Open'],
    [
      `2026-11-23T01:00${WINTER}`,
      hoursOf({ regular: [{ ...aroundTheClock, validThrough: '2026-12-03' }] }),
      'Öppet till fredag den 4 december 00.00',
      'Open until Friday 4 December 00:00',
    ],
    [`2026-11-23T06:00${WINTER}`, hoursOf(), 'Stängt, öppnar i dag klockan 8', 'Closed, opens today at 8'],
    [
      `2026-11-23T20:00${WINTER}`,
      hoursOf(),
      'Stängt, öppnar i morgon klockan 8',
      'Closed, opens tomorrow at 8',
    ],
    [`2026-11-28T12:00${WINTER}`, hoursOf(), 'Stängt, öppnar måndag klockan 8', 'Closed, opens Monday at 8'],
    [`2026-11-28T12:00${WINTER}`, hoursOf({ regular: [] }), 'Stängt', 'Closed'],
    [
      `2026-06-19T12:00${SUMMER}`,
      hoursOf({ holidays: { calendar: 'SE', eves: true, rule: 'closed' } }),
      'Stängt för midsommarafton, öppnar måndag klockan 8',
      'Closed for Midsummer Eve, opens Monday at 8',
    ],
    [
      `2026-12-24T12:00${WINTER}`,
      hoursOf({ exceptions: [{ from: '2026-12-24', to: '2027-01-03', closed: true }] }),
      'Stängt, öppnar måndag den 4 januari klockan 8',
      'Closed, opens Monday 4 January at 8',
    ],
  ])('at %s', (moment, hours, swedishText, englishText) => {
    expect(textsAt(moment, hours)).toEqual([swedishText, englishText])
  })

  it.each<[LocalizedText, string, string]>([
    [
      'Personaldag',
      'Stängt: Personaldag, öppnar i morgon klockan 8',
      'Closed: Personaldag, opens tomorrow at 8',
    ],
    [
      { sv: 'Vi flyttar. ', en: 'We are moving.' },
      'Stängt: Vi flyttar, öppnar i morgon klockan 8',
      'Closed: We are moving, opens tomorrow at 8',
    ],
    [' ', 'Stängt, öppnar i morgon klockan 8', 'Closed, opens tomorrow at 8'],
  ])('gives the label of an exception: %j', (label, swedishText, englishText) => {
    const exceptions = [{ from: '2026-11-23', to: '2026-11-23', closed: true as const, label }]
    expect(textsAt(`2026-11-23T12:00${WINTER}`, hoursOf({ exceptions }))).toEqual([swedishText, englishText])
  })

  it('says nothing of what is unknown', () => {
    const hours = hoursOf({ holidays: { calendar: 'FR', rule: 'closed' } })
    expect(textsAt(`2026-11-23T12:00${WINTER}`, hours)).toEqual([null, null])
  })
})

describe('opensAtText', () => {
  const now = new Date(`2026-11-24T10:00${WINTER}`)

  it.each([
    [`2026-11-24T13:00${WINTER}`, 'i dag klockan 13', 'today at 13'],
    [`2026-11-25T08:30${WINTER}`, 'i morgon klockan 8.30', 'tomorrow at 8:30'],
    [`2026-11-26T00:00${WINTER}`, 'på torsdag klockan 00.00', 'on Thursday at 00:00'],
    [`2026-11-30T08:00${WINTER}`, 'på måndag klockan 8', 'on Monday at 8'],
    [`2026-12-01T08:00${WINTER}`, 'tisdagen den 1 december klockan 8', 'on Tuesday 1 December at 8'],
    [`2027-01-04T08:00${WINTER}`, 'måndagen den 4 januari klockan 8', 'on Monday 4 January at 8'],
  ])('says %s', (moment, swedishText, englishText) => {
    const timeZone = 'Europe/Stockholm'
    expect(opensAtText(new Date(moment), now, { timeZone, locale: sv })).toBe(swedishText)
    expect(opensAtText(new Date(moment), now, { timeZone, locale: en })).toBe(englishText)
  })

  it('counts days in the zone of the contact', () => {
    const options = { timeZone: 'America/New_York', locale: en }
    const evening = new Date('2026-11-25T02:00:00Z')
    expect(opensAtText(new Date('2026-11-25T13:00:00Z'), evening, options)).toBe('tomorrow at 8')
  })
})
