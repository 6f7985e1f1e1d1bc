import { InvalidArgumentError, Option } from 'commander'
import type { Io } from '../io.js'

/** What a command with a day takes. */
export interface TodayOptions {
  readonly today?: string
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && day.getTime() > 0 && day.toISOString().startsWith(text)
}

function parseDay(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Write a day of the calendar, for example 2026-11-01.')
  return text
}

/** Makes the option that says which day it is. */
export const todayOption = (): Option =>
  new Option('--today <date>', 'The day to judge on, YYYY-MM-DD. Without it, the day it is here.').argParser(
    parseDay,
  )

/** The day that was given, else the one the clock shows in the local time zone. */
export function todayOf({ today }: TodayOptions, io: Io): string {
  const now = io.now()
  return today ?? `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`
}
