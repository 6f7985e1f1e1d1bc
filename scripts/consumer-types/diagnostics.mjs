/** Reads what compilers say into one form. Pure. */
import { stripVTControlCharacters } from 'node:util'

/**
 * One thing that a compiler found. `text`: its code, a colon and its message. `file` is '' and `line` 0 where it is
 * about no place.
 *
 * @typedef {{ file: string, line: number, text: string }} Diagnostic
 */

/** `a.ts(1,2): error TS1: words` of tsc and vue-tsc, `a.ts:1:2 - error TS1: words` of ngc. */
const PLACED = /^(?<file>\S.*?)[(:](?<line>\d+)[,:]\d+\)?(?: -|:) error (?<text>\w+: .*)$/
const PLACELESS = /^error (?<text>\w+: .*)$/

function ofLine(line) {
  const { file = '', line: number = '0', text } = (PLACED.exec(line) ?? PLACELESS.exec(line))?.groups ?? {}
  return text === undefined ? [] : [{ file, line: Number(number), text }]
}

/** svelte-check with `--output machine-verbose`: a time, then one object for each finding. */
function ofSvelteLine(line) {
  const found = /^\d+ (\{.*\})$/.exec(line)
  if (!found) return []
  const { filename, start, code, message } = JSON.parse(found[1])
  const name = typeof code === 'number' ? `TS${code}` : code
  return [{ file: filename, line: start.line + 1, text: `${name}: ${message.split('\n')[0]}` }]
}

/**
 * Reads the output of a compiler. Lines that are no finding are left out.
 *
 * @param {string} output
 * @returns {Diagnostic[]}
 */
export function diagnosticsIn(output) {
  const lines = stripVTControlCharacters(output).split(/\r?\n/)
  return lines.flatMap((line) => [...ofLine(line), ...ofSvelteLine(line)])
}
