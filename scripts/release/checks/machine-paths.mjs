/** Does a file name a folder of the machine that built it? */

/** How folders of people look on the usual systems, and addresses of files. */
const USUAL = [/\/(?:home|Users)\/[\w.-]+\//, /\b[A-Za-z]:\\+Users\\+/, /file:\/\/\/\w/]

/**
 * Searches every file for folders of the machine that built.
 *
 * @param {import('../read-contents.mjs').Contents} contents
 * @param {import('../read-contents.mjs').Surroundings} surroundings
 * @returns {string[]}
 */
export function machinePathFaults({ paths, text }, { machinePaths }) {
  return [...paths].flatMap((path) => {
    const found = firstIn(text(path), machinePaths)
    return found === undefined ? [] : [`names a folder of the machine that built it in ${path}: ${found}`]
  })
}

function firstIn(content, machinePaths) {
  const patterns = [...machinePaths.map(asAbsolute), ...USUAL]
  return patterns.map((pattern) => pattern.exec(content)?.[0]).find((match) => match !== undefined)
}

/** The folder itself, not the end of a longer path: "../src/" is no folder called "/src". */
function asAbsolute(folder) {
  const escaped = folder.replace(/[.+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\w./-])${escaped}(?![\\w-])`)
}
