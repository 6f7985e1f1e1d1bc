// Typography that would turn a text message into 16-bit units, taken back to plain signs. Letters are never touched:
// a name is not transliterated, its cost is shown instead.

const REPLACEMENTS: readonly (readonly [from: RegExp, to: string])[] = [
  [/\r\n?|[\u2028\u2029\u0085]/g, '\n'],
  // Soft hyphen, zero-width characters, marks and isolates of writing direction.
  [/[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, ''],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u2018-\u201B]/g, "'"],
  [/[\u201C-\u201F]/g, '"'],
  [/\u2026/g, '...'],
  [/[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' '],
]

/**
 * Makes a text ready to be counted and sent: plain dashes, quotes and spaces, no invisible characters, line breaks as
 * LF, Unicode NFC. Doing it twice changes nothing more.
 */
export const normaliseSms = (text: string): string =>
  REPLACEMENTS.reduce((sofar, [from, to]) => sofar.replace(from, to), text).normalize('NFC')
