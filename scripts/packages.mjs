/** The packages that are published, read from their manifests. */
import { readFileSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { ROOT } from './run.mjs'

/**
 * Lists the public packages under a root: where each lies, and its manifest.
 *
 * @param {string} [root]
 */
export function packagesUnder(root = ROOT) {
  return readdirSync(join(root, 'packages'))
    .map((folder) => join(root, 'packages', folder))
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .filter((manifest) => !manifest.private)
}

/** One entry for each public package: where it lies, its name and what it exports. */
export const PACKAGES = packagesUnder()

/**
 * An entry of a package: the name that it is imported by, and where that leads. `isCode`: false = data.
 *
 * @typedef {{ entry: string, target: any, isCode: boolean }} Entry
 */

/**
 * Lists the entries of a package. A pattern stands for files that are there or not; nothing of it is promised.
 *
 * @returns {Entry[]}
 */
export function entriesOf({ name, exports }) {
  return Object.entries(exports)
    .filter(([path]) => !path.includes('*'))
    .map(([path, target]) => ({
      entry: posix.join(name, path),
      target,
      isCode: typeof target === 'object',
    }))
}
