// Lines → one text message of two parts at the most, where leaving out what may go achieves it.
import { normaliseSms } from './normalise-sms.js'
import { countSms } from './sms-segments.js'

/** A line that is said, and when it may be left out: 1 first. */
export interface WrittenLine {
  readonly text: string
  readonly goes: number | undefined
}

const MOST_SEGMENTS = 2
const ADDRESS = /https?:\/\/\S+\s*/gi
const ENDS_IN_ADDRESS = /https?:\/\/\S+$/i
const STOP = /[.!\u2026]{1,3}$/

/** Takes the stop from every address that ends a sentence, since it would join the link, and breaks the line there. */
const withoutStops = (text: string): string =>
  text
    .replace(ADDRESS, (found) => {
      const address = found.trimEnd()
      return STOP.test(address) ? `${address.replace(STOP, '')}\n` : found
    })
    .trimEnd()

/** Joins lines by a space; a web address ends its line, since a word behind it would join the link. */
function join(lines: readonly WrittenLine[]): string {
  const texts = lines.map(({ text }) => withoutStops(text))
  return normaliseSms(
    texts.reduce(
      (sofar, next) => (sofar === '' ? next : `${sofar}${ENDS_IN_ADDRESS.test(sofar) ? '\n' : ' '}${next}`),
      '',
    ),
  )
}

const without = (lines: readonly WrittenLine[], line: WrittenLine | undefined): WrittenLine[] =>
  lines.filter((candidate) => candidate !== line)

/** Writes the message. Lines that may go are left out one by one, in their order, until it fits. */
export function writeSms(lines: readonly WrittenLine[]): string {
  const text = join(lines)
  const [next] = lines
    .filter(({ goes }) => goes !== undefined)
    .sort((one, other) => (one.goes ?? 0) - (other.goes ?? 0))
  if (next === undefined || countSms(text).segments <= MOST_SEGMENTS) return text
  return writeSms(without(lines, next))
}
