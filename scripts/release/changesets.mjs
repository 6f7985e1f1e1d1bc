/** The changesets that wait for their version, and the group of packages that move together. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Lists the changesets that no version has taken up yet, by file name.
 *
 * @param {string} root
 */
export function waitingChangesets(root) {
  return readdirSync(join(root, '.changeset')).filter(
    (file) => file.endsWith('.md') && file.toLowerCase() !== 'readme.md',
  )
}

/**
 * Lists the names in the fixed groups of Changesets' settings.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function fixedNames(root) {
  return JSON.parse(readFileSync(join(root, '.changeset', 'config.json'), 'utf8')).fixed.flat()
}
