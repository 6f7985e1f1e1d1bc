/** Packs the built packages for those who install them. */
import { mkdirSync } from 'node:fs'
import { PACKAGES } from '../packages.mjs'
import { packPackages } from '../release/pack-packages.mjs'

/** What a page or a server installs. The command line is no part of either. */
const PACKED = PACKAGES.filter(({ name }) => name !== '@gdpr-script/cli')

/** @typedef {Record<string, string>} Tarballs where each package lies, by its name */

/**
 * Packs the packages into a folder. They have to be built.
 *
 * @param {string} folder made where it is not there
 * @returns {Promise<Tarballs>}
 * @throws {Error} with what npm said
 */
export async function packForConsumers(folder) {
  mkdirSync(folder, { recursive: true })
  const tarballs = await packPackages(
    PACKED.map((manifest) => manifest.folder),
    folder,
  )
  return Object.fromEntries(tarballs.map(({ name, file }) => [name, file]))
}
