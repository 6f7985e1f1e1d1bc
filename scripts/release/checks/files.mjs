/** Are the files there that have to be, and none that must not? */
import { ALWAYS, CONTENTS, NEVER } from '../contents.mjs'

/**
 * Compares the files with the table of contents.
 *
 * @param {import('../read-contents.mjs').Contents} contents
 * @returns {string[]}
 */
export function fileFaults({ name, paths }) {
  const row = CONTENTS[name]
  if (row === undefined) return [`has no row in scripts/release/contents.mjs: say what belongs in it.`]
  const all = [...paths]
  const missing = [...ALWAYS, ...row.files].filter((path) => !paths.has(path))
  const stray = all.filter((path) => !ALWAYS.includes(path) && !row.folders.includes(path.split('/')[0]))
  const forbidden = NEVER.flatMap(({ pattern, is }) =>
    all.filter((path) => pattern.test(path)).map((path) => `holds ${path}, which is ${is}.`),
  )
  return [
    ...missing.map((path) => `lacks ${path}.`),
    ...stray.map((path) => `holds ${path}, which is in none of its folders (${row.folders.join(', ')}).`),
    ...forbidden,
  ]
}
