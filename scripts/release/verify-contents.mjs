/** Holds a tarball just what it should? */
import { fileFaults } from './checks/files.mjs'
import { importFaults } from './checks/imports.mjs'
import { machinePathFaults } from './checks/machine-paths.mjs'
import { namedFileFaults } from './checks/named-files.mjs'
import { rangeFaults } from './checks/ranges.mjs'
import { sourceMapFaults } from './checks/source-maps.mjs'
import { readContents } from './read-contents.mjs'

const CHECKS = [fileFaults, namedFileFaults, importFaults, sourceMapFaults, machinePathFaults, rangeFaults]

/**
 * Judges an unpacked tarball.
 *
 * @param {string} folder
 * @param {import('./read-contents.mjs').Surroundings} surroundings
 * @returns {string[]} one sentence for each fault, which begins with the package's name
 */
export function contentFaults(folder, surroundings) {
  const contents = readContents(folder)
  return CHECKS.flatMap((check) => check(contents, surroundings)).map((fault) => `${contents.name} ${fault}`)
}
