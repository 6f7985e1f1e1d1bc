// What a text costs as a text message: its encoding, its length, and how many parts it is sent in (3GPP TS 23.040).
import { GSM_7_BASIC, GSM_7_EXTENSION } from './gsm-7.js'

/** The arithmetic of one text message. */
export interface SmsCount {
  encoding: 'GSM-7' | 'UCS-2'
  /** Units of the encoding: septets, or 16-bit units. */
  characters: number
  /** Parts it is sent in; an empty text is one. */
  segments: number
  /** Distinct characters that force UCS-2, or, in GSM-7, cost two; in order of appearance. */
  costly: readonly string[]
}

// A part of several gives some of its room to the header that holds them together.
const ROOM = { 'GSM-7': { alone: 160, part: 153 }, 'UCS-2': { alone: 70, part: 67 } } as const

const isGsm7 = (character: string): boolean => GSM_7_BASIC.has(character) || GSM_7_EXTENSION.has(character)

/** Fills parts one by one: a character of two units that no longer fits goes whole into the next part. */
function countParts(units: readonly number[], room: number): number {
  let parts = 1
  let used = 0
  for (const size of units) {
    if (used + size > room) {
      parts += 1
      used = 0
    }
    used += size
  }
  return parts
}

/** Counts a text as a text message. Normalise it first: a single typographic dash doubles the price. */
export function countSms(text: string): SmsCount {
  const characters = Array.from(text)
  const encoding = characters.every(isGsm7) ? 'GSM-7' : 'UCS-2'
  const isCostly = (character: string): boolean =>
    encoding === 'GSM-7' ? GSM_7_EXTENSION.has(character) : !isGsm7(character)
  const units = characters.map((character) =>
    encoding === 'GSM-7' ? (GSM_7_EXTENSION.has(character) ? 2 : 1) : character.length,
  )
  const total = units.reduce((sum, size) => sum + size, 0)
  const { alone, part } = ROOM[encoding]
  return {
    encoding,
    characters: total,
    segments: total <= alone ? 1 : countParts(units, part),
    costly: [...new Set(characters.filter(isCostly))],
  }
}
