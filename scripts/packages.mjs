/** The packages that are published, read from their manifests. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
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
