import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

/**
 * Reads numbers above 0 from the command line by the names of their defaults, and `--json FILE`.
 *
 * @template {Readonly<Record<string, number>>} Defaults
 * @param {Defaults} defaults
 * @returns {{ json: string | undefined, numbers: { [Name in keyof Defaults]: number } }}
 */
export function readOptions(defaults) {
  const names = ['json', ...Object.keys(defaults)]
  const options = Object.fromEntries(names.map((name) => [name, { type: /** @type {const} */ ('string') }]))
  const { json, ...given } = /** @type {Record<string, string | undefined>} */ (parseArgs({ options }).values)
  const numbers = Object.entries(defaults).map(([name, usual]) => [name, above0(name, given[name], usual)])
  return { json, numbers: /** @type {never} */ (Object.fromEntries(numbers)) }
}

function above0(name, text, usual) {
  const number = text === undefined ? usual : Number(text)
  if (number > 0) return number
  throw new Error(`--${name} takes a number above 0, not "${text}".`)
}

/** Writes data where `--json` says, if it does. */
export function writeJson(path, data) {
  if (path !== undefined) writeFileSync(path, `${JSON.stringify(data, null, 2)}\n`)
}
