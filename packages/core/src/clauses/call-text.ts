// What a host hands over about the call, made fit to be shown: hosts send null, numbers, line breaks and blanks.

const LINE_BREAKS_AND_CONTROLS = /[\p{Cc}\s]+/gu
/** Zero width, and marks that turn the direction of what follows. Joiners stay: emoji and some scripts need them. */
const INVISIBLE = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g
/** Lone surrogates are no characters. */
const LONE_SURROGATE = /\p{Cs}/gu

/** A text on one line, or a number; undefined for whatever leaves nothing to see, and for what is neither. */
export function callValue(value: unknown): string | number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (typeof value !== 'string') return undefined
  const text = value
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '')
    .replace(LINE_BREAKS_AND_CONTROLS, ' ')
    .trim()
  return text === '' ? undefined : text
}

/** The same, as text: a year is said as it is written, not as a number. */
export function callText(value: unknown): string | undefined {
  const found = callValue(value)
  return found === undefined ? undefined : String(found)
}
