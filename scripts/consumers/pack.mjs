/** Packs the built packages as npm would publish them. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { PACKAGES } from '../packages.mjs'
import { run } from '../run.mjs'

/** What a page or a server installs. The command line is no part of either. */
const PACKED = PACKAGES.filter(({ name }) => name !== '@gdpr-script/cli')

/** @typedef {Record<string, string>} Tarballs where each package lies, by its name */

/**
 * Packs the packages into a folder. They have to be built.
 *
 * @param {string} folder
 * @returns {Promise<Tarballs>}
 * @throws {Error} with what npm said
 */
export async function packPackages(folder) {
  mkdirSync(folder, { recursive: true })
  const workspaces = PACKED.map(({ name }) => `-w ${name}`).join(' ')
  const { ok, output } = await run(`npm pack --silent --pack-destination "${folder}" ${workspaces}`)
  if (!ok) throw new Error(`The packages cannot be packed:\n${output}`)
  return Object.fromEntries(PACKED.map((manifest) => [manifest.name, join(folder, tarballName(manifest))]))
}

/** What npm calls the file. */
function tarballName({ name, version }) {
  return `${name.replace('@', '').replace('/', '-')}-${version}.tgz`
}
