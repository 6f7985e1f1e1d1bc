// Lines → one text message of two parts at the most, where leaving out what may go achieves it.
import { normaliseSms } from './normalise-sms.js'
import { countSms } from './sms-segments.js'

/** A line that is said, and when it may be left out: 1 first. */
export interface WrittenLine {
  readonly text: string
  readonly goes: number | undefined
}

const MOST_SEGMENTS = 2
const ENDS_IN_ADDRESS = /https?:\/\/\S+$/

/** Joins lines by a space; a web address ends its line, since a full stop or a word behind it would join the link. */
function join(lines: readonly WrittenLine[]): string {
  const texts = lines.map(({ text }) => text)
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
