/** Holds what a compiler found against what it has to find: every wrong use, and nothing else. Pure. */

/**
 * What is wrong in a file: a piece of the line, and the beginning of what the compiler has to say about it.
 *
 * @typedef {Readonly<Record<string, string | readonly string[]>>} WrongUses
 */

/**
 * Says what does not hold; [] = every wrong use was refused for its reason, and nothing else was.
 *
 * @param {readonly import('./diagnostics.mjs').Diagnostic[]} diagnostics
 * @param {Readonly<Record<string, WrongUses>>} wrong by file
 * @param {(file: string) => string} read the text of a file
 * @returns {string[]}
 */
export function faultsOf(diagnostics, wrong, read) {
  const expected = Object.entries(wrong).flatMap(([file, uses]) => expectedIn(file, uses, read(file)))
  const missing = expected.filter((each) => !diagnostics.some((found) => isMet(each, found)))
  const surplus = diagnostics.filter((found) => !expected.some((each) => isMet(each, found)))
  return [
    ...missing.map(({ file, line, says }) => `${file}:${line} was not refused with "${says}"`),
    ...surplus.map(({ file, line, text }) => `${file}:${line} was refused: ${text}`),
  ]
}

function expectedIn(file, uses, text) {
  const lines = text.split('\n')
  return Object.entries(uses).flatMap(([piece, says]) => {
    const numbers = lines.flatMap((line, index) => (line.includes(piece) ? [index + 1] : []))
    if (numbers.length !== 1) throw new Error(`${file} has "${piece}" on ${numbers.length} lines, not on one`)
    return [says].flat().map((words) => ({ file, line: numbers[0], says: words }))
  })
}

const isMet = ({ file, line, says }, found) =>
  found.file === file && found.line === line && found.text.startsWith(says)
