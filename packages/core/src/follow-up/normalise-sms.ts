// Typography that would turn a text message into 16-bit units, taken back to plain signs. Letters are never touched:
// a name is not transliterated, its cost is shown instead. Nor are web addresses: another sign is another page.

/** Soft hyphen, marks and isolates of writing direction, zero-width characters other than the two joiners. */
const INVISIBLE = '\\u00AD\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF'
const JOINERS = '\\u200C\\u200D'

// Ends where nothing of an address can stand: a space, a double quote, a mark of direction.
const WEB_ADDRESS = new RegExp(`(https?://[^\\s\\u0085"\\u201C-\\u201F${INVISIBLE}]+)`, 'i')

// A pictograph, with a variant or a skin tone; joined to others it is one emoji.
const PICTOGRAPH = '\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*'
const JOINED_EMOJI = `${PICTOGRAPH}(?:\\u200D${PICTOGRAPH})+`

const REPLACEMENTS: readonly (readonly [from: RegExp, to: string])[] = [
  [/\r\n?|[\u2028\u2029\u0085]/g, '\n'],
  [new RegExp(`(${JOINED_EMOJI})|[${INVISIBLE}${JOINERS}]`, 'gu'), '$1'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/[\u2018-\u201B]/g, "'"],
  [/[\u201C-\u201F]/g, '"'],
  [/\u2026/g, '...'],
  [/[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' '],
]

const plain = (text: string): string =>
  REPLACEMENTS.reduce((sofar, [from, to]) => sofar.replace(from, to), text).normalize('NFC')

/**
 * Makes a text ready to be counted and sent: plain dashes, quotes and spaces, no invisible characters, line breaks as
 * LF, Unicode NFC. Web addresses ("https://…") stay as they are, character for character, and emoji in one piece. A
 * curly quote between letters is typography too: "L’Équipe" becomes "L'Équipe". Doing it twice changes nothing more.
 */
export const normaliseSms = (text: string): string =>
  text
    .split(WEB_ADDRESS)
    .map((part, index) => (index % 2 === 1 ? part : plain(part)))
    .join('')
